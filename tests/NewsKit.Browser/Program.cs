using System.Globalization;
using NewsKit.Browser;

const string Pictured = "article--soledad-translatepress";

// Started by tests/browser/run: CHROMIUM AXE [SCREENSHOTS]
if (args is not [var chromium, var axePath, ..])
{
    Console.Error.WriteLine("Start tests/browser/run.");
    return 2;
}

var axe = await File.ReadAllTextAsync(axePath);
using var browser = BrowserProcess.Start(chromium);
await using var tools = await DevTools.ConnectAsync(browser.Address);
var page = await BrowserPage.OpenAsync(tools);
var (passed, failed) = (0, 0);
var seeds = Documents.Seeds().ToList();

if (await page.ShowAsync(
    "<!doctype html><title>x</title><body><main><img src=x onerror=newskitRan=1><script src=/x.js></script></main>")
    is { Count: 0 })
    Count("self test", ["a script that runs was not noticed"]);

foreach (var (name, html) in Documents.Hostile())
    Count($"inert: {name}", await page.ShowAsync(html));
foreach (var dark in new[] { false, true })
{
    await page.UseDarkAsync(dark);
    foreach (var (name, html) in seeds)
    {
        Count($"inert: {name}", await page.ShowAsync(html));
        Count($"accessible, {(dark ? "dark" : "light")}: {name}", await Accessibility.FaultsAsync(page, axe));
    }
}

var report = Path.Combine(Path.GetTempPath(), $"newskit-report-{Environment.ProcessId}.html");
await Documents.ReportAsync(Pictured, report);
var reports = Directory.CreateTempSubdirectory("newskit-reports-").FullName;
await Documents.ReportsAsync(reports);
var index = Path.Combine(reports, "index.html");
foreach (var dark in new[] { true, false })
{
    await page.UseDarkAsync(dark);
    Count("report", await page.ShowReportAsync(report));
    Count($"report, accessible, {(dark ? "dark" : "light")}", await Accessibility.FaultsAsync(page, axe));
    Count("list of reports", await page.ShowIndexAsync(index));
    Count($"list of reports, accessible, {(dark ? "dark" : "light")}", await Accessibility.FaultsAsync(page, axe));
}

if (args is [_, _, var shots])
{
    await page.ShowReportAsync(report);
    // The filter in use: teasers above the article are left out, so that its own blocks come first.
    await page.EvaluateAsync(
        "for (const name of ['none', 'latest']) document.querySelector(`.nr-box input[value=${name}]`)?.click()");
    await File.WriteAllBytesAsync(Path.Combine(shots, "report.png"), await page.PhotographAsync(1440, 1100, 1, mobile: false));
    await page.UseDarkAsync(dark: true);
    await File.WriteAllBytesAsync(
        Path.Combine(shots, "report-dark.png"), await page.PhotographAsync(1440, 1100, 1, mobile: false));
    await page.UseDarkAsync(dark: false);
    await File.WriteAllBytesAsync(Path.Combine(shots, "report-phone.png"), await page.PhotographAsync(390, 844, 2, mobile: true));
    await page.ShowIndexAsync(index);
    await File.WriteAllBytesAsync(
        Path.Combine(shots, "report-index.png"), await page.PhotographAsync(1440, 1100, 1, mobile: false));
    await File.WriteAllBytesAsync(
        Path.Combine(shots, "report-index-phone.png"), await page.PhotographAsync(390, 844, 2, mobile: true));
    await page.ShowAsync(seeds.First(seed => seed.Name == Pictured).Html);
    await File.WriteAllBytesAsync(
        Path.Combine(shots, "article-desktop.png"), await page.PhotographAsync(1280, 1600, 1, mobile: false));
    await File.WriteAllBytesAsync(
        Path.Combine(shots, "article-phone.png"), await page.PhotographAsync(390, 844, 2, mobile: true));
}

File.Delete(report);
Directory.Delete(reports, recursive: true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"browser: {passed} passed, {failed} failed, 0 skipped"));
return failed == 0 ? 0 : 1;

void Count(string name, IReadOnlyList<string> faults)
{
    if (faults.Count == 0)
    {
        passed++;
        return;
    }

    failed++;
    Console.WriteLine($"FAILED {name}");
    foreach (var fault in faults.Take(5))
        Console.WriteLine($"  {fault}");
}
