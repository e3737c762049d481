namespace NewsKit.Metadata;

/// <summary>What an element stands in; the places add up on the way down.</summary>
[Flags]
internal enum PagePlaces
{
    /// <summary>The page at large.</summary>
    None = 0,

    /// <summary>An <c>article</c> element.</summary>
    Article = 1,

    /// <summary>A <c>header</c> element.</summary>
    Header = 2,

    /// <summary>An item of a list: a line of details under a headline, or a card.</summary>
    ListItem = 4,

    /// <summary>Beside the article: side column, navigation, page footer, related articles.</summary>
    Aside = 8,

    /// <summary>A comment or the list of comments.</summary>
    Comment = 16,

    /// <summary>An <c>article</c> within an <c>article</c>: a card or a comment.</summary>
    NestedArticle = 32,
}
