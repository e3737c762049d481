using System.Diagnostics;
using System.Text;
using NewsKit.Hostile;
using NewsKit.Tests.Cli;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>A host without culture data gets the same bytes: the seeds and the hostile pages, read by the command line in
/// this process and in one that runs with InvariantGlobalization.</summary>
public sealed class InvariantModeTests
{
    private const string Formats = "json,html,markdown,text,jsonld";

    [Fact]
    public async Task EveryOutput_IsTheSameWithoutCultureData()
    {
        var folder = Directory.CreateTempSubdirectory("newskit-invariant-").FullName;
        try
        {
            var (pages, with, without) =
                (Path.Combine(folder, "pages"), Path.Combine(folder, "with"), Path.Combine(folder, "without"));
            WritePages(Directory.CreateDirectory(pages).FullName);
            var run = await CommandRun.Of("convert", pages, "--out", with, "--formats", Formats);
            Assert.Equal((run.Status, Summary(run.Error)),
                await WithoutCultures("convert", pages, "--out", without, "--formats", Formats));
            var names = Directory.EnumerateFiles(with).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
            Assert.True(names.Count > Seed.Slugs.Count * 5, run.Error);
            Assert.Equal(names, Directory.EnumerateFiles(without).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.All(names, name =>
                Assert.Equal(File.ReadAllText(Path.Combine(with, name!)), File.ReadAllText(Path.Combine(without, name!))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WritePages(string folder)
    {
        foreach (var slug in Seed.Slugs)
            File.WriteAllText(Path.Combine(folder, slug + ".html"), new Seed(slug).Text);
        foreach (var (page, number) in HostilePages.All.Select((page, number) => (page, number)))
            File.WriteAllBytes(Path.Combine(folder, $"hostile-{number}.html"), Encoding.UTF8.GetBytes(page.Html));
    }

    private static async Task<(int Status, string Error)> WithoutCultures(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsKit.Cli.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        using var child = Process.Start(start)!;
        var error = await child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();
        return (child.ExitCode, Summary(error));
    }

    /// <summary>The lines before it tell the time.</summary>
    private static string Summary(string error) => error.TrimEnd('\n').Split('\n')[^1];
}
