using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsKit.Cli;

/// <summary>The options shared by every command that reads pages: what the page does not say, and how far its texts are
/// rewritten.</summary>
internal sealed class PageOptions
{
    /// <summary>The name of the option for the address of one page.</summary>
    internal const string Url = "--url";

    private readonly Option<Uri?> _url = new(Url)
    {
        HelpName = "U",
        Description = "The absolute address of the page, for relative links.",
        CustomParser = ReadAddress,
    };

    private readonly Option<string[]> _rules = new("--rules")
    {
        HelpName = "FOLDER",
        Description =
            "Site rules to use (.json; .txt as in ftr-site-config); given twice, the first folder wins over the second.",
        DefaultValueFactory = _ => [],
    };

    private readonly LanguageOptions _language =
        new("The language of the text as a BCP 47 tag; otherwise the page is believed.");

    private readonly ClockOptions _clock = new();

    /// <param name="command">The command.</param>
    /// <param name="without">Options that would say twice what the command says itself.</param>
    internal void AddTo(Command command, params string[] without)
    {
        foreach (var option in (Option[])[_url, .. _language.All, .. _clock.All, _rules])
        {
            if (!without.Contains(option.Name))
                command.Add(option);
        }
    }

    /// <summary>What the line asks for.</summary>
    /// <exception cref="CommandException">A folder of rules cannot be read.</exception>
    internal PageReader Reader(System.CommandLine.ParseResult line, bool explain = false) =>
        new(Options(line, explain), Address(line));

    internal ArticleParserOptions Options(System.CommandLine.ParseResult line, bool explain = false)
    {
        var reading = new ReadingOptions
        {
            Language = _language.Language(line),
            TimeZone = _clock.Zone(line),
            Explain = explain,
            ReferenceTime = _clock.Reference(line),
        };
        var normalisation = new NormalisationOptions { Level = LanguageOptions.Level(_language.LevelName(line)) };
        return new ArticleParserOptions
        {
            Reading = reading,
            Normalisation = normalisation,
            SiteRules = RuleFolders.Load(line.GetValue(_rules) ?? [])
        };
    }

    /// <summary>The address the line gives; null without one.</summary>
    internal Uri? Address(System.CommandLine.ParseResult line) => line.GetValue(_url);

    /// <summary>The zone that times are in.</summary>
    internal string Zone(System.CommandLine.ParseResult line) => _clock.Zone(line);

    /// <summary>Everything of these options that an output depends on.</summary>
    internal IEnumerable<string> Identity(System.CommandLine.ParseResult line) =>
    [
        Address(line)?.OriginalString ?? "", _language.LevelName(line), _language.Language(line) ?? "", Zone(line),
        _clock.Reference(line)?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        .. RuleFolders.Contents(line.GetValue(_rules) ?? []),
    ];

    private static Uri? ReadAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        result.AddError($"'{result.Tokens[0].Value}' is not an absolute web address.");
        return null;
    }
}
