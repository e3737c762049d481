namespace NewsKit.Dom;

/// <summary>An attribute as written, character references decoded; its value becomes a string only when asked for.</summary>
internal struct MarkupAttribute(ReadOnlyMemory<char> name, ReadOnlyMemory<char> text, byte number)
{
    private readonly ReadOnlyMemory<char> _name = name;
    private readonly ReadOnlyMemory<char> _text = text;
    private string? _value;

    /// <summary>Its place in <see cref="MarkupAttributeTable"/>; 0 for a name that no reader asks for.</summary>
    internal readonly byte Number { get; } = number;

    internal readonly ReadOnlySpan<char> Name => _name.Span;

    internal readonly ReadOnlySpan<char> Text => _text.Span;

    internal readonly ReadOnlyMemory<char> TextMemory => _text;

    internal string Value => _value ??= _text.ToString();
}
