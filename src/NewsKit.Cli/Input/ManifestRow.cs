using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsKit.Cli;

/// <summary>One row of a manifest as written, not yet understood.</summary>
internal sealed class ManifestRow
{
    /// <summary>The columns that are used.</summary>
    internal const string File = "file";
    internal const string Url = "url";
    internal const string ContentType = "contentType";
    internal const string FetchedAt = "fetchedAt";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly int _line;

    private ManifestRow(string path, int line, IReadOnlyDictionary<string, string> fields)
    {
        _path = path;
        _line = line;
        Fields = fields;
    }

    /// <summary>The values by the names of their columns.</summary>
    internal IReadOnlyDictionary<string, string> Fields { get; }

    /// <summary>Every row of the file; blank lines are none.</summary>
    /// <exception cref="CommandException">A line is wrong.</exception>
    internal static IEnumerable<ManifestRow> ReadAll(string path, string text)
    {
        var lines = text.Split('\n').Select((line, index) => (Text: line.TrimEnd('\r'), Number: index + 1))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
        if (lines is not [var first, ..])
            throw new CommandException($"'{path}' is empty.");
        if (first.Text.TrimStart().StartsWith('{'))
            return lines.Select(line => OfJson(path, line.Number, line.Text));
        var columns = first.Text.Split('\t');
        if (!columns.Contains(File, StringComparer.Ordinal) || columns.Distinct(StringComparer.Ordinal).Count() < columns.Length)
            throw Wrong(path, first.Number,
                "the first line must name the columns, each once, with tabs between them: "
                + $"{File}, {Url}, {ContentType}, {FetchedAt}.");
        return lines.Skip(1).Select(line => OfTable(path, line.Number, line.Text.Split('\t'), columns));
    }

    /// <summary>What is wrong with the row, with its file and line.</summary>
    internal CommandException Wrong(string reason) => Wrong(_path, _line, reason);

    private static ManifestRow OfTable(string path, int line, string[] cells, string[] columns)
    {
        if (cells.Length != columns.Length)
            throw Wrong(path, line, $"{cells.Length} cells where the first line has {columns.Length}.");
        return new ManifestRow(path, line, columns.Zip(cells).ToDictionary(
            cell => cell.First, cell => cell.Second.Trim(), StringComparer.Ordinal));
    }

    private static ManifestRow OfJson(string path, int line, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw Wrong(path, line, "the line is not a JSON object.");
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in document.RootElement.EnumerateObject())
                fields[field.Name] = Value(path, line, field);
            return new ManifestRow(path, line, fields);
        }
        catch (JsonException)
        {
            throw Wrong(path, line, "the line is not JSON.");
        }
    }

    /// <summary>The text of a field; a field that is not used may hold anything.</summary>
    private static string Value(string path, int line, JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.String => field.Value.GetString()!,
        JsonValueKind.Null => "",
        _ when field.Name is File or Url or ContentType or FetchedAt =>
            throw Wrong(path, line, $"{field.Name} must be a string."),
        _ => "",
    };

    /// <summary>What the file of a manifest holds.</summary>
    /// <exception cref="CommandException">It cannot be read, or is not UTF-8.</exception>
    internal static string Text(string path)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(path).AsSpan();
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException($"'{path}' is not UTF-8.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"cannot read the manifest '{path}': {failure.Message}");
        }
    }

    private static CommandException Wrong(string path, int line, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}({line}): {reason}"));
}
