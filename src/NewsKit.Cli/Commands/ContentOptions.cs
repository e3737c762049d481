using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;

namespace NewsKit.Cli;

/// <summary>The options that say how much of an article is written.</summary>
internal sealed class ContentOptions
{
    private static readonly (string Name, ArticleParts Parts)[] Named =
    [
        .. Enum.GetValues<ArticleParts>().Where(parts => parts != ArticleParts.None)
            .Select(parts => (JsonNamingPolicy.CamelCase.ConvertName(parts.ToString()), parts)),
    ];

    private static readonly string Names = string.Join(", ", Named.Select(part => part.Name));

    private readonly Option<ArticleParts> _parts = new("--parts")
    {
        HelpName = "PART,…",
        Description = $"Which parts of an article are written: {Names}.",
        DefaultValueFactory = _ => ArticleParts.All,
        CustomParser = ReadParts,
    };

    private readonly Option<bool> _frontMatter = new("--front-matter")
    {
        Description = "Title, date, authors and the like as YAML before Markdown, for Hugo, Jekyll, Obsidian.",
    };

    /// <param name="command">The command.</param>
    /// <param name="writesMarkdown">Whether it can write Markdown.</param>
    internal void AddTo(Command command, bool writesMarkdown)
    {
        command.Add(_parts);
        if (writesMarkdown)
            command.Add(_frontMatter);
    }

    /// <summary>Whether the line names parts or asks for front matter.</summary>
    internal bool AreNamed(System.CommandLine.ParseResult line) =>
        line.GetResult(_parts) is { Implicit: false } || line.GetValue(_frontMatter);

    /// <summary>What the line asks for.</summary>
    /// <exception cref="CommandException">Front matter is to stand before something else than Markdown.</exception>
    internal OutputContent Content(System.CommandLine.ParseResult line, params IEnumerable<OutputFormat> formats)
    {
        var hasFrontMatter = line.GetValue(_frontMatter);
        if (hasFrontMatter && !formats.Any(format => format.TakesFrontMatter))
            throw new CommandException("--front-matter stands before Markdown; ask for it with -f md.");
        return new OutputContent(line.GetRequiredValue(_parts), hasFrontMatter);
    }

    /// <summary>Everything of these options that an output depends on.</summary>
    internal static IEnumerable<string> Identity(OutputContent content) =>
        [((int)content.Parts).ToString(CultureInfo.InvariantCulture), content.HasFrontMatter ? "front matter" : ""];

    private static ArticleParts ReadParts(ArgumentResult result)
    {
        var chosen = ArticleParts.None;
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            var known = Array.Find(Named, part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (known.Name is null)
                result.AddError($"'{name}' is no part of an article; the parts are {Names}.");
            chosen |= known.Parts;
        }

        return chosen;
    }
}
