using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the date that a text itself opens with: <c>31. Oktober 2023. Der Vorhang …</c>, <c>PORT HALDANE, March 3, 2023
/// – …</c>.</summary>
internal sealed class OpeningDates(Segmentation segments, ReadingContext context)
{
    /// <summary>The text may have a lead and a heading before the paragraph that is meant.</summary>
    private const int Paragraphs = 4;

    private const int ShortestText = 120;
    private const int Longest = 70;
    private const int LongestPlace = 32;

    private readonly List<(Timestamp? Stamp, int Block)> _found = [];
    private int _seen;

    internal void Look(int block)
    {
        if (_seen >= Paragraphs || !segments.Is(block, SectionKind.Body)
            || segments.Content.Blocks[block] is not { Kind: BlockKind.Text, HeadingLevel: 0 } b)
            return;
        _seen++;
        if (b.Length >= ShortestText && Opening(segments.Content.TextOf(block)) is { } opening)
            _found.Add((DateReading.ReadLine(opening, context).Published, block));
    }

    internal void AddTo(DateCandidates readings)
    {
        foreach (var (stamp, block) in _found)
            readings.AddVisible(stamp, isModified: false, FieldSource.Visible, DateWeights.Opening, block);
    }

    /// <summary>The date at the start of a text, alone or after a place and a comma, when a mark parts it from the first
    /// sentence.</summary>
    private static string? Opening(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        if (DateReading.FindIn(head) is not { } found || !IsPlace(head[..found.Start]))
            return null;
        var after = head[(found.Start + found.Length)..].TrimStart();
        return after is ['.' or ':' or '|' or '/' or ')' or '-' or '–' or '—' or '"' or '„' or '“' or '«', ..]
            ? head.Slice(found.Start, found.Length).ToString() : null;
    }

    private static bool IsPlace(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.IsEmpty || before is "("
            || (before.Length <= LongestPlace && char.IsUpper(before[0]) && before[^1] is ',' or '(');
    }
}
