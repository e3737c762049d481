using System.Globalization;
using System.Text;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>The text of a line that signs: what names are read from, and what is printed of it.</summary>
internal static class SignatureText
{
    private const int MostCuts = 8;
    private const int LongestHand = 24;

    /// <summary>The text with a comma where only the mark-up parts a name from what follows, and with a bar where it parts a
    /// figure, or what announces a name: <c>&lt;a&gt;Nora Lind&lt;/a&gt;&lt;span&gt;Staff Writer&lt;/span&gt;</c>.</summary>
    /// <param name="content">The page.</param>
    /// <param name="block">The block.</param>
    /// <param name="spaced">The text as printed, with a blank where two elements were glued together.</param>
    internal static ReadOnlySpan<char> Of(PageContent content, int block, out ReadOnlySpan<char> spaced)
    {
        ref readonly var b = ref content.Blocks[block];
        Span<int> cuts = stackalloc int[MostCuts];
        var count = 0;
        for (var i = b.Element + 1; i < content.Elements[b.Element].End && content.Elements[i].TextStart < b.End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            Note(e.TextStart, IsGlued(content, b, e.TextStart) || IsOtherHand(content, b, i) || FollowsRole(content, b, e), cuts,
                ref count);
            Note(e.TextEnd, IsGlued(content, b, e.TextEnd) || EndsLinkedName(content, b, e), cuts, ref count);
            Note(e.TextStart, e.Tag is "time" && e.TextLength > 0 && e.TextStart > b.Start && e.TextEnd <= b.End, cuts,
                ref count);
        }

        var text = content.TextOf(block);
        spaced = text;
        if (count == 0)
            return text;
        cuts[..count].Sort();
        var (parted, blanks) = (new StringBuilder(), new StringBuilder());
        var from = 0;
        for (var i = 0; i < count; i++)
        {
            var cut = cuts[i];
            var at = cut - b.Start;
            var piece = text[from..at].TrimEnd('\n');
            var next = text[at..(i + 1 < count ? cuts[i + 1] - b.Start : text.Length)];
            parted.Append(piece).Append(SignatureNames.IsJoiner(piece.Trim()) || SignatureNames.IsJoiner(next.Trim())
                || SignatureNames.StartsWithJoiner(next.Trim()) || AreOfOneName(content, b, cut, text[..from], piece, next) ? " "
                : Mark(piece, text[at..], AreAlike(content, b, cut)));
            blanks.Append(piece);
            if (IsGlued(content, b, cut))
                blanks.Append(' ');
            from = at;
        }

        spaced = blanks.Append(text[from..]).ToString();
        return parted.Append(text[from..]).ToString();
    }

