namespace NewsKit.Sections;

/// <summary>What of a comment a part of a page shows.</summary>
[Flags]
internal enum CommentTrait
{
    None = 0,

    /// <summary>An element named for an author, or a name beside a date.</summary>
    Author = 1,

    /// <summary>A time element, an element named for dates, or a date in a short line.</summary>
    Date = 2,

    /// <summary>Text that is neither signature nor button.</summary>
    Text = 4,

    /// <summary>A button to answer.</summary>
    Reply = 8,

    /// <summary>A picture or a rating.</summary>
    Portrait = 16,

    /// <summary>A heading that is a link: a card that leads to an article.</summary>
    Card = 32,

    /// <summary>A heading that may be a name.</summary>
    Heading = 64,

    Signature = Author | Date,
}
