using System.Text.Json;

namespace NewsKit.Training;

/// <summary>The answers of one page: its full text, or snippets that must and must not be in the body.</summary>
internal sealed record GoldPage
{
    public required string Id { get; init; }

    public string? Host { get; init; }

    public string? Language { get; init; }

    public string? Title { get; init; }

    /// <summary>The corpus it is of.</summary>
    public required string Corpus { get; init; }

    /// <summary>The whole text, its standfirst first.</summary>
    public string? Body { get; init; }

    /// <summary>The same without the standfirst, where the two are told apart.</summary>
    public string? BodyAlone { get; init; }

    public IReadOnlyList<string> With { get; init; } = [];

    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The records of a corpus.</summary>
    internal static List<GoldPage> Load(string folder)
    {
        var corpus = Path.GetFileName(folder);
        var pages = new List<GoldPage>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            pages.Add(new GoldPage
            {
                Id = root.GetProperty("id").GetString()!,
                Corpus = corpus,
                Host = Uri.TryCreate(Text(root, "url"), UriKind.Absolute, out var url) ? url.Host : null,
                Language = Text(root, "lang"),
                Title = Text(root, "title"),
                Body = Text(root, "body"),
                BodyAlone = Text(root, "body_nosummary"),
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
