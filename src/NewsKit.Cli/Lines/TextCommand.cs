using System.CommandLine;
using System.Text.Json;
using NewsKit.Text;

namespace NewsKit.Cli;

/// <summary><c>newskit text</c>: normalises French text, a JSON line at a time.</summary>
internal static class TextCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var command = new ExampleCommand(
            "text",
            "Normalises French text, a JSON line at a time.",
            "echo '{\"in\": \"Vraiment? dit-elle.\", \"level\": \"typographic\"}' | newskit text")
        {
            Notes =
            [
                "Reads lines {\"in\": TEXT} on standard input and writes a line {\"out\": TEXT} for each. A line may also hold",
                "\"level\": \"none\", \"conservative\" (the default) or \"typographic\"; \"lang\": a language tag (\"fr\"), "
                + "null when",
                "unknown; \"mode\": \"html\" for the HTML of one block. A line that cannot be read gives {\"error\": REASON}.",
            ],
        };
        command.SetAction((_, cancellation) => JsonLines.RunAsync(streams, Answer, cancellation));
        return command;
    }

    private static void Answer(LineFields line, Utf8JsonWriter output)
    {
        var text = line.Required("in");
        var level = line.OneOf("level", "conservative", "none", "typographic") switch
        {
            "none" => FrenchTextLevel.None,
            "typographic" => FrenchTextLevel.Typographic,
            _ => FrenchTextLevel.Conservative,
        };
        var language = line.Optional("lang", "fr");
        var html = line.OneOf("mode", "text", "html") == "html";
        if (line.Error is null)
            output.WriteString("out", html ? FrenchText.NormaliseHtml(text, level, language)
                : FrenchText.Normalise(text, level, language));
    }
}
