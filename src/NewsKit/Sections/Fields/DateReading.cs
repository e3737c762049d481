using System.Globalization;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;
using NewsKit.Time;
using ReadingPrecision = NewsKit.Time.TimestampPrecision;
using TimestampPrecision = NewsKit.Model.TimestampPrecision;

namespace NewsKit.Sections;

/// <summary>Printed and machine-readable dates as timestamps of the model: the printed wall clock wins, the attribute is
/// witness and serves where the print is relative, incomplete or unreadable.</summary>
internal static partial class DateReading
{
    private const int LongestLine = 1_000;
    private const int LongestLabel = 40;
    private const int LongestMachine = 200;
    private const int LongestRelative = 80;

    /// <summary>Digits of <c>20240303</c>, which is a day where a machine writes it, and only there.</summary>
    private const int BasicLength = 8;

    private const int DaysOfYear = 365;

    /// <summary>Where the first date of a line stands.</summary>
    internal static (int Start, int Length)? FindIn(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        if (ScriptDate.HasFigures(line))
        {
            Span<char> copy = stackalloc char[LongestLine];
            ScriptDate.Copy(line, copy);
            return FindPlain(copy[..line.Length]);
        }

        return FindPlain(line);
    }

    private static (int Start, int Length)? FindPlain(ReadOnlySpan<char> line) =>
        !line.ContainsAnyInRange('0', '9') ? null
            : DisplayedDate.FindInProse(line) is { } found
                ? BehindName(line, found.Start, found.Length, found.Reading.Date.DayOfWeek)
            : EastAsianDate.Find(line) is var (start, length, _) ? (start, length)
            : ScriptDate.Find(line) is var (from, letters, _) ? (from, letters) : null;

    /// <summary>The date without a short weekday that is the end of a name: "Jean-Mi le 5 mai 2024", and "Old Sam, 5 May 2024"
    /// where that is no Saturday.</summary>
    private static (int Start, int Length) BehindName(ReadOnlySpan<char> line, int start, int length, DayOfWeek day)
    {
        if (start < 2 || line[start - 1] is not ('-' or ' ') || !char.IsLetter(line[start - 2]) || !char.IsLetter(line[start]))
            return (start, length);
        var rest = start;
        while (rest < start + length && char.IsLetter(line[rest]))
            rest++;
        if (line[start - 1] == ' ' && (rest >= line.Length
            || !(line[rest] == ',' || (line[rest] == ' ' && WeekdayNames.IsShort(line[start..rest])))
            || !char.IsUpper(line[start])
            || !char.IsUpper(line[line[..(start - 1)].LastIndexOf(' ') + 1]) || WeekdayNames.Is(line[start..rest])
            || WeekdayNames.MayMean(line[start..rest], day)))
            return (start, length);
        return DisplayedDate.FindInProse(line[rest..(start + length)]) is { } date ? (rest + date.Start, date.Length)
            : (start, length);
    }

    /// <summary>The text with dates of other scripts as a machine writes them.</summary>
    private static string Spelled(string text) => HalfDay.Spelled(EastAsianDate.Spelled(ScriptDate.Spelled(text)));

    /// <summary>Whether a line holds a date and little else.</summary>
    internal static bool IsMostlyDate(ReadOnlySpan<char> line) => FindIn(line) is { } found && found.Length * 2 >= line.Length;

    /// <summary>Whether a line holds dates and little else.</summary>
    internal static bool AreMostlyDates(ReadOnlySpan<char> line)
    {
        var length = 0;
        var rest = line;
        while (FindIn(rest) is var (start, count))
        {
            length += count;
            rest = rest[(start + count)..];
        }

        return length > 0 && length * 2 >= line.Length;
    }

    /// <summary>The timestamp of a printed text and the attribute that goes with it; null when both are empty.</summary>
    internal static Timestamp? Read(string? printed, string? machine, ReadingContext context)
    {
        printed = context.Line(printed);
        var attribute = string.IsNullOrWhiteSpace(machine) ? null : Parse(machine, context);
        if (printed is null)
            return attribute is null ? null : ToTimestamp(attribute, null);
        var result = DisplayedDate.Parse(Spelled(EastAsianDate.RelativeSpelled(printed)), Options(context), MonthFirst(context));
        var completed = result.Value is null && attribute is not null
            ? WithYearOf(attribute, printed, context) ?? WithHourOf(attribute, printed, context) : null;
        if (completed is not null)
            return ToTimestamp(completed, printed) with { Relative = false };
        var display = result.Value
            ?? DisplayedDate.FindInProse(printed.AsSpan(0, Math.Min(printed.Length, LongestLine)), MonthFirst(context))?.Reading;
        if (display is null)
        {
            if (attribute is null)
                Report(printed, result.Diagnostics, context);
            return attribute is null ? new Timestamp { Text = printed } : ToTimestamp(attribute, printed);
        }

        if (attribute is not null && Math.Abs(attribute.Date.DayNumber - display.Date.DayNumber) > 1)
            context.Log.Info(DiagnosticCodes.DateDisagreement, "time",
                $"{DiagnosticLog.Quote(printed)} is shown, {DiagnosticLog.Quote(machine)} is declared.");
        var isFiner = attribute is { Time: not null } && display.Time is null && attribute.Date == display.Date;
        if (display is { IsRelative: true, Time: not null } && attribute is { Time: null } && attribute.Date == display.Date)
            return ToTimestamp(display, printed) with { Relative = false };
        return ToTimestamp(isFiner || (display.IsRelative && attribute is not null) ? attribute! : display, printed);
    }

