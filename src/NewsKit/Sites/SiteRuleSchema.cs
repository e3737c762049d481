using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsKit.Sites;

/// <summary>The JSON Schema (2020-12) of a rule file, for editors; <see cref="SiteRuleReader"/> follows it.</summary>
public static class SiteRuleSchema
{
    /// <summary>The schema as indented JSON text that ends with a line feed.</summary>
    public static string Json { get; } = Build().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" })
        + "\n";

    private static JsonObject Build()
    {
        var labels = new JsonObject();
        foreach (var word in SectionWord.Kinds.Keys.Order(StringComparer.Ordinal))
            labels[word] = new JsonObject { ["$ref"] = "#/$defs/texts" };
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "NewsKit site rule",
            ["type"] = "object",
            ["required"] = new JsonArray("hosts", "labels"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["$schema"] = Text("The address or path of this schema."),
                ["comment"] = Text("For people."),
                ["name"] = Text("What diagnostics call the rule; the name of the file when left out."),
                ["hosts"] = Texts("Hosts without www.: journal.example, or *.journal.example for every host below."),
                ["paths"] = Texts("Which paths; * stands for any characters. All when left out."),
                ["validFrom"] = Day("The first day the layout was there."),
                ["validUntil"] = Day("The last day the layout was there."),
                ["labels"] = new JsonObject
                {
                    ["description"] = "CSS selectors for each kind of section.",
                    ["type"] = "object",
                    ["minProperties"] = 1,
                    ["additionalProperties"] = false,
                    ["properties"] = labels,
                },
            },
            ["$defs"] = new JsonObject
            {
                ["texts"] = new JsonObject
                {
                    ["oneOf"] = new JsonArray(
                        new JsonObject { ["type"] = "string", ["minLength"] = 1 },
                        new JsonObject
                        {
                            ["type"] = "array",
                            ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 }
                        }),
                },
            },
        };
    }

    private static JsonObject Text(string description) =>
        new() { ["description"] = description, ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Texts(string description) => new() { ["description"] = description, ["$ref"] = "#/$defs/texts" };

    private static JsonObject Day(string description) =>
        new() { ["description"] = description, ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
}
