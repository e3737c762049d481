using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit stats</c>: what a database holds, and where the reading is poor.</summary>
internal static class StatsCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var arguments = new DatabaseArguments(streams);
        var sites = new Option<int>("--sites")
        {
            HelpName = "N",
            Description = "Of how many sites, those with the most pages first.",
            DefaultValueFactory = _ => 20,
        };
        var command = new ExampleCommand(
            "stats", "Counts what a database holds: pages, failures, languages, near copies, and what is missing by site.",
            "newskit stats articles.db");
        arguments.AddTo(command);
        command.Add(sites);
        command.SetAction(line =>
        {
            var stats = arguments.Ask(line, database => database.Stats(line.GetValue(sites)));
            if (arguments.IsJson(line))
                streams.Output.WriteLine(JsonSerializer.Serialize(stats, DatabaseJson.Readable.DatabaseStats));
            else
                Write(stats, streams.Output);
            return NewsKitCommand.Succeeded;
        });
        return command;
    }

    private static void Write(DatabaseStats stats, TextWriter output)
    {
        output.WriteLine($"pages        {Listed(stats.Pages)}");
        output.WriteLine($"failures     {Listed(stats.Failures)}");
        output.WriteLine($"languages    {Listed(stats.Languages)}");
        output.WriteLine($"near copies  {Number(stats.NearCopies)}");
        output.WriteLine($"sites        {Number(stats.AllSites)}");
        output.WriteLine();
        output.WriteLine("articles  no article   without: headline  author    date  standfirst   under 50 words  site");
        foreach (var site in stats.Sites)
        {
            output.WriteLine($"{Number(site.Articles),8}{Number(site.NoArticle),12}{Share(site.NoHeadline, site),20}"
                + $"{Share(site.NoAuthor, site),8}{Share(site.NoDate, site),8}{Share(site.NoStandfirst, site),12}"
                + $"{Share(site.FewWords, site),17}  {(site.Site.Length > 0 ? TerminalText.Cut(site.Site, 60) : "(unknown)")}");
        }
    }

    private static string Listed(IReadOnlyDictionary<string, long> counts) => counts.Count == 0 ? "none"
        : string.Join(", ", counts.Select(count =>
            $"{Number(count.Value)} {(count.Key.Length > 0 ? TerminalText.Cut(count.Key, 40) : "unknown")}"));

    private static string Share(long count, SiteStats site) => site.Articles == 0 ? "-"
        : ((double)count / site.Articles).ToString("0 %", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
