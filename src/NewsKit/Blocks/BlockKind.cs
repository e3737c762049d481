namespace NewsKit.Blocks;

/// <summary>What one block of a page is made of.</summary>
internal enum BlockKind : byte
{
    /// <summary>A run of text between two block boundaries.</summary>
    Text,

    /// <summary>Preformatted text.</summary>
    Code,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A frame with content of another site.</summary>
    Embed,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A recording.</summary>
    Audio,

    /// <summary>A horizontal rule.</summary>
    Separator,

    /// <summary>A formula that stands apart from the text.</summary>
    Formula,
}
