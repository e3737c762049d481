using System.Globalization;
using System.Text.Json;
using NewsKit.Cli;
using NewsKit.Hostile;
using NewsKit.Output;

namespace NewsKit.Browser;

/// <summary>What the browser is shown: the full documents of all seeds and of the hostile set.</summary>
internal static class Documents
{
    private static readonly ArticleParser Parser = new();
    private static readonly HtmlArticleWriter Writer = new(new() { Form = HtmlForm.Document });

    internal static string Root { get; } = Find();

    internal static IEnumerable<(string Name, string Html)> Seeds() =>
        Directory.EnumerateDirectories(Path.Combine(Root, "seeds")).Order(StringComparer.Ordinal)
            .Select(folder => (Path.GetFileName(folder), OfSeed(folder)));

    internal static IEnumerable<(string Name, string Html)> Hostile() =>
        HostilePages.All.Select(page => (page.Name, Written(Parser.Parse(page.Html, new Uri("https://bac.example/port/")))));

    /// <summary>Writes what <c>newskit report</c> gives of a seed to a file.</summary>
    internal static async Task ReportAsync(string seed, string path)
    {
        await using var streams = CommandStreams.OpenStandard();
        var status = await NewsKitCommand.RunAsync(
            ["report", Path.Combine(Root, "seeds", seed, "page.html"), "--out", path], streams);
        if (status != NewsKitCommand.Succeeded)
            throw new InvalidOperationException($"newskit report ended with {status}.");
    }

    /// <summary>Writes what <c>newskit report</c> gives of all seeds to a folder.</summary>
    internal static async Task ReportsAsync(string folder)
    {
        await using var streams = CommandStreams.OpenStandard();
        var status = await NewsKitCommand.RunAsync(["report", Path.Combine(Root, "seeds"), "--out", folder], streams);
        if (status != NewsKitCommand.Succeeded)
            throw new InvalidOperationException($"newskit report ended with {status}.");
    }

    private static string OfSeed(string folder)
    {
        using var about = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "seed.json")));
        var page = Directory.EnumerateFiles(folder, "page.*").Single();
        return Written(Parser.Parse(
            File.ReadAllBytes(page), Value("contentType"), Value("url") is { } url ? new Uri(url) : null));

        string? Value(string name) => about.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    private static string Written(ParseResult result)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Writer.Write(result.ToArticle(), text);
        return text.ToString();
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsKit.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No NewsKit.sln above the program.");
    }
}
