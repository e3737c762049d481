using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsKit.Hostile;

namespace NewsKit.Fuzz;

/// <summary>The process that runs the cases, one after the other, and says of each on one line how it went. A case may end it: a
/// stack that overflows cannot be caught.</summary>
internal static class FuzzWorker
{
    /// <summary>First on the command line of this process.</summary>
    internal const string Verb = "--worker";

    /// <summary>When a case hangs.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Generous: a page of half a MiB takes a tenth of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    internal static int Run(FuzzOptions options, TextWriter output)
    {
        var pages = SeedFolder.Pages().Concat(HostilePages.All.Select(page => Encoding.UTF8.GetBytes(page.Html))).ToList();
        Directory.CreateDirectory(options.Failures);
        var clock = Stopwatch.StartNew();
        for (var number = 0L; clock.Elapsed < options.Time && number < options.Cases; number++)
        {
            var seed = options.Seed + (ulong)number;
            var dice = new Dice(seed);
            var page = options.AreArchives ? ArchiveCase.Make(pages, dice)
                : dice.OneIn(3) ? Encoding.UTF8.GetBytes(Soup.Page(dice)) : Mutation.Of(dice.Of(pages), pages, dice);
            // On disk before the case runs, and taken away when it went well: what ends the process is found there.
            var path = PathOf(options, seed);
            File.WriteAllBytes(path, page);
            var (fault, spent) = Timed(options, page);
            // What is slow once may be the machine or the compiler.
            if (fault is null && spent > Patience && Timed(options, page) is var again && again.Spent > Patience)
                fault = string.Create(CultureInfo.InvariantCulture, $"took {again.Spent.TotalSeconds:F1} s");
            if (fault is null)
                File.Delete(path);
            output.WriteLine(new FuzzReport(seed, spent, fault).ToString());
        }

        return 0;
    }

    private static (string? Fault, TimeSpan Spent) Timed(FuzzOptions options, byte[] page)
    {
        var start = Stopwatch.GetTimestamp();
        var fault = options.AreArchives ? ArchiveCase.Run(page) : FuzzCase.Run(page);
        return (fault, Stopwatch.GetElapsedTime(start));
    }

    internal static string PathOf(FuzzOptions options, ulong seed) =>
        Path.Combine(options.Failures,
            string.Create(CultureInfo.InvariantCulture, $"seed-{seed}.{(options.AreArchives ? "warc" : "html")}"));
}
