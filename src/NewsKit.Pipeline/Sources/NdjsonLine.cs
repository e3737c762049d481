using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsKit.Pipeline;

/// <summary>One line of NDJSON: a page with what is known of it, or what is wrong with the line.</summary>
internal sealed record NdjsonLine
{
    internal const int MaxBytes = 32 * 1024 * 1024;

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    /// <summary>The identity as it stands there, as JSON; null without one.</summary>
    internal string? Id { get; private init; }

    /// <summary>The identity as text: of a string its letters.</summary>
    internal string? IdText { get; private init; }

    internal ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>The file that holds the page, instead of bytes.</summary>
    internal string? Path { get; private init; }

    internal string? Url { get; private init; }

    internal string? ContentType { get; private init; }

    internal DateTimeOffset? CapturedAt { get; private init; }

    internal PageProblem? Problem { get; private init; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">Without its line feed; it is changed. Null for one that was too long.</param>
    internal static NdjsonLine Read(Memory<byte>? line)
    {
        if (line is not { } json)
            return Wrong(string.Create(CultureInfo.InvariantCulture, $"The line is longer than {MaxBytes} bytes."));
        if (!Utf8.IsValid(json.Span))
            return Wrong("The line is not UTF-8.");
        if (json.Span.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];
        try
        {
            LoneSurrogates.Replace(json.Span);
            using var document = JsonDocument.Parse(json, Deep);
            return Read(document.RootElement);
        }
        catch (JsonException failure)
        {
            return Wrong(FormattableString.Invariant($"The line is not JSON (byte {failure.BytePositionInLine ?? 0})."));
        }
    }

    private static NdjsonLine Read(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            return Wrong("The line is not a JSON object.");
        var known = new NdjsonLine
        {
            Id = line.TryGetProperty("id", out var id) && id.ValueKind != JsonValueKind.Null ? id.GetRawText() : null,
            IdText = id.ValueKind switch
            {
                JsonValueKind.String => id.GetString(),
                JsonValueKind.Null or JsonValueKind.Undefined => null,
                _ => id.GetRawText(),
            },
            Url = Text(line, "url"),
            ContentType = Text(line, "contentType"),
        };
        if (Text(line, "capturedAt") is { } moment)
        {
            if (!DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var captured))
                return known.With("capturedAt is not a time such as 2026-11-20T10:00:00Z.");
            known = known with { CapturedAt = captured };
        }

        var (html, bytes, path) = (Text(line, "html"), Text(line, "htmlBase64"), Text(line, "path"));
        if ((html is null ? 0 : 1) + (bytes is null ? 0 : 1) + (path is null ? 0 : 1) != 1)
            return known.With("The line must hold one of html, htmlBase64 and path, as a string.");
        if (html is not null)
            return known with { Bytes = Encoding.UTF8.GetBytes(html), ContentType = InUtf8(known.ContentType) };
        if (path is not null)
            return known with { Path = path };
        var decoded = new byte[bytes!.Length];
        return Convert.TryFromBase64String(bytes, decoded, out var length) ? known with { Bytes = decoded.AsMemory(0, length) }
            : known.With("htmlBase64 is not base64.");
    }

    /// <summary>Text in JSON has one encoding, whatever the page was fetched in.</summary>
    private static string InUtf8(string? contentType) =>
        $"{(contentType is null ? MediaTypeNames.Text.Html : HttpPage.MediaType(contentType))}; charset=utf-8";

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static NdjsonLine Wrong(string message) => new NdjsonLine().With(message);

    private NdjsonLine With(string message) => this with { Problem = new PageProblem(PageReasons.BadLine, message) };
}
