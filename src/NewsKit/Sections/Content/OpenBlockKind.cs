namespace NewsKit.Sections;

/// <summary>The structures that hold other blocks while a body is built.</summary>
internal enum OpenBlockKind
{
    None,
    Root,
    List,
    Item,
    Quote,
    PullQuote,
    Figure,
    Gallery,
    Definitions,
    Term,
    Definition,
    Table,
    Row,
    Cell,
    TableCaption,

    /// <summary>A post of a social network.</summary>
    Post,

    /// <summary>A figure that shows anything but a picture.</summary>
    Captioned,

    /// <summary>A box beside the running text.</summary>
    Aside,

    /// <summary>A footnote.</summary>
    Note,
}
