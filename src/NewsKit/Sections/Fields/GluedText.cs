using System.Text;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Lines in which nothing but the border of two elements parts a word from a figure:
/// <c>&lt;b&gt;12&lt;/b&gt;&lt;b&gt;mai&lt;/b&gt;</c>.</summary>
internal static class GluedText
{
    /// <summary>The line with a blank at such borders; null for a line that has none.</summary>
    internal static string? Spaced(PageContent content, in Block b)
    {
        StringBuilder? spaced = null;
        var from = b.Start;
        foreach (var i in content.ElementsOf(b))
        {
            var at = content.Elements[i].TextStart;
            if (at <= from || at >= b.End || !IsBorder(content.Text[at - 1], content.Text[at]))
                continue;
            spaced ??= new StringBuilder(b.Length + 4);
            spaced.Append(content.Text, from, at - from).Append(' ');
            from = at;
        }

        return spaced?.Append(content.Text, from, b.End - from).ToString();
    }

    private static bool IsBorder(char before, char after) =>
        char.IsAsciiDigit(before) ? char.IsLetter(after) : char.IsAsciiDigit(after) && char.IsLetter(before);
}
