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
            var start = clock.Elapsed;
            var fault = options.AreArchives ? ArchiveCase.Run(page) : FuzzCase.Run(page);
            var spent = clock.Elapsed - start;
            if (fault is null)
                File.Delete(path);
            output.WriteLine(new FuzzReport(seed, spent, fault).ToString());
        }

        return 0;
    }

    internal static string PathOf(FuzzOptions options, ulong seed) =>
        Path.Combine(options.Failures,
            string.Create(CultureInfo.InvariantCulture, $"seed-{seed}.{(options.AreArchives ? "warc" : "html")}"));
}
