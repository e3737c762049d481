using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Changes that the line itself does not date in full.</content>
internal sealed partial class PrintedDates
{
    /// <summary>A change the same day, of which the line has the hour alone: <c>Actualizado a las 18:05</c>.</summary>
    private Timestamp? ChangeOfDay(string line, (int Start, int Length) found, Timestamp? published)
    {
        var rest = line.AsSpan(found.Start + found.Length);
        if (published?.Value is not { Length: >= 10 } value || rest.Length > LongestRelative
            || !(DateReading.SaysModified(rest) || DateReading.SaysModified(rest[..Math.Min(rest.Length, LongestLabel)]))
            || DateReading.FindIn(rest) is not null || NamesDay(rest)
            || ClockText.Last(rest) is not { } clock)
            return null;
        return DateReading.Machine($"{value.AsSpan(0, 10)} {clock}", context);
    }

    /// <summary>A change that the line has behind the marked-up time of publication, in no element of its own:
    /// <c>&lt;time&gt;12 may 2024&lt;/time&gt; | Actualizado: 13 may 2024</c>.</summary>
    private void LookAtChangeBehind(int block, string rest, Timestamp? published, double place)
    {
        if (rest.Length > LongestDates)
            return;
        var (day, change) = DateReading.ReadLine(rest, context);
        if (change is null && DateReading.FindIn(rest) is var (start, length) && (DateReading.SaysModified(rest.AsSpan(0, start))
            || (EastAsianNames.AreIn(rest) && DateReading.SaysModified(rest.AsSpan(start + length)))))
            change = day;
        change ??= ChangeOfDay(rest, (0, 0), published);
        // An hour before that of the publication is one of another day.
        if (string.CompareOrdinal(change?.Value, published?.Value) < 0)
            return;
        readings.AddVisible(change, isModified: true, FieldSource.Visible, DateWeights.DateLine + place, block);
    }

    /// <summary>Whether a day and a month in figures stand in a text: <c>5/13 08:05</c>.</summary>
    private static bool NamesDay(ReadOnlySpan<char> text) =>
        text.IndexOf('/') is var at and > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1])
            && char.IsAsciiDigit(text[at + 1]);

    /// <summary>What a word for publication before a day at the headline speaks for it, against those of other articles
    /// below a short text.</summary>
    private double LabelAtHead(int block, ReadOnlySpan<char> before) =>
        before.Length <= LongestLabel && IsAtHead(block) && DateReading.SaysPublished(before) ? DateWeights.LabelledAtHead : 0;

    /// <summary>Whether the word for a change stands right behind the day, as it does in Chinese and Japanese:
    /// <c>12:17更新</c>.</summary>
    private static bool IsChangeBehind(ReadOnlySpan<char> rest) => rest.Length is > 1 and <= LongestTie
        && EastAsianNames.IsLetter(rest[0]) && DateReading.SaysModified(rest);

    /// <summary>The hour of a change in a line of its own below the day of publication.</summary>
    private void LookAtHourOfChange(int block, double place, string line)
    {
        var before = readings.Published.FindLast(reading => reading.IsVisible && block - reading.Order is > 0 and <= LinesOfHead);
        if (before is not null && ChangeOfDay(line, (0, 0), before.Value) is { } change)
            readings.AddVisible(change, isModified: true, FieldSource.Visible, DateWeights.DateLine + place, block);
    }

    /// <summary>Whether the line before is a label such as "Last updated:".</summary>
    private bool SaysModifiedBefore(int block) =>
        block > 0 && _content.Blocks[block - 1].Length is > 2 and < 30 && DateReading.FindIn(_content.TextOf(block - 1)) is null
        && DateReading.SaysModified(_content.TextOf(block - 1));

    /// <summary>The hour of publication in the line that closes the article and signs it, where the day stands above:
    /// <c>Posté par nolwenn à 18:20</c>.</summary>
    private void LookAtHourOfSignature(int block, string line)
    {
        if (block < segments.Headline || line.Length > LongestDates || !BylineText.MayAnnounce(line)
            || !Announcement.SaysWritten(line) || ClockText.Last(line) is not { } clock)
            return;
        var day = readings.Published.FindLast(reading => reading.IsVisible && reading.Order < block);
        if (day is { Value: { Precision: TimestampPrecision.Day, Value: { Length: 10 } value } }
            && DateReading.Machine($"{value} {clock}", context) is { } stamp)
            readings.AddVisible(stamp, isModified: false, FieldSource.Visible, day.Weight + DateWeights.Tie, block);
    }
}
