using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the date that a text itself opens with: <c>31. Oktober 2023. Der Vorhang …</c>, <c>PORT HALDANE, March 3, 2023
/// – …</c>.</summary>
internal static class OpeningDates
{
    /// <summary>The text may have a lead and a heading before the paragraph that is meant.</summary>
    private const int Paragraphs = 4;

    private const int ShortestText = 120;
    private const int Longest = 70;
    private const int LongestPlace = 32;
    private const double Weight = 1.5;

    internal static void Find(Segmentation segments, ReadingContext context, DateCandidates readings)
    {
        var content = segments.Content;
        var seen = 0;
        for (var block = 0; block < content.Blocks.Length && seen < Paragraphs; block++)
        {
            if (!segments.Is(block, SectionKind.Body) || content.Blocks[block] is not { Kind: BlockKind.Text, HeadingLevel: 0 })
                continue;
            seen++;
            if (content.Blocks[block].Length >= ShortestText && Opening(content.TextOf(block)) is { } opening)
                readings.Add(DateReading.ReadLine(opening, context)
                    .Published, isModified: false, FieldSource.Visible, Weight, block, isVisible: true);
        }
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
