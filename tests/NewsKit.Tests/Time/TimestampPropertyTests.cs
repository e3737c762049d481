using FsCheck;
using FsCheck.Fluent;
using NewsKit.Lexicon;
using NewsKit.Time;
using Xunit;

namespace NewsKit.Tests.Time;

/// <summary>What must hold for every text; the number of texts grows when NEWSKIT_NIGHTLY is 1.</summary>
public sealed class TimestampPropertyTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure
        .WithMaxTest(Environment.GetEnvironmentVariable("NEWSKIT_NIGHTLY") == "1" ? 20_000 : 1_000)
        .WithReplay(20230913, 2301);

    private static readonly TimestampOptions Options = new() { Reference = new DateTime(2023, 10, 29, 2, 30, 45) };

    /// <summary>Every word the grammar knows, numbers of every length, every mark.</summary>
    private static readonly string[] Pieces =
    [
        .. KnownLanguages.All.SelectMany(language => language.Months.Concat(language.Weekdays).Concat(language.ShortWeekdays)
                .Concat(language.TimeUnits.Select(unit => unit.Words))
                .Concat(language.TimeKeywords.Concat(TimeKeywords.Everywhere).Select(keyword => keyword.Words))
                .Append(language.DateOpenings).Concat(language.Numbers.Select(number => number.Words)))
            .SelectMany(KnownLanguages.WordsOf),
        .. ZoneNames.Fixed.Select(zone => zone.Name.ToUpperInvariant()),
        .. DateLabels.Published, .. DateLabels.Modified,
        "0", "1", "05", "7", "12", "13", "24", "29", "30", "31", "60", "99", "023", "1599", "1900", "2023", "2024", "0200",
            "20230913", "1234567890",
        "13/09/2023", "2023-09-13", "14:05", "14h05", "13 septembre 2023", "il y a", "à l'instant", "heure de Paris", "+02:00",
            "avant-hier",
        "/", "-", "–", ".", ",", ":", "|", "(", ")", "@", "+", "'", "’", "é", "\u0301", "\uFB00", "\u200B", "\u00AD", "\u0092",
            "\uD83D", "_", "\n", "\u00A0",
    ];

    private static readonly Gen<string> Soup =
        from words in Gen.Elements(Pieces).ArrayOf()
        from joints in Gen.Elements(" ", " ", " ", "", ", ", "  ").ArrayOf(words.Length)
        select string.Concat(words.Zip(joints, (word, joint) => word + joint));

    [Fact]
    public void NoText_MakesItThrow() => Check(ArbMap.Default.GeneratorFor<string>(), NeverThrows);

    [Fact]
    public void NoSoupOfItsOwnWords_MakesItThrow() => Check(Soup, NeverThrows);

    [Fact]
    public void WhatIsRead_IsReadAgainFromItsIsoText() =>
        Check(Soup, text => Readings(text).All(reading =>
            TimestampParser.Parse(reading.ToIsoString()).Value is { } again
            && (again.Date, again.Time, again.Offset, again.Precision) == (reading.Date, reading.Time, reading.Offset,
                reading.Precision)));

    [Fact]
    public void AnyMoment_IsReadFromEveryWayToPrintIt() =>
        Check(Moments, moment =>
        {
            var (date, time, minutes) = moment;
            var iso = $"{date:yyyy-MM-dd}T{time:HH:mm}{minutes / 60:+00;-00}:{Math.Abs(minutes % 60):00}";
            var month = French.Words.Months[date.Month - 1].Split(' ')[0];
            string[] printed =
            [
                iso,
                $"{date.Day} {month} {date.Year} à {time.Hour}h{time:mm}{iso[^6..]}",
                $"{month} {date.Day}, {date.Year} - {(time.Hour + 11) % 12 + 1}:{time:mm} "
                    + $"{(time.Hour < 12 ? "am" : "pm")} {iso[^6..]}",
                $"à {time.Hour} h {time:mm} min {iso[^6..]}, le {date:dd/MM/yyyy}",
                $"{date:yyyyMMdd}T{time:HHmm}{iso[^6..]}",
            ];
            var expected = minutes == 0 ? iso[..^6] + "Z" : iso;
            return printed.All(text => TimestampParser.Parse(text).Value?.ToIsoString() == expected);
        });

    [Fact]
    public void FindInProse_AgreesWithTryingEveryPart() =>
        Check(PlainSoup, text =>
        {
            var found = TimestampParser.FindInProse(text);
            return LongestAtEachStart(text).FirstOrDefault() is var (start, length) && length > 0
                ? (found?.Start, found?.Length) == (start, length)
                : found is null;
        });

    private static readonly Gen<(DateOnly Date, TimeOnly Time, int Minutes)> Moments =
        from day in Gen.Choose(new DateOnly(1600, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber)
        from minute in Gen.Choose(0, 24 * 60 - 1)
        from offset in Gen.Choose(-14 * 4, 14 * 4)
        select (DateOnly.FromDayNumber(day), TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(minute)), offset * 15);

    /// <summary>Soup without labels, without years of two figures and without zones that are words: what prose reads
    /// otherwise.</summary>
    private static readonly Gen<string> PlainSoup =
        from words in Gen.Elements(
            "le", "mercredi", "mar.", "7", "1er", "premier", "mai", "mars", "2023", "7/9/2023", "2023-09-07", "7:05", "7h",
                "9 h 5", "pm", "midi", "minuit",
            "UTC", "(UTC)", "+0200", "heure de Paris", "à", ",", "-", "|", "(", ")", ".", "Léa", "hier").ArrayOf()
        from joints in Gen.Elements(" ", " ", "").ArrayOf(words.Length)
        select words.Zip(joints).Aggregate("", (text, next) => text + Between(text, next.First) + next.First + next.Second);

    /// <summary>Keeps figures apart, for two that touch would be a year of two figures.</summary>
    private static string Between(string text, string next) =>
        text.Length > 0 && char.IsDigit(text[^1]) && char.IsDigit(next[0]) ? " " : "";

    /// <summary>The specification word for word: every part between word boundaries that the parser takes as absolute.</summary>
    private static IEnumerable<(int Start, int Length)> LongestAtEachStart(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]) || !IsBoundary(text, start))
                continue;
            for (var end = text.Length; end > start; end--)
            {
                if (text[end - 1] is not ' ' and not '.' && IsBoundary(text, end)
                    && TimestampParser.Parse(text[start..end]).Value is { IsRelative: false })
                {
                    yield return (start, end - start);
                    break;
                }
            }
        }
    }

    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private static IEnumerable<TimestampReading> Readings(string text)
    {
        TimestampReading?[] found =
        [
            TimestampParser.Parse(text, Options).Value,
            DisplayedDate.Parse(text, Options).Value,
            TimestampParser.FindInProse(text)?.Reading,
            DisplayedDate.FindInProse(text, monthFirst: true)?.Reading,
        ];
        return found.Concat(found.Select(reading => reading?.Modified)).OfType<TimestampReading>();
    }

    private static bool NeverThrows(string? text)
    {
        if (text is null)
            return true;

        var result = TimestampParser.Parse(text, Options);
        return (result.Value is not null || result.Diagnostics.Count == 1)
            && Readings(text).All(reading => (reading.ToInstant() is null) == (reading.Precision == TimestampPrecision.Day))
            && (TimestampParser.FindInProse(text) is not { } found
                || text.Substring(found.Start, found.Length) == found.Reading.Raw);
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => Prop.ForAll(Arb.From(values), holds).Check(Seeded);
}
