using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>The JSON-LD blocks of a page, each read on its own: a broken one costs a diagnostic.</summary>
internal sealed class JsonLdBlocks(NewsKitLimits limits, DiagnosticLog log) : IDisposable
{
    private const string Stage = "metadata";
    private readonly JsonDocumentOptions _options = new()
    {
        MaxDepth = limits.StructuredDataDepth,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly List<(JsonDocument Document, int Order)> _documents = [];
    private int _blocks;
    private long _chars;
    private bool _reported;

    internal IEnumerable<(JsonElement Root, int Order)> Roots =>
        _documents.Select(block => (block.Document.RootElement, block.Order));

    internal void Add(string block, int order)
    {
        if (string.IsNullOrWhiteSpace(block) || !HasRoom(block.Length))
            return;
        block = JsonLdRepair.PairedSurrogates(block);
        if (TryParse(block, out var failure) is not { } document)
        {
            var (repaired, depth) = JsonLdRepair.Repair(block);
            if (depth > limits.StructuredDataDepth)
            {
                Limited("StructuredDataDepth", limits.StructuredDataDepth, depth);
                return;
            }

            document = TryParse(repaired, out _);
            if (document is null)
            {
                log.Warn(DiagnosticCodes.StructuredDataInvalid, Stage, string.Create(CultureInfo.InvariantCulture,
                    $"A JSON-LD block of {block.Length} characters could not be read: {DiagnosticLog.Quote(failure)}."));
                return;
            }
        }

        _documents.Add((document, order));
    }

    /// <summary>Says once which limit was reached.</summary>
    internal void Limited(string limit, long value, long seen)
    {
        if (!_reported)
            log.Warn(DiagnosticCodes.StructuredDataLimited, Stage,
                string.Create(CultureInfo.InvariantCulture, $"{limit}: {seen} seen, {value} read."));
        _reported = true;
    }

    public void Dispose()
    {
        foreach (var (document, _) in _documents)
            document.Dispose();
        _documents.Clear();
    }

    private bool HasRoom(int length)
    {
        if (++_blocks > limits.StructuredDataBlocks)
            Limited(nameof(limits.StructuredDataBlocks), limits.StructuredDataBlocks, _blocks);
        else if (length > limits.StructuredDataChars)
            Limited(nameof(limits.StructuredDataChars), limits.StructuredDataChars, length);
        else if (_chars + length > limits.StructuredDataTotalChars)
            Limited(nameof(limits.StructuredDataTotalChars), limits.StructuredDataTotalChars, _chars + length);
        else
        {
            _chars += length;
            return true;
        }

        return false;
    }

    // Bytes rather than characters: the conversion replaces lone surrogates instead of throwing on them.
    private JsonDocument? TryParse(string text, out string failure)
    {
        try
        {
            failure = "";
            return JsonDocument.Parse(Encoding.UTF8.GetBytes(text), _options);
        }
        catch (JsonException exception)
        {
            failure = exception.Message;
            return null;
        }
    }
}
