using System.CommandLine;
using System.CommandLine.Parsing;
using NewsKit.Model;
using NewsKit.Normalisation;
using NewsKit.Text;
using NewsKit.Time;

namespace NewsKit.Cli;

/// <summary>The options shared by every command that reads pages: what the page does not say, and how far its texts are
/// rewritten.</summary>
internal sealed class PageOptions
{
    private readonly Option<Uri?> _url = new("--url")
    {
        HelpName = "U",
        Description = "The absolute address of the page, for relative links.",
        CustomParser = ReadAddress,
    };

    private readonly Option<string> _level = new("--level")
    {
        HelpName = "none|conservative|typographic",
        Description = "How far the texts are rewritten.",
        DefaultValueFactory = _ => "conservative",
    };

    private readonly Option<string?> _language = new("--lang")
    {
        HelpName = "TAG",
        Description = "The language of the text as a BCP 47 tag; otherwise the page is believed.",
    };

    private readonly Option<string?> _referenceTime = new("--reference-time")
    {
        HelpName = "T",
        Description = "The local time the page was fetched (2024-05-03T10:00), from which dates such as \"hier\" are counted.",
    };

    private readonly Option<string> _timeZone = new("--time-zone")
    {
        HelpName = "Z",
        Description = "The IANA zone of the reference time.",
        DefaultValueFactory = _ => TimestampOptions.DefaultZoneId,
    };

    private readonly Option<string[]> _rules = new("--rules")
    {
        HelpName = "FOLDER",
        Description =
            "Site rules to use (.json; .txt as in ftr-site-config); given twice, the first folder wins over the second.",
        DefaultValueFactory = _ => [],
    };

    /// <param name="command">The command.</param>
    /// <param name="without">Options that would say twice what the command says itself.</param>
    internal void AddTo(Command command, params string[] without)
    {
        _level.AcceptOnlyFromAmong(StringComparer.Ordinal, "none", "conservative", "typographic");
        _language.Validators.Add(CheckLanguage);
        _timeZone.Validators.Add(CheckZone);
        _referenceTime.Validators.Add(CheckReferenceTime);
        foreach (var option in (Option[])[_url, _level, _language, _referenceTime, _timeZone, _rules])
        {
            if (!without.Contains(option.Name))
                command.Add(option);
        }
    }

    /// <summary>What the line asks for.</summary>
    /// <exception cref="CommandException">A folder of rules cannot be read.</exception>
    internal PageReader Reader(System.CommandLine.ParseResult line, bool explain = false) =>
        new(Options(line, explain), line.GetValue(_url));

    internal ArticleParserOptions Options(System.CommandLine.ParseResult line, bool explain = false)
    {
        var zone = line.GetRequiredValue(_timeZone);
        var reading = new ReadingOptions
        {
            Language = line.GetValue(_language),
            TimeZone = zone,
            Explain = explain,
            ReferenceTime = WallClock.TryRead(line.GetValue(_referenceTime), zone, out var moment) ? moment : null,
        };
        var normalisation = new NormalisationOptions { Level = Level(line.GetRequiredValue(_level)) };
        return new ArticleParserOptions
        {
            Reading = reading,
            Normalisation = normalisation,
            SiteRules = RuleFolders.Load(line.GetValue(_rules) ?? [])
        };
    }

    /// <summary>The address the line gives; null without one.</summary>
    internal Uri? Address(System.CommandLine.ParseResult line) => line.GetValue(_url);

    private static FrenchTextLevel Level(string name) => name switch
    {
        "none" => FrenchTextLevel.None,
        "typographic" => FrenchTextLevel.Typographic,
        _ => FrenchTextLevel.Conservative,
    };

    private static Uri? ReadAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        result.AddError($"'{result.Tokens[0].Value}' is not an absolute web address.");
        return null;
    }

    private static void CheckLanguage(OptionResult result)
    {
        var tag = result.GetValueOrDefault<string?>();
        if (tag is not null && (tag.Length is < 2 or > 64 || tag[0] is '-'
            || tag.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')))
            result.AddError($"'{tag}' is not a language tag.");
    }

    private static void CheckZone(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            result.AddError($"no such time zone: '{zone}'.");
    }

    private static void CheckReferenceTime(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && !WallClock.TryRead(text, TimestampOptions.DefaultZoneId, out _))
            result.AddError($"'{text}' is not a local time such as 2024-05-03T10:00.");
    }
}
