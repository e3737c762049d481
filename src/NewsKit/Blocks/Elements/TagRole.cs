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

    /// <summary>A part of a line within a sentence, else a block: controls, and elements that HTML does not know.</summary>
    Loose = 128,

    /// <summary>What it is depends on what it holds.</summary>
    Various = 256,

    /// <summary>Code: its characters are as written.</summary>
    Literal = 512,

    /// <summary>Line ends of its text are shown.</summary>
    Lines = 1024,

    /// <summary>A part of a heading or link that stands on a line of its own.</summary>
    OwnLine = 2048,

    /// <summary>Its pictures are read, its words are not.</summary>
    Mute = 4096,

    /// <summary>A table of code: its rows are lines.</summary>
    CodeTable = 8192,

    /// <summary>A line of code.</summary>
    CodeLine = 16384,

    /// <summary>Holds lines of code, and between them nothing that is shown.</summary>
    Rows = 32768,
}
