using System.Globalization;
using System.Text;

namespace NewsKit.Evaluation;

/// <summary>Texts as they are compared: words, shingles, collapsed and folded strings.</summary>
internal static class Measured
{
    private const int Shingle = 4;
    private const string SingleQuotes = "\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc\u2039\u203a";
    private const string DoubleQuotes = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private const string Invisible = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

    /// <summary>Runs of letters, digits, numbers and underscores, counted by code point.</summary>
    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        int start = -1, at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWord = Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                || rune.Value == '_';
            if (isWord && start < 0)
                start = at;
            if (!isWord && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            words.Add(text[start..]);
        return words;
    }

    /// <summary>The multiset of windows of four words; a shorter text is one window.</summary>
    internal static Dictionary<string, int> Shingles(List<string> words)
    {
        var windows = new Dictionary<string, int>(StringComparer.Ordinal);
        if (words.Count == 0)
            return windows;
        for (var i = 0; i < Math.Max(1, words.Count - Shingle + 1); i++)
        {
            var window = string.Join('\n', words.Skip(i).Take(Shingle));
            windows[window] = windows.GetValueOrDefault(window) + 1;
        }

        return windows;
    }

    /// <summary>How much two multisets share.</summary>
    internal static int Shared(Dictionary<string, int> one, Dictionary<string, int> other) =>
        one.Sum(entry => Math.Min(entry.Value, other.GetValueOrDefault(entry.Key)));

    internal static Dictionary<string, int> Bag(List<string> words)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var lower = word.ToLowerInvariant();
            bag[lower] = bag.GetValueOrDefault(lower) + 1;
        }

        return bag;
    }

    internal static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>White space, case, quotes and dashes folded; accents and other punctuation kept.</summary>
    internal static string Fold(string text)
    {
        var folded = Collapse(Signs(Signs(text).Normalize(NormalizationForm.FormKC))).ToLowerInvariant()
            .Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("''", "\"", StringComparison.Ordinal);
        return string.Join('"', folded.Split('"').Select(part => part.Trim()));
    }

    private static string Signs(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Invisible.Contains(c, StringComparison.Ordinal))
                continue;
            kept.Append(SingleQuotes.Contains(c, StringComparison.Ordinal) ? '\''
                : DoubleQuotes.Contains(c, StringComparison.Ordinal) ? '"'
                : Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c);
        }

        return kept.ToString();
    }
}
