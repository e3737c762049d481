namespace NewsKit.Blocks;

/// <summary>What an element means for the blocks of a page.</summary>
[Flags]
internal enum TagRole
{
    /// <summary>A block of its own.</summary>
    None = 0,

    /// <summary>A part of a line of text.</summary>
    Inline = 1,

    /// <summary>No text, and yet it stands within a line without ending it.</summary>
    KeepsLine = 2,

    /// <summary>Its text is not for reading.</summary>
    Silent = 4,

    /// <summary>A frame or something to play.</summary>
    Player = 8,

    /// <summary>Changes what is written: a link, a break, a picture, a heading.</summary>
    Content = 16,

    Heading = 32,

    /// <summary>What icons are made of.</summary>
    Icon = 64,
}
