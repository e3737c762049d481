using System.CommandLine;

namespace NewsKit.Cli;

/// <summary>What a long run says on standard error.</summary>
internal sealed class ViewOptions
{
    private const string Json = "json";

    private readonly Option<bool> _quiet =
        new("--quiet", "-q") { Description = "No progress and no summary on standard error." };

    private readonly Option<string> _progress = new("--progress")
    {
        HelpName = "text|json",
        Description = "How progress is shown on standard error; json is an object a line.",
        DefaultValueFactory = _ => "text",
    };

    internal ViewOptions() => _progress.AcceptOnlyFromAmong(StringComparer.Ordinal, "text", Json);

    internal IEnumerable<Option> All => [_quiet, _progress];

    internal bool IsQuiet(System.CommandLine.ParseResult line) => line.GetValue(_quiet);

    internal bool ShowsJson(System.CommandLine.ParseResult line) => line.GetRequiredValue(_progress) == Json;
}
