using System.Buffers;
using System.Text;
using NewsKit.Addresses;

namespace NewsKit.Output;

/// <summary>Escapes for Markdown: the renderer is assumed to let raw HTML and any scheme through.</summary>
internal static class MarkdownText
{
    private const int LongestReference = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>#|~!&:.@");

    /// <summary>Text on one line in which nothing is markup, a link or a character reference.</summary>
    /// <remarks>Only what could be markup where it stands is escaped; what text before or after could complete is taken for
    /// it.</remarks>
    internal static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks) && !text.AsSpan().ContainsAny('\t', '\n'))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '&':
                    escaped.Append(MayBeReference(text.AsSpan(i + 1)) ? "&amp;" : "&");
                    break;
                case '\t' or '\n':
                    escaped.Append(' ');
                    break;
                case ':' or '.' or '@' when !IsLinkMark(text, i):
                case '_' or '!' or '#' or '>' when !MayBeMark(text, i):
                    escaped.Append(text[i]);
                    break;
                case var c:
                    if (Marks.Contains(c))
                        escaped.Append('\\');
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>The same where a brace and a percent sign would start a tag of Liquid; two braces are escaped already.</summary>
    internal static string EscapeTemplate(string text) => Untagged(Escape(text));

    /// <summary>Escaped text in which no tag of Liquid starts.</summary>
    internal static string Untagged(string escaped) => escaped.Replace("{%", "{\\%", StringComparison.Ordinal)
        .Replace("{#", "{\\#", StringComparison.Ordinal);

    /// <summary>Code, which knows no escapes, with a blank where a template of Hugo, Jekyll and their like would start.</summary>
    internal static string PartTemplates(string code)
    {
        var parted = new StringBuilder(code.Length);
        foreach (var c in code)
        {
            if (c is '{' or '%' or '#' && parted.Length > 0 && parted[^1] == '{')
                parted.Append(' ');
            parted.Append(c);
        }

        return parted.ToString();
    }

    /// <summary>What stands between the brackets of a link: a lone x at the start of a list item would be a ticked box.</summary>
    internal static string LinkText(string written) => written switch
    {
        "x" => "&#120;",
        "X" => "&#88;",
        _ => written,
    };

    /// <summary>Escapes what at the beginning of a line would start a list, a rule, a heading or a table.</summary>
    internal static string LineStart(string line)
    {
        line = line.TrimStart(' ');
        if (line.Length == 0)
            return line;
        if (line[0] is '+' or '-' or '=' or ':' or '#' or '>')
            return "\\" + line;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }

    /// <summary>The canonical address as a link target; parentheses cannot end it and it holds no character reference.</summary>
    internal static string? Target(string? url, AddressUse use)
    {
        var target = WebAddress.Resolve(url, null, use)?
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return target is not null && target.Contains(';') ? target.Replace("&", "&amp;", StringComparison.Ordinal) : target;
    }

    /// <summary>Whether a sign may be markup at its place: within a word an underscore is none, an exclamation mark needs a
    /// bracket after it, a hash or a greater-than sign the start of the line, a hash its end as well.</summary>
    private static bool MayBeMark(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '_' => !char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(after),
            '!' => after is '[' or '\0',
            '#' => at == 0 || after is '#' || MayEndHeading(text.AsSpan(at + 1)),
            _ => at == 0,
        };
    }

    /// <summary>Whether nothing but hashes and blanks follows, as far as one looks.</summary>
    private static bool MayEndHeading(ReadOnlySpan<char> text) =>
        !text[..Math.Min(text.Length, LongestReference)].ContainsAnyExcept("# \t\n");

    /// <summary>Whether what follows an ampersand is, or may go on as, the name or number of a character.</summary>
    private static bool MayBeReference(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestReference
            && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '#'))
            length++;
        return length == text.Length || text[length] == ';' || text[0] == '#';
    }

    /// <summary>True where a renderer would make a link of bare text: <c>https://</c>, <c>www.</c>, <c>mailto:</c>,
    /// <c>a@b</c>.</summary>
    private static bool IsLinkMark(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return text[at] switch
        {
            '.' => before.EndsWith("www", StringComparison.OrdinalIgnoreCase),
            '@' => at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]),
            _ => text.AsSpan(at + 1).StartsWith("//") || before.EndsWith("mailto", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("tel", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("xmpp", StringComparison.OrdinalIgnoreCase),
        };
    }
}
