using System.Text;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Text of structured data as paragraphs: tags become breaks or nothing, since such strings are text first.</summary>
internal static class StructuredText
{
    /// <summary>What the names of tags begin with that end a line: paragraphs and <c>pre</c>, breaks, items, boxes,
    /// headings.</summary>
    private static readonly string[] BlockNames = ["p", "br", "li", "div", "h"];

    internal static IReadOnlyList<BodyBlock> Paragraphs(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var blocks = new List<BodyBlock>();
        foreach (var line in WithoutTags(text).Split('\n'))
        {
            if (line.Trim() is { Length: > 0 } paragraph)
                blocks.Add(new Paragraph { Text = paragraph });
        }

        return blocks;
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text.ReplaceLineEndings("\n");
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '<' && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            {
                var end = text.IndexOf('>', at);
                if (end < 0)
                    break;
                if (EndsBlock(text.AsSpan(at + 1, end - at - 1)))
                    plain.Append('\n');
                at = end;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return System.Net.WebUtility.HtmlDecode(plain.ToString());
    }

    private static bool EndsBlock(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        foreach (var name in BlockNames)
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
