using System.CommandLine;
using System.CommandLine.Parsing;
using NewsKit.Text;

namespace NewsKit.Cli;

/// <summary>How far texts are rewritten, and the language whose rules hold for them.</summary>
internal sealed class LanguageOptions
{
    /// <summary>The levels as typed, the default first.</summary>
    internal static readonly string[] Levels = ["conservative", "none", "typographic"];

    private readonly Option<string> _level = new("--level")
    {
        HelpName = "none|conservative|typographic",
        Description = "How far the texts are rewritten.",
        DefaultValueFactory = _ => Levels[0],
    };

    private readonly Option<string?> _language;

    /// <param name="description">Of the language.</param>
    /// <param name="otherwise">The language when none is given.</param>
    internal LanguageOptions(string description, string? otherwise = null)
    {
        _language = new Option<string?>("--lang") { HelpName = "TAG", Description = description };
        if (otherwise is not null)
            _language.DefaultValueFactory = _ => otherwise;
        _level.AcceptOnlyFromAmong(StringComparer.Ordinal, Levels);
        _language.Validators.Add(CheckLanguage);
    }

    internal IReadOnlyList<Option> All => [_level, _language];

    internal string LevelName(System.CommandLine.ParseResult line) => line.GetRequiredValue(_level);

    internal string? Language(System.CommandLine.ParseResult line) => line.GetValue(_language);

    internal static FrenchTextLevel Level(string name) => name switch
    {
        "none" => FrenchTextLevel.None,
        "typographic" => FrenchTextLevel.Typographic,
        _ => FrenchTextLevel.Conservative,
    };

    private static void CheckLanguage(OptionResult result)
    {
        var tag = result.GetValueOrDefault<string?>();
        if (tag is not null && (tag.Length is < 2 or > 64 || tag[0] is '-'
            || tag.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')))
            result.AddError($"'{tag}' is not a language tag.");
    }
}
