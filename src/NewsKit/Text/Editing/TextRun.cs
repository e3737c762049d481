namespace NewsKit.Text;

/// <summary>What a <see cref="TextRun"/> stands for in its block.</summary>
internal enum TextRunKind
{
    /// <summary>Text to normalise.</summary>
    Text,

    /// <summary>A hard line break element; it counts as <c>\n</c> and always stays.</summary>
    Break,

    /// <summary>Code, an image and the like: one character of no kind, never changed.</summary>
    Opaque,
}

/// <summary>One text node of a block with inline markup, in document order.</summary>
/// <param name="Text">The characters of the node; kept as they are unless the kind is <see cref="TextRunKind.Text"/>.</param>
/// <param name="Kind">Text by default.</param>
/// <param name="Language">The nearest <c>lang</c> inside the block, or <see langword="null"/> when only the block has
/// one.</param>
internal readonly record struct TextRun(string Text, TextRunKind Kind = TextRunKind.Text, string? Language = null);
