using System.CommandLine;
using System.Text.Json;
using NewsKit.Text;

namespace NewsKit.Cli;

/// <summary><c>newskit text</c>: normalises French text, a line at a time.</summary>
internal static class TextCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var texts = new TextArguments();
        var options = new LanguageOptions(
            "The language of the text as a BCP 47 tag; rules of French hold for French alone.", "fr");
        var command = new ExampleCommand(
            "text",
            "Normalises French text, a line at a time.",
            "newskit text --level typographic \"Vraiment? dit-elle.\"")
        {
            Notes =
            [
                "With --json, reads lines {\"in\": TEXT} and writes a line {\"out\": TEXT} for each. A line may also hold",
                "\"level\" and \"lang\" (null when unknown) in the place of the options, and \"mode\": \"html\" for the HTML of",
                "one block. A line that cannot be read gives {\"error\": REASON}, and exit status 1 in the end.",
            ],
        };
        texts.AddTo(command);
        foreach (var option in options.All)
            command.Add(option);
        command.SetAction((line, cancellation) =>
        {
            var (level, language) = (options.LevelName(line), options.Language(line));
            return texts.IsJson(line)
                ? JsonLines.RunAsync(streams, (fields, output) => Answer(fields, output, level, language), cancellation)
                : PlainLines.RunAsync(streams, texts.Texts(line),
                    text => new PlainAnswer(FrenchText.Normalise(text, LanguageOptions.Level(level), language)), cancellation);
        });
        return command;
    }

    private static void Answer(LineFields line, Utf8JsonWriter output, string usualLevel, string? usualLanguage)
    {
        var text = line.Required("in");
        var level = LanguageOptions.Level(line.OneOf("level", usualLevel, LanguageOptions.Levels));
        var language = line.Optional("lang", usualLanguage);
        var html = line.OneOf("mode", "text", "text", "html") == "html";
        if (line.Error is null)
            output.WriteString("out", html ? FrenchText.NormaliseHtml(text, level, language)
                : FrenchText.Normalise(text, level, language));
    }
}
