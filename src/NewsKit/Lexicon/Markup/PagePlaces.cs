namespace NewsKit.Lexicon;

/// <summary>What an element stands in; the places add up on the way down.</summary>
[Flags]
internal enum PagePlaces
{
    /// <summary>The page at large.</summary>
    None = 0,

    /// <summary>An <c>article</c> element.</summary>
    Article = 1,

    /// <summary>Beside the article: side column, navigation, page footer, related articles.</summary>
    Aside = 2,

    /// <summary>A comment or the list of comments.</summary>
    Comment = 4,

    /// <summary>An <c>article</c> within an <c>article</c>: a card or a comment.</summary>
    NestedArticle = 8,
}
