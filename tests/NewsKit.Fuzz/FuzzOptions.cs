using System.Globalization;

namespace NewsKit.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Time">How long to go on.</param>
/// <param name="Seed">Of the first case; every case has its own, printed when it fails.</param>
/// <param name="Cases">The most cases.</param>
/// <param name="Failures">The folder for inputs that failed.</param>
internal sealed record FuzzOptions(TimeSpan Time, ulong Seed, long Cases, string Failures)
{
    internal const string Usage = "fuzz [--kind pages|archives] [--minutes N] [--seed N] [--cases N] [--out DIR]";

    /// <summary>Whether archives are damaged instead of pages.</summary>
    internal bool AreArchives { get; init; }

    internal string Kind => AreArchives ? "archives" : "pages";

    /// <summary>Null for a line that is not understood.</summary>
    internal static FuzzOptions? Read(string[] args)
    {
        var options = new FuzzOptions(
            TimeSpan.FromMinutes(1), 1, long.MaxValue, Path.Combine(Path.GetTempPath(), "newskit-fuzz"));
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            var value = args[i + 1];
            switch (args[i])
            {
                case "--minutes" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes)
                    && minutes > 0:
                    options = options with { Time = TimeSpan.FromMinutes(minutes) };
                    break;
                case "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    options = options with { Seed = seed };
                    break;
                case "--cases" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var cases):
                    options = options with { Cases = cases };
                    break;
                case "--kind" when value is "pages" or "archives":
                    options = options with { AreArchives = value == "archives" };
                    break;
                case "--out":
                    options = options with { Failures = value };
                    break;
                default:
                    return null;
            }
        }

        return args.Length % 2 == 0 ? options : null;
    }
}
