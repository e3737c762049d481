using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsKit.Output;

/// <summary>Writes balanced elements in canonical form; element and attribute names come from our code only.</summary>
internal sealed class MarkupWriter(TextWriter output)
{
    private static readonly FrozenSet<string> Lined = FrozenSet.Create(StringComparer.Ordinal,
        "article", "section", "header", "footer", "aside", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "hr", "blockquote",
        "pre", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "img", "audio", "video", "table", "caption",
        "thead", "tbody", "tr", "th", "td", "head", "body", "main", "meta", "title", "link", "style", "script");

    /// <summary>Elements that hold other blocks and no text of their own.</summary>
    private static readonly FrozenSet<string> Containers = FrozenSet.Create(StringComparer.Ordinal,
        "article", "section", "header", "footer", "aside", "div", "blockquote", "ul", "ol", "dl", "figure", "table", "thead",
            "tbody",
        "tr", "head", "body", "main", "html");

    /// <summary>Characters written as they are, in text and in attributes.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n.,;:!?'()[]-_/=#%+*@"
        + "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»’‘“”–—…°€\u202F");

    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Opens an element; attributes may follow until the next text or element.</summary>
    internal MarkupWriter Start(string name, string? classes = null)
    {
        CloseTag();
        if (_open.TryPeek(out var parent) && Lined.Contains(name) && parent is not ("li" or "dd" or "td" or "th"))
            output.Write('\n');
        output.Write('<');
        output.Write(name);
        _open.Push(name);
        _inTag = true;
        return Attribute("class", classes);
    }

    /// <summary>Adds an attribute to the element just opened; nothing for null.</summary>
    internal MarkupWriter Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        Escape(value, isAttribute: true);
        output.Write('"');
        return this;
    }

    internal MarkupWriter Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    internal MarkupWriter Text(string text)
    {
        CloseTag();
        Escape(text, isAttribute: false);
        return this;
    }

    /// <summary>An element with one line of text and its direction; nothing when the text is empty.</summary>
    internal void Line(string name, string? classes, string? text)
    {
        var words = OutputText.Field(text);
        if (words.Length > 0)
            Start(name, classes).Direction(words).Text(words).End();
    }

    /// <summary>Says so when a text begins with a script written from right to left.</summary>
    internal MarkupWriter Direction(string text) => Attribute("dir", OutputText.IsRightToLeft(text) ? "rtl" : null);

    /// <summary>Content that is not markup and has its own escaping: the JSON of a data block.</summary>
    internal MarkupWriter Raw(Action write)
    {
        CloseTag();
        write();
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    internal MarkupWriter End()
    {
        CloseTag();
        var name = _open.Pop();
        if (Containers.Contains(name))
            output.Write('\n');
        output.Write("</");
        output.Write(name);
        output.Write('>');
        return this;
    }

    /// <summary>Ends an element that has no content and no end tag.</summary>
    internal MarkupWriter EndVoid()
    {
        CloseTag();
        _open.Pop();
        return this;
    }

    private void CloseTag()
    {
        if (_inTag)
            output.Write('>');
        _inTag = false;
    }

    private void Escape(string text, bool isAttribute)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAnyExcept(Plain);
            output.Write(plain < 0 ? rest : rest[..plain]);
            if (plain < 0)
                return;
            Rune.DecodeFromUtf16(rest[plain..], out var rune, out var consumed);
            if (!OutputText.IsUnwritable(rune) || rune.Value is '\n' or '\t')
                output.Write(Reference(rune, isAttribute) ?? rune.ToString());
            rest = rest[(plain + consumed)..];
        }
    }

    private static string? Reference(Rune rune, bool isAttribute) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        0xA0 => "&nbsp;",
        '"' when isAttribute => "&quot;",
        '`' when isAttribute => "&#96;",
        _ => null,
    };
}
