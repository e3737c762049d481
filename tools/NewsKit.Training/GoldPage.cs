using System.Text.Json;

namespace NewsKit.Training;

/// <summary>The answers of one page: its full text, or snippets that must and must not be in the body.</summary>
internal sealed record GoldPage
{
    public required string Id { get; init; }

    public string? Host { get; init; }

    public string? Language { get; init; }

    public string? Body { get; init; }

    public IReadOnlyList<string> With { get; init; } = [];

    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The records of a <c>gold.jsonl</c>.</summary>
    internal static List<GoldPage> Load(string path)
    {
        var pages = new List<GoldPage>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            pages.Add(new GoldPage
            {
                Id = root.GetProperty("id").GetString()!,
                Host = Uri.TryCreate(Text(root, "url"), UriKind.Absolute, out var url) ? url.Host : null,
                Language = Text(root, "lang"),
                Body = Text(root, "body"),
                With = Texts(root, "with"),
                Without = Texts(root, "without"),
            });
        }

        return pages;
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<string> Texts(JsonElement root, string name)
    {
        var texts = new List<string>();
        if (root.TryGetProperty(name, out var values))
        {
            foreach (var value in values.EnumerateArray())
                texts.Add(value.GetString()!);
        }

        return texts;
    }
}