    /// <summary>A shown date often leaves the current year out; the attribute beside it states the year. Null for a date that
    /// moves with the reference, as "hier" does.</summary>
    private static TimestampReading? WithYearOf(TimestampReading attribute, string printed, ReadingContext context)
    {
        if (attribute.Date.Year is < 2 or > 9_998)
            return null;
        var reading = At(2);
        if (reading is null || reading.Date != At(3)?.Date
            || Math.Abs(reading.Date.DayNumber - attribute.Date.DayNumber) > 1)
            return null;
        return reading.Time is null && attribute.Time is not null && attribute.Date == reading.Date ? attribute : reading;

        TimestampReading? At(int days) => DisplayedDate.Parse(printed,
            Options(context) with { Reference = attribute.Date.AddDays(days).ToDateTime(TimeOnly.MinValue) }, MonthFirst(context))
                .Value;
    }

    /// <summary>A shown day and hour without a year, such as <c>12/03 à 11:30</c>, beside an attribute that has the day
    /// alone.</summary>
    private static TimestampReading? WithHourOf(TimestampReading attribute, string printed, ReadingContext context)
    {
        if (attribute.Time is not null || ClockText.Last(printed) is not { } clock
            || FirstNumber(printed) != attribute.Date.Day)
            return null;
        var day = attribute.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DisplayedDate.Parse($"{day} {clock}", Options(context), MonthFirst(context)).Value;
    }

