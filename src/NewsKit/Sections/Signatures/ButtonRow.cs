using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>A line of a discussion's buttons, votes and ages and nothing else, told by its words alone:
/// <c>J’aime · Répondre · 3 · 2 h</c>, <c>RépondreSupprimer</c>.</summary>
/// <param name="Replies">Whether one of them answers.</param>
/// <param name="Age">When the comment was written, where the row says it; else empty.</param>
internal readonly record struct ButtonRow(bool Replies, string Age)
{
    private const int Longest = 90;
    private const int MostWords = 16;
    private const int MostOfButton = 5;
    private const int LongestNumber = 6;
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789()[]+-#&,");
    private const string Between = " \u00A0\u202F·•|–—›»▲▼△▽\t";

    /// <summary>The row that a block is; null for other lines.</summary>
    internal static ButtonRow? Of(PageContent content, int block)
    {
        var label = CommentButtons.LabelOf(content, block);
        if (label is LabelKind.Reply or LabelKind.CommentControl)
            return new ButtonRow(label == LabelKind.Reply, "");
        return content.Blocks[block].Kind == BlockKind.Text && label is LabelKind.None or LabelKind.Share
            ? Of(content.TextOf(block)) : null;
    }

    private static ButtonRow? Of(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > Longest)
            return null;
        if (EndOfDate(line) is not (> 0 and var opening))
            return OfWords(line);
        return OfWords(line[opening..].Trim(Between)) is { Age.Length: 0 } rest
            ? rest with { Age = line[..opening].Trim(Between).ToString() } : null;
    }

    private static ButtonRow? OfWords(ReadOnlySpan<char> line)
    {
        Span<Range> words = stackalloc Range[MostWords];
        var count = line.SplitAny(words, Between, StringSplitOptions.RemoveEmptyEntries);
        if (count is < 2 or MostWords)
            return IsGlued(line) ? new ButtonRow(true, "") : null;
        var (replies, hasButton, age) = (false, false, "");
        for (var at = 0; at < count;)
        {
            var (end, kind) = Longer(line, words[at..count]);
            if (hasButton && (end == 0 || (kind == LabelKind.None && age.Length == 0))
                && DateIn(line[words[at].Start..]) is { Length: > 0 } date)
                return new ButtonRow(replies, date.ToString());
            if (end == 0)
                return IsGlued(line) ? new ButtonRow(true, "") : null;
            if (kind == LabelKind.None && end > 0 && CommentWords.IsRelative(Part(line, words, at, end)))
                age = Part(line, words, at, end).ToString();
            replies |= kind == LabelKind.Reply;
            hasButton |= kind != LabelKind.None;
            at += end;
        }

        return hasButton ? new ButtonRow(replies, age) : null;
    }

    /// <summary>Whether a word is a thumb, a heart: a sign of two halves.</summary>
    private static bool IsPicture(ReadOnlySpan<char> word) => char.IsHighSurrogate(word[0]) && !CommentButtons.HasLetter(word);

    /// <summary>Where the date ends with which a row begins, before its buttons: <c>4 août 2023 à 21:24 Répondre J’aime</c>; 0
    /// without one.</summary>
    private static int EndOfDate(ReadOnlySpan<char> line) => line[^1] is not (>= '0' and <= '9')
        && DateReading.FindIn(line) is { Start: < 4 } date && CommentDates.EndOfTime(line, date.Start + date.Length) is var end
        && end < line.Length ? end : 0;

    /// <summary>The date that the rest of a row is; empty for other words.</summary>
    private static ReadOnlySpan<char> DateIn(ReadOnlySpan<char> rest)
    {
        if (DateReading.FindIn(rest) is not { Start: < 4 } date)
            return [];
        var whole = CommentDates.Whole(rest, date.Start, date.Length);
        return rest[CommentDates.EndOfTime(rest, date.Start + date.Length)..].Trim(Between).IsEmpty ? whole : [];
    }

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> line, Span<Range> words, int at, int length) =>
        line[words[at].Start..words[at + length - 1].End];

    /// <summary>How many of the words are the longest button at their head, an age or a number; 0 for other words.</summary>
    private static (int Words, LabelKind Kind) Longer(ReadOnlySpan<char> line, Span<Range> words)
    {
        for (var length = Math.Min(MostOfButton, words.Length); length > 0; length--)
        {
            var part = Part(line, words, 0, length);
            if (CommentWords.IsRelative(part.Trim("().,")))
                return (length, LabelKind.None);
            if (SectionLabels.Match(part) is var kind && kind is LabelKind.Reply or LabelKind.CommentControl or LabelKind.Share)
                return (length, kind);
        }

        return (line[words[0]] is { Length: <= LongestNumber } number
            && (!number.ContainsAnyExcept(Numbers) || IsPicture(number)) ? 1 : 0, LabelKind.None);
    }

    private static bool IsGlued(ReadOnlySpan<char> line) => CommentButtons.HasLetter(line) && CommentButtons.AreGlued(line);
}
