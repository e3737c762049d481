using System.Text;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Lines in which nothing but the border of two elements parts a word from a figure:
/// <c>&lt;b&gt;12&lt;/b&gt;&lt;b&gt;mai&lt;/b&gt;</c>.</summary>
internal static class GluedText
{
    /// <summary>The line with a blank at such borders; null for a line that has none.</summary>
    /// <param name="content">The page.</param>
    /// <param name="b">The line.</param>
    /// <param name="wordsOnly">Whether only words with a capital are parted from what stands before them: <c>18:12&lt;b&gt;Mis
    /// à jour&lt;/b&gt;</c>.</param>
    internal static string? Spaced(PageContent content, in Block b, bool wordsOnly = false)
    {
        StringBuilder? spaced = null;
        var from = b.Start;
        foreach (var i in content.ElementsOf(b))
        {
            var at = content.Elements[i].TextStart;
            if (at <= from || at >= b.End || !(wordsOnly
                ? char.IsUpper(content.Text[at]) && char.IsLetterOrDigit(content.Text[at - 1])
                : IsBorder(content.Text[at - 1], content.Text[at])))
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
