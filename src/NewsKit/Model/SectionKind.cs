namespace NewsKit.Model;

/// <summary>What a part of a page is; site rules label elements with it and the segmenter labels blocks.</summary>
public enum SectionKind
{
    /// <summary>Not decided.</summary>
    None,

    /// <summary>Menus, banners, login, sharing, newsletters, advertising: nothing of the article.</summary>
    Chrome,

    /// <summary>The line above the headline.</summary>
    Kicker,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The summary under the headline.</summary>
    Standfirst,

    /// <summary>The signature, dates and counts beside the headline.</summary>
    Byline,

    /// <summary>The picture at the head of the article.</summary>
    LeadImage,

    /// <summary>The text of the article.</summary>
    Body,

    /// <summary>Who reported, at the end of the text.</summary>
    Credits,

    /// <summary>Errata.</summary>
    Correction,

    /// <summary>Questions and answers.</summary>
    Faq,

    /// <summary>Further reading chosen for this article.</summary>
    ReadMore,

    /// <summary>Other articles of the site.</summary>
    Related,

    /// <summary>Newest or most read articles.</summary>
    Latest,

    /// <summary>The reader discussion.</summary>
    Comments,

    /// <summary>The form to write a comment.</summary>
    CommentForm,

    /// <summary>Keywords.</summary>
    Tags,

    /// <summary>The end of the page.</summary>
    Footer,

    /// <summary>The language switcher.</summary>
    Languages,
}