    private static int FirstNumber(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return -1;
        var end = start;
        while (end < text.Length && end < start + 4 && char.IsAsciiDigit(text[end]))
            end++;
        return int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the whole of a text is a date, one counted from the reference time included.</summary>
    internal static bool IsDate(ReadOnlySpan<char> text, ReadingContext context) => text.Length is > 2 and <= LongestLabel
        && DisplayedDate.Parse(text.ToString(), Options(context), MonthFirst(context)) is var result
        && (result.Value is not null || result.Diagnostics.Contains(TimestampDiagnostics.NeedsReference, StringComparer.Ordinal));

    /// <summary>Whether the whole of a line is a date that counts from the time of fetching: <c>Publié il y a 3 heures</c>.
    /// </summary>
    internal static bool IsCounted(ReadOnlySpan<char> line) => line.Length is > 2 and <= LongestLabel
        && (line.ContainsAnyInRange('0', '9') || IsLabelled(line))
        && (NeedsReference(line) || (EndOfAnnounced(line) is > 0 and var end && NeedsReference(line[..end])));

    private static bool NeedsReference(ReadOnlySpan<char> line) =>
        DisplayedDate.Parse(EastAsianDate.RelativeSpelled(line.Trim().ToString()), new TimestampOptions()).Diagnostics
            .Contains(TimestampDiagnostics.NeedsReference, StringComparer.Ordinal);

    /// <summary>Where who signs begins, behind a labelled date: <c>Publié hier par la rédaction</c>; 0 for none.</summary>
    private static int EndOfAnnounced(ReadOnlySpan<char> line)
    {
        if (!IsLabelled(line))
            return 0;
        foreach (var range in line.Split(' '))
        {
            if (range.Start.Value > 0 && BylineWords.Announcers.Contains(FoldedText.Fold(line[range])))
                return range.Start.Value;
        }

        return 0;
    }

    /// <summary>A date of structured data or an attribute.</summary>
    internal static Timestamp? Machine(string value, ReadingContext context) =>
        Parse(value, context) is { } reading ? ToTimestamp(reading, null) : null;

    /// <summary>The dates of a line of words: published, and changed where the line says so.</summary>
    internal static (Timestamp? Published, Timestamp? Modified) ReadLine(string line, ReadingContext context)
    {
        if (line.Length > LongestLine)
            return (null, null);
        line = Spelled(line);
        if (DisplayedDate.Parse(line, Options(context), MonthFirst(context)).Value is { } whole)
        {
            return whole.Kind == TimestampKind.Modified
                ? (null, ToTimestamp(whole, line))
                : (ToTimestamp(whole, whole.Modified is null ? line : whole.Raw), whole.Modified is { } change
                    ? ToTimestamp(change, change.Raw) : ReadAll(line, context).Modified);
        }

        return ReadAll(line, context);
    }

    /// <summary>Each date of a line: the first, or the first behind words of a publication, and the first behind words of a
    /// change.</summary>
    private static (Timestamp? Published, Timestamp? Modified) ReadAll(string line, ReadingContext context)
    {
        Timestamp? published = null, modified = null;
        var (at, isLabelled) = (0, false);
        while (at < line.Length && Next(line.AsSpan(at), context) is { } found)
        {
            var stamp = ToTimestamp(found.Reading, line.Substring(at + found.Start, found.Length));
            var before = line.AsSpan(at, found.Start);
            if (SaysModified(before))
                modified ??= stamp;
            else if (published is null || (!isLabelled && SaysPublished(before)))
                (published, isLabelled) = (stamp, SaysPublished(before));
            at += found.Start + found.Length;
        }

        return (published, modified);
    }

    /// <summary>A date that is counted from the reference time, as <c>il y a 3 heures</c>; null without one.</summary>
    internal static (Timestamp? Published, Timestamp? Modified) ReadRelative(string line, ReadingContext context)
    {
        if (context.Options.ReferenceTime is null || line.Length > LongestRelative
            || DisplayedDate.Parse(EastAsianDate.RelativeSpelled(line), Options(context), MonthFirst(context)).Value
                is not { } whole)
            return (null, null);
        if (!whole.IsRelative && whole.Modified is not { IsRelative: true })
            return (null, null);
        var stamp = ToTimestamp(whole, line);
        return whole.Kind == TimestampKind.Modified ? (null, stamp)
            : (stamp, whole.Modified is { } change ? ToTimestamp(change, change.Raw) : null);
    }

    /// <summary>The next date; one that cannot have the month first, as <c>13/01/2017</c>, has the day first.</summary>
    private static ProseTimestamp? Next(ReadOnlySpan<char> text, ReadingContext context) =>
        DisplayedDate.FindInProse(text, MonthFirst(context)) ?? DisplayedDate.FindInProse(text);

    /// <summary>The reading of a machine's date; what follows a sound beginning may be damaged
    /// (<c>2022-01-10T22:06:08:684Z</c>).</summary>
    private static TimestampReading? Parse(string machine, ReadingContext context)
    {
        if (machine.Length > LongestMachine)
            return null;
        machine = machine.Trim();
        if (machine.Length == BasicLength && !machine.AsSpan().ContainsAnyExceptInRange('0', '9'))
            machine = $"{machine[..4]}-{machine[4..6]}-{machine[6..]}";
        if (DisplayedDate.Parse(machine, Options(context), MonthFirst(context)).Value is { } whole)
            return whole.IsRelative ? null : whole;
        return DisplayedDate.FindInProse(machine, MonthFirst(context)) is { Start: 0, Reading: var beginning } ? beginning : null;
    }

    private static void Report(string printed, IReadOnlyList<string> reasons, ReadingContext context)
    {
        var needsReference = reasons.Contains(TimestampDiagnostics.NeedsReference, StringComparer.Ordinal);
        context.Log.Info(needsReference ? DiagnosticCodes.NeedsReferenceTime : DiagnosticCodes.UnreadableDate, "time",
            $"{DiagnosticLog.Quote(printed)}: {string.Join(", ", reasons)}");
    }

    private static Timestamp ToTimestamp(TimestampReading reading, string? text) => new()
    {
        Value = reading.ToIsoString(),
        Precision = reading.Precision switch
        {
            ReadingPrecision.Day => TimestampPrecision.Day,
            ReadingPrecision.Minute => TimestampPrecision.Minute,
            _ => TimestampPrecision.Second,
        },
        Relative = reading.IsRelative,
        Text = text,
    };

    private static TimestampOptions Options(ReadingContext context) =>
        new() { Reference = context.Options.ReferenceTime, ZoneId = context.Options.TimeZone };

    /// <summary>American pages write the month first in figures.</summary>
    private static bool MonthFirst(ReadingContext context) => context.MonthFirst
        ?? (context.TextLanguage is null or "en"
            && LanguageTag.Normalise(context.Metadata.First(Metadata.MetadataField.Language)?.Value) is "en" or "en-US");
}