    /// <summary>Whether a first and a last name stand in elements of their own, which are no links:
    /// <c>&lt;b&gt;Nora&lt;/b&gt;&lt;b&gt;Lind&lt;/b&gt;</c>.</summary>
    private static bool AreOfOneName(PageContent content, in Block b, int cut, ReadOnlySpan<char> before,
        ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        var isSignature = Announcement.IsWhole(before)
            || NamedPlace.Near(content, b.Element, MarkupTokens.Author, 2) > 0;
        first = first[(first.LastIndexOf('\n') + 1)..].Trim();
        last = last.Trim();
        if (!isSignature || first.Length < 2 || last.Length < 2 || !char.IsUpper(first[0]) || !char.IsUpper(last[0])
            || first.Contains(' ') || last.Contains(' ') || !NameShapes.IsBarePerson($"{first} {last}")
            || Announcement.IsWhole(first))
            return false;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i != b.Element && e.Tag is "a" && (e.TextEnd == cut || e.TextStart == cut))
                return false;
        }

        return true;
    }

    /// <summary>What stands for the border of two elements.</summary>
    private static string Mark(ReadOnlySpan<char> piece, ReadOnlySpan<char> next, bool areAlike) =>
        Announcement.IsWhole(piece) || piece.TrimEnd() is [.., ',' or ';' or ':' or '：' or '(' or '&'] ? " "
        : SignatureNames.IsRole(piece) ? " | "
        : char.IsAsciiDigit(piece[^1]) || char.IsAsciiDigit(next[0])
            || (Announcement.LengthIn(next) is var prefix and > 0 && !Announcement.IsPlaceOrTitle(next, prefix)) ? " | "
        : Announcement.BeginsOtherHand(next) ? " | " : areAlike ? ", " : SignatureNames.Border;

    /// <summary>Whether the elements before and behind a border are of one make: two signers, and no name and role.</summary>
    private static bool AreAlike(PageContent content, in Block b, int cut)
    {
        var (before, behind) = (-1, -1);
        for (var i = b.Element + 1; i < content.Elements[b.Element].End && content.Elements[i].TextStart <= cut + 1; i++)
        {
            var end = content.Elements[i].TextEnd;
            var ends = end == cut || (end == cut - 1 && content.Text[end] is '\n' or ' ');
            if (ends && content.Elements[i].TextStart < end && before < 0)
                before = i;
            else if (content.Elements[i].TextStart >= cut && content.Elements[i].TextEnd > cut && behind < 0)
                behind = i;
        }

        return before >= 0 && behind >= 0 && string.Equals(content.Elements[before].Tag, content.Elements[behind].Tag,
                StringComparison.Ordinal)
            && string.Equals(content.Elements[before].Classes, content.Elements[behind].Classes, StringComparison.Ordinal);
    }

    /// <summary>The signature as printed: from "par" to the last name, role or agency, without dates and counts of the same
    /// line.</summary>
    internal static string Printed(ReadOnlySpan<char> line, Byline byline)
    {
        if (byline.Authors.Count == 0 || line.IndexOf(byline.Authors[0].Name, StringComparison.Ordinal) is var first
            && first < 0)
            return line.ToString();
        var end = first + byline.Authors[0].Name.Length;
        foreach (var author in byline.Authors)
            end = Math.Max(end, Math.Max(EndOf(author.Name, line, first), EndOf(author.Role, line, first)));
        foreach (var agency in byline.Agencies)
            end = Math.Max(end, EndOf(agency, line, first));
        var start = GenreAnnouncement.LengthIn(line) is var kind and > 0 && kind <= first
            && line[kind..first].Trim(" :\u00A0").IsEmpty ? 0 : first - Announcement.LengthBefore(line[..first]);
        if (end < line.Length && line[end] == ')' && line[start..end].LastIndexOf('(') > line[start..end].LastIndexOf(')'))
            end++;
        return line[start..end].ToString();
    }

    private static int EndOf(string? part, ReadOnlySpan<char> line, int first)
    {
        var at = string.IsNullOrEmpty(part) ? -1 : line[first..].IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? 0 : first + at + part!.Length;
    }

    /// <summary>Whether a name in an element of its own ends a line that begins with what that person is:
    /// <c>&lt;i&gt;Envoyée spéciale à Brève&lt;/i&gt; &lt;b&gt;Nora Lind&lt;/b&gt;</c>.</summary>
    private static bool FollowsRole(PageContent content, in Block b, in PageElement e) =>
        e.TextStart > b.Start + 3 && e.TextEnd >= b.End - 1 && e.TextLength > 4
            && SignatureNames.IsRole(content.Text.AsSpan(b.Start, e.TextStart - b.Start))
            && NameShapes.IsBarePerson(content.Text.AsSpan(e.TextStart, e.TextLength).Trim());

    /// <summary>Whether an element within a line is words that announce another than the writer:
    /// <c>&lt;b&gt;Fotos&lt;/b&gt;</c>.</summary>
    private static bool IsOtherHand(PageContent content, in Block b, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.TextStart > b.Start && e.TextEnd < b.End && e.TextLength is > 3 and < LongestHand
            && Announcement.BeginsOtherHand(content.ElementText(element));
    }

    private static void Note(int at, bool isCut, Span<int> cuts, ref int count)
    {
        if (isCut && count < cuts.Length && !cuts[..count].Contains(at))
            cuts[count++] = at;
    }

    /// <summary>A small letter and a capital, or a letter and a figure, without a blank: <c>LindStaff</c>.</summary>
    private static bool IsGlued(PageContent content, in Block b, int at)
    {
        if (at <= b.Start || at >= b.End)
            return false;
        // Two lines of mark-up are glued as much.
        var last = content.Text[at - 1] is '\n' && at - 1 > b.Start ? at - 2 : at - 1;
        var (before, after) = (content.Text[last], content.Text[at]);
        if (char.IsLetter(before) && char.IsLetter(after) && PartsWords(content, b, at))
            return true;
        // Chinese, Japanese and Korean have no capitals that would tell.
        if (EastAsianNames.IsLetter(before))
            return char.IsLetterOrDigit(after);
        if (PlainCharacters.IsUncased(before)
            || CharUnicodeInfo.GetUnicodeCategory(before) is UnicodeCategory.SpacingCombiningMark)
            return char.IsAsciiLetterOrDigit(after);
        return char.IsUpper(after) ? char.IsLower(before) || char.IsAsciiDigit(before)
            : char.IsAsciiDigit(after) ? char.IsLower(before) : char.IsLetter(after) && char.IsAsciiDigit(before);
    }

    /// <summary>Whether two elements of one tag meet there, each of more than a letter, in a parent without words of its
    /// own.</summary>
    private static bool PartsWords(PageContent content, in Block b, int at)
    {
        var before = -1;
        for (var i = b.Element + 1; i < content.Elements[b.Element].End && content.Elements[i].TextStart <= at; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.TextEnd == at || (e.TextEnd == at - 1 && content.Text[at - 1] is '\n')) && e.TextLength > 1)
                before = i;
            else if (e.TextStart == at && e.TextLength > 1 && before > 0 && content.Elements[before].Parent == e.Parent
                && string.Equals(content.Elements[before].Tag, e.Tag, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A link, or a word set apart, with a first and a last name, before another word that begins with a capital or
    /// says what the person is.</summary>
    private static bool EndsLinkedName(PageContent content, in Block b, in PageElement e)
    {
        if (e.Tag is not ("a" or "b" or "strong" or "span" or "em" or "i") || e.TextStart < b.Start || e.TextEnd + 1 >= b.End)
            return false;
        var mayPart = content.Text[e.TextEnd] is ' ' or '\u00A0' && (char.IsUpper(content.Text[e.TextEnd + 1])
            || SignatureNames.IsRole(content.Text.AsSpan(e.TextEnd + 1, b.End - e.TextEnd - 1)));
        return mayPart
            && NameShapes.IsBarePerson(content.Text.AsSpan(e.TextStart, e.TextEnd - e.TextStart).Trim());
    }
}
