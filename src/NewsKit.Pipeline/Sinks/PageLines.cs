using System.Buffers;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsKit.Pipeline;

/// <summary>Pages as lines.</summary>
internal sealed class PageLines : IDisposable
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly Utf8JsonWriter _json;

    internal PageLines() => _json = new Utf8JsonWriter(_lines, Written);

    public void Dispose() => _json.Dispose();

    /// <summary>The articles alone.</summary>
    internal ReadOnlyMemory<byte> Bare(IReadOnlyList<PageOutcome> pages)
    {
        _lines.ResetWrittenCount();
        foreach (var page in pages)
        {
            _lines.Write(page.Document.Span);
            _lines.Write("\n"u8);
        }

        return _lines.WrittenMemory;
    }

    /// <summary>Writes a batch, with keys and places, as a member of gzip, so that the file is whole after each.</summary>
    internal async ValueTask WriteAsync(Stream file, IReadOnlyList<PageOutcome> pages)
    {
        if (pages.Count == 0)
            return;
        _lines.ResetWrittenCount();
        foreach (var page in pages)
            Add(page);
        var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        await using (gzip.ConfigureAwait(false))
            await gzip.WriteAsync(_lines.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
    }

    private void Add(PageOutcome outcome)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("key", outcome.Key.ToString());
        _json.WriteString("source", outcome.Page.Place);
        if (outcome.Page.CapturedAt is { } moment)
            _json.WriteString("capturedAt", moment.UtcDateTime);
        if (outcome.Problem is { } problem)
        {
            _json.WriteString("reason", problem.Reason);
            _json.WriteString("message", problem.Message);
        }
        else
        {
            _json.WritePropertyName("article");
            _json.WriteRawValue(outcome.Document.Span, skipInputValidation: true);
        }

        _json.WriteEndObject();
        _json.Flush();
        _lines.Write("\n"u8);
    }
}
