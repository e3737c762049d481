using BenchmarkDotNet.Attributes;
using NewsKit.Time;

namespace NewsKit.Benchmarks;

/// <summary>Dates as French pages print them: absolute, relative, in pairs, refused.</summary>
[MemoryDiagnoser]
[Config(typeof(PerSecondConfig))]
public class TimeBenchmarks
{
    private static readonly string[] Texts =
    [
        "13 septembre 2023", "Publié le mercredi 13 septembre 2023 à 23h05", "septembre 13, 2023 - 11:00 pm",
        "2023-09-13T23:00:00+02:00", "13/09/2023 à 14h05", "Publié le 13/09/2023 à 14h05, mis à jour à 16h",
        "il y a 2 heures", "hier à 14h12", "1er janv. 2024", "3 min de lecture", "mars 2023", "récemment",
    ];

    private static readonly TimestampOptions Options =
        new() { Reference = new DateTime(2024, 5, 3, 10, 0, 0, DateTimeKind.Unspecified) };

    [Benchmark]
    [PerSecond("texts/s", typeof(TimeBenchmarks), nameof(Count))]
    public int Parse() => Texts.Count(text => TimestampParser.TryParse(text, Options, out _));

    /// <summary>The work of one call.</summary>
    public static double Count() => Texts.Length;
}
