using System.CommandLine;
using System.Text.Json;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit search</c>: finds articles in a database by their words.</summary>
internal static class SearchCommand
{
    private const int LongestHeadline = 120;
    private const int LongestSnippet = 400;

    internal static Command Build(CommandStreams streams)
    {
        var arguments = new DatabaseArguments(streams);
        var words = new Argument<string[]>("WORD")
        {
            Description = "All of them must be there; case and accents do not count. \"two words\" in quotes of their own stand "
                + "together, and élèv* is the start of a word.",
            Arity = ArgumentArity.OneOrMore,
        };
        var limit = new Option<int>("--limit", "-n")
        {
            HelpName = "N",
            Description = "How many articles at most.",
            DefaultValueFactory = _ => 10,
        };
        var command = new ExampleCommand(
            "search", "Finds articles by their words in a database that import has made.",
            "newskit search articles.db élèves '\"sous la pluie\"'")
        {
            Notes = ["Exit status 1 when nothing is found."],
        };
        arguments.AddTo(command);
        command.Add(words);
        command.Add(limit);
        command.SetAction(line =>
        {
            var query = string.Join(' ', line.GetRequiredValue(words));
            var hits = arguments.Ask(line, database => database.Search(query, line.GetValue(limit)));
            if (arguments.IsJson(line))
                streams.Output.WriteLine(JsonSerializer.Serialize(hits, DatabaseJson.Readable.IReadOnlyListSearchHit));
            else
                Write(hits, streams.Output);
            return hits.Count > 0 ? NewsKitCommand.Succeeded : NewsKitCommand.Unmet;
        });
        return command;
    }

    private static void Write(IReadOnlyList<SearchHit> hits, TextWriter output)
    {
        foreach (var hit in hits)
        {
            var date = hit.Published is { Length: >= 10 } moment ? moment[..10] : "          ";
            output.WriteLine($"{TerminalText.Clean(date)}  {TerminalText.Cut(hit.Headline ?? "(no headline)", LongestHeadline)}");
            output.WriteLine($"            {TerminalText.Clean(hit.Url ?? hit.Source)}");
            output.WriteLine($"            {TerminalText.Cut(hit.Snippet, LongestSnippet)}");
        }
    }
}
