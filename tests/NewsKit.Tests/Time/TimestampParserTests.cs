using System.Globalization;
using NewsKit.Time;
using Xunit;

namespace NewsKit.Tests.Time;

public sealed class TimestampParserTests
{
    public static TheoryData<string> Lines => [.. TimestampCase.Lines];

    [Theory]
    [MemberData(nameof(Lines))]
    public void EveryCase_ReadsAsSpecified(string line)
    {
        var expected = TimestampCase.Read(line);
        var options = new TimestampOptions { Reference = expected.Reference, ZoneId = expected.ZoneId };

        var result = TimestampParser.Parse(expected.Text, options);

        Assert.Equal(expected.Iso, result.Value?.ToIsoString());
        Assert.Equal(expected.Diagnostics, result.Diagnostics);
        if (result.Value is not { } reading)
            return;

        Assert.Equal(expected.Precision, reading.Precision.ToString(), ignoreCase: true);
        Assert.Equal(expected.Kind, reading.Kind.ToString(), ignoreCase: true);
        Assert.Equal(expected.Modified, reading.Modified?.ToIsoString());
        Assert.Equal(expected.IsRelative, reading.IsRelative);
        Assert.Same(expected.Text, reading.Raw);
        if (expected.Instant is not null)
            Assert.Equal(expected.Instant, Print(reading.ToInstant(expected.ZoneId)));
    }

    [Fact]
    public void TheCases_CoverEveryRule()
    {
        string[] rules =
        [
            "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4-D1", "3.4-D2", "3.4-D3", "3.4-D4", "3.4-D5", "3.5", "3.6",
                "3.7",
            "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "5", "5.1", "5.2", "5.3", "5.4", "5.5", "6.1", "6.2", "6.3", "7.1",
        ];

        Assert.Equal(rules, TimestampCase.All.Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheCulture_HasNoInfluence()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "ar-SA", "fr-FR", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal("2023-07-13T23:05:12+02:00",
                    TimestampParser.Parse("JEUDI 13 JUILLET 2023 À 23 H 05 MIN 12 S, HEURE DE PARIS").Value?.ToIsoString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TheModifiedPart_KeepsItsOwnTextAndRemarks()
    {
        var reading = TimestampParser.Parse("Publié le 13\u00AD/09/2023 (mis à jour\u00A0: jeudi  15 sept. 2023 à\u00A016h)")
            .Value;

        Assert.Equal("jeudi  15 sept. 2023 à\u00A016h", reading?.Modified?.Raw);
        Assert.Equal(TimestampKind.Modified, reading?.Modified?.Kind);
        Assert.Equal([TimestampDiagnostics.WeekdayMismatch], reading?.Modified?.Diagnostics);
        Assert.Empty(reading!.Diagnostics);
    }

    [Fact]
    public void TheKindOfTheReference_IsIgnored()
    {
        foreach (var kind in Enum.GetValues<DateTimeKind>())
        {
            var options = new TimestampOptions { Reference = new DateTime(2023, 3, 26, 3, 30, 0, kind) };

            Assert.Equal("2023-03-26T01:30", TimestampParser.Parse("il y a 1 heure", options).Value?.ToIsoString());
        }
    }

    [Fact]
    public void TryParse_SaysWhetherThereIsAReading()
    {
        Assert.True(TimestampParser.TryParse("13/09/2023", out var reading));
        Assert.Equal(new DateOnly(2023, 9, 13), reading.Date);
        Assert.False(TimestampParser.TryParse("hier", out _));
        Assert.True(TimestampParser.TryParse("hier", new TimestampOptions { Reference = new DateTime(2023, 9, 13) }, out _));
        Assert.False(TimestampParser.TryParse(null, out reading));
        Assert.Null(reading);
    }

    [Fact]
    public void ProgrammerErrors_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => TimestampParser.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => new TimestampOptions { ZoneId = null! });
        foreach (var zone in new[] { "", "Mars/Olympus", "../../etc/passwd", "\0" })
            Assert.Throws<ArgumentException>(() => new TimestampOptions { ZoneId = zone });
        Assert.Throws<ArgumentException>(() => TimestampParser.Parse("13/09/2023").Value!.ToInstant("Mars/Olympus"));
    }

    private static string Print(TimestampInstant? instant)
    {
        if (instant is not { } found)
            return "none";
        Assert.Equal(TimeSpan.Zero, found.Utc.Offset);
        var utc = found.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return found.Diagnostic is null ? utc : $"{utc} {found.Diagnostic}";
    }
}
