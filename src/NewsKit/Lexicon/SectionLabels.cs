using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Recognises the labels by which pages announce their parts.</summary>
internal static class SectionLabels
{
    private const int LongestTeaserWords = 30;
    private const int MostWordsOfLabel = 7;

    /// <summary>A colon and, in French, the blank before it.</summary>
    private const int LengthOfColon = 2;

    /// <summary>Whole lines.</summary>
    private static readonly WordTable<LabelKind> Lines = new(BuildLines());

    /// <summary>Beginnings of lines, the longest first, by their first two letters.</summary>
    private static readonly FrozenDictionary<int, Label[]> StartsByLetters = BuildStarts();

    private static readonly Label[] Parts =
        [.. KnownLanguages.All.SelectMany(language => language.LabelParts).SelectMany(Label.Of)];

    private static readonly PhraseSet AnyPart = new(Parts.Select(part => part.Text));

    /// <summary>What stands before the mark and the link of a teaser within the text: <c>Lire aussi : …</c>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Teasers =
        KnownLanguages.Phrases(language => language.TeaserStarts).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> TeaserMarks = SearchValues.Create(":：»>|→-\".])–—►▶▸");

    private static readonly char[] Decoration =
        [
            ' ', ':', '：', '.', '…', '!', '»', '>', '«', '‹', '›', '-', '|', '•', '*', '→', '"', '▼', '+', '(', '[', ']', ')',
        ];

    /// <summary>What the line announces; <see cref="LabelKind.None"/> for ordinary text.</summary>
    internal static LabelKind Match(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > FoldedText.Longest)
            return LabelKind.None;
        return MatchFolded(FoldedText.Fold(line, stackalloc char[FoldedText.Longest * FoldedText.Growth]));
    }

    /// <summary>The same for a line that is folded already.</summary>
    internal static LabelKind MatchFolded(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
            return LabelKind.None;
        if (Lines.TryGetValue(folded, out var kind))
            return kind;
        var isPlain = char.IsAsciiLetterOrDigit(folded[0]) && char.IsAsciiLetterOrDigit(folded[^1]);
        if (!isPlain && Lines.TryGetValue(folded.Trim(Decoration), out kind))
            return kind;
        if (CommentCounts.Read(folded) is not null)
            return LabelKind.CommentCount;
        if (AnyPart.AreIn(folded))
            return KindOfPart(folded);
        return IsTeaser(folded) ? LabelKind.InlineRelated : KindOfStart(folded);
    }

    /// <summary>Whether a text is what stands before a teaser, or over a list of them.</summary>
    internal static bool IsTeaserLabel(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > FoldedText.Longest)
            return false;
        var folded = FoldedText.Fold(text, stackalloc char[FoldedText.Longest * FoldedText.Growth]);
        return Teasers.Contains(folded)
            || (Lines.TryGetValue(folded, out var kind) && kind is LabelKind.Related or LabelKind.ReadMore);
    }

    /// <summary>Where a title starts right behind the label of a teaser, which has several words: <c>À lire également Le lait
    /// manque</c>; 0 for none.</summary>
    internal static int TitleAfterLabel(ReadOnlySpan<char> line)
    {
        var (title, words) = (0, 1);
        for (var blank = line.IndexOf(' '); blank > 0 && blank + 1 < line.Length && words <= MostWordsOfLabel; words++)
        {
            var first = line[blank + 1];
            if (words > 1 && IsTeaserLabel(line[..blank]))
                title = char.IsUpper(first) || char.IsAsciiDigit(first) || first is '«' or '"' or '“' ? blank + 1 : 0;
            blank = line[(blank + 1)..].IndexOf(' ') is var next and >= 0 ? blank + 1 + next : -1;
        }

        return title > 0 && IsTeaserLabel(line) ? 0 : title;
    }

    private static LabelKind KindOfPart(ReadOnlySpan<char> folded)
    {
        foreach (var part in Parts)
        {
            if (folded.Contains(part.Text, StringComparison.Ordinal))
                return part.Kind;
        }

        return LabelKind.None;
    }

    private static LabelKind KindOfStart(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 2 || !StartsByLetters.TryGetValue(FirstTwo(folded), out var starts))
            return LabelKind.None;
        var isSentence = folded[^1] == '.';
        foreach (var (kind, start) in starts)
        {
            if (isSentence && !MayBeSentence(kind)
                && !(kind == LabelKind.PhotoCredit
                    && folded[..Math.Min(folded.Length, start.Length + LengthOfColon)].Contains(':')))
                continue;
            if (folded.StartsWith(start, StringComparison.Ordinal)
                && (folded.Length == start.Length || start[^1] is ' ' or ':' or '>' or '-' or '|'
                    || !char.IsLetterOrDigit(folded[start.Length])))
                return kind;
        }

        return LabelKind.None;
    }

    private static int FirstTwo(ReadOnlySpan<char> folded) => folded[0] << 16 | folded[1];

    /// <summary>Teaser words, a mark, and something after it; a hyphen within a word is no mark.</summary>
    private static bool IsTeaser(ReadOnlySpan<char> folded)
    {
        while (!folded.IsEmpty && !char.IsLetterOrDigit(folded[0]))
            folded = folded[1..];
        var mark = folded[..Math.Min(folded.Length, LongestTeaserWords)].IndexOfAny(TeaserMarks);
        return mark > 0 && (folded[mark] != '-' || folded[mark - 1] == ' ') && Teasers.Contains(folded[..mark].TrimEnd());
    }

    /// <summary>Notices are sentences; headings and teasers are not, and ordinary sentences may begin like them.</summary>
    private static bool MayBeSentence(LabelKind kind) => kind is LabelKind.CommentForm or LabelKind.Moderation or LabelKind.Cookie
        or LabelKind.Paywall or LabelKind.CommentsClosed;

    private static Dictionary<string, LabelKind> BuildLines()
    {
        var lines = new Dictionary<string, LabelKind>(StringComparer.Ordinal);
        foreach (var label in KnownLanguages.All.SelectMany(language => language.Labels).SelectMany(Label.Of))
            lines.TryAdd(label.Text, label.Kind);
        return lines;
    }

    private static FrozenDictionary<int, Label[]> BuildStarts()
    {
        var known = KnownLanguages.All.SelectMany(language => language.LabelStarts)
            .Append(new LabelList(LabelKind.PhotoCredit, [.. PictureCredits.Starts]));
        Label[] starts = [.. known.SelectMany(Label.Of).Distinct()];
        Array.Sort(starts, (one, other) => one.Text.Length == other.Text.Length
            ? string.CompareOrdinal(one.Text, other.Text) : other.Text.Length - one.Text.Length);
        var byLetters = new Dictionary<int, Label[]>();
        foreach (var start in starts)
            byLetters[FirstTwo(start.Text)] = [.. byLetters.GetValueOrDefault(FirstTwo(start.Text), []), start];
        return byLetters.ToFrozenDictionary();
    }

    private sealed record Label(LabelKind Kind, string Text)
    {
        internal static IEnumerable<Label> Of(LabelList list) => list.Texts.Select(text => new Label(list.Kind, text));
    }
}
