using System.Text.Json;

namespace NewsKit.Evaluation;

/// <summary>What one page should read as: a line of <c>gold.jsonl</c>. A field that is absent was not annotated.</summary>
internal sealed record GoldRecord
{
    public required string Id { get; init; }

    /// <summary>The declared language, else the one its words show.</summary>
    public string? Lang { get; init; }

    public string? LangText { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Date { get; init; }

    public string? Datetime { get; init; }

    public string? Body { get; init; }

    public IReadOnlyList<string> With { get; init; } = [];

    public IReadOnlyList<string> Without { get; init; } = [];

    public IReadOnlyList<string> CommentsWith { get; init; } = [];

    internal string? Language => Lang ?? LangText;

    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The records of a file by id; a line that is no record fails with its number.</summary>
    internal static Dictionary<string, GoldRecord> Load(string path)
    {
        var records = new Dictionary<string, GoldRecord>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                var record = JsonSerializer.Deserialize<GoldRecord>(line, Options)!;
                if (!records.TryAdd(record.Id, record))
                    throw new InvalidDataException($"{path}:{number}: id given twice: {record.Id}");
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{path}:{number}: not a record with an id: {e.Message}", e);
            }
        }

        return records;
    }
}
