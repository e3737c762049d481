using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsKit.Fuzz;
using NewsKit.Hostile;

if (FuzzOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

var pages = SeedFolder.Pages().Concat(HostilePages.All.Select(page => Encoding.UTF8.GetBytes(page.Html))).ToList();
var clock = Stopwatch.StartNew();
var (cases, failures, slowest) = (0L, 0, TimeSpan.Zero);
for (; clock.Elapsed < options.Time && cases < options.Cases; cases++)
{
    var seed = options.Seed + (ulong)cases;
    var dice = new Dice(seed);
    var page = dice.OneIn(3) ? Encoding.UTF8.GetBytes(Soup.Page(dice)) : Mutation.Of(dice.Of(pages), pages, dice);
    var start = clock.Elapsed;
    // A stack that overflows ends the process: the input is on disk before, and taken away after.
    Directory.CreateDirectory(options.Failures);
    var path = Path.Combine(options.Failures, string.Create(CultureInfo.InvariantCulture, $"seed-{seed}.html"));
    File.WriteAllBytes(path, page);
    var fault = FuzzCase.Run(page);
    slowest = clock.Elapsed - start > slowest ? clock.Elapsed - start : slowest;
    if (fault is null)
    {
        File.Delete(path);
        continue;
    }

    failures++;
    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--seed {seed} --cases 1: {fault}\n  {path}"));
}

Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{cases} cases in {clock.Elapsed.TotalMinutes:F1} minutes from seed {options.Seed}, slowest {slowest.TotalMilliseconds:F0} ms, {failures} failed"));
return failures == 0 ? 0 : 1;
