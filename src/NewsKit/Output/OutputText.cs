using System.Buffers;
using System.Globalization;
using System.Text;
using NewsKit.Canonical;

namespace NewsKit.Output;

/// <summary>Text made fit to be shown: fields in one line without hidden marks, running text without controls.</summary>
internal static class OutputText
{
    private const int MaxCombiningMarks = 8;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Characters that no rule below touches, as long as no two blanks meet: most fields, at no cost.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('¡', 'ÿ' - '¡' + 1)).Where(c => c != 0xAD)
            .Select(c => (char)c)) + "œŒŸ’‘“”–—…€");

    /// <summary>A title, name or caption: one line, blanks collapsed (a no-break space stays one), hidden marks removed,
    /// at most eight combining marks in a row, NFC.</summary>
    internal static string Field(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (!text.AsSpan().ContainsAnyExcept(Plain) && text[0] != ' ' && text[^1] != ' '
            && !text.Contains("  ", StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        var (blank, joiner, marks) = ('\0', default(Rune), 0);
        var joinable = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = rune.Value is 0xA0 or 0x202F ? (char)rune.Value : blank == '\0' ? ' ' : blank;
                continue;
            }

            if (rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner)
            {
                joiner = joinable && blank == '\0' ? rune : default;
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (IsHidden(rune, category))
                continue;
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks = isMark ? marks + 1 : 0;
            if (marks > MaxCombiningMarks)
                continue;
            var joins = Rune.IsLetter(rune) || category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
            if (blank != '\0' && kept.Length > 0)
                kept.Append(blank);
            else if (joins && joiner != default)
                kept.Append(joiner.ToString());
            (blank, joiner) = ('\0', default);
            joinable = joins || (isMark && joinable);
            kept.Append(rune.ToString());
        }

        return CanonicalComposition.Compose(kept.ToString());
    }

    /// <summary>Running text: lines kept as <c>\n</c>; controls, non-characters and marks that reorder text removed.</summary>
    internal static string Body(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (!text.AsSpan().ContainsAnyExcept(Plain))
            return text;
        var kept = new StringBuilder(text.Length);
        var previous = '\0';
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' or 0x2028 or 0x2029 || (rune.Value == '\n' && previous != '\r'))
                kept.Append('\n');
            else if (rune.Value == '\t' || (rune.Value != '\n' && !IsUnwritable(rune)))
                kept.Append(rune.ToString());
            previous = rune.IsBmp ? (char)rune.Value : '\0';
        }

        return kept.ToString();
    }

    /// <summary>True when the first letter with a direction is of a script written from right to left.</summary>
    internal static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) && Rune.IsLetter(rune))
                return true;
            if (Rune.IsLetter(rune))
                return false;
        }

        return false;
    }

    /// <summary>True for what no output may hold: controls, non-characters, embeddings, overrides and isolates.</summary>
    internal static bool IsUnwritable(Rune rune) =>
        rune.Value is < 0x20 or (>= 0x7F and < 0xA0) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
            or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    private static bool IsHidden(Rune rune, UnicodeCategory category) => IsUnwritable(rune)
        || category == UnicodeCategory.Control
        || (category == UnicodeCategory.Format && !IsVisibleFormat(rune));

    /// <summary>Signs of Arabic, Syriac and Kaithi that the standard calls formats though they are seen.</summary>
    private static bool IsVisibleFormat(Rune rune) =>
        rune.Value is (>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD;
}
