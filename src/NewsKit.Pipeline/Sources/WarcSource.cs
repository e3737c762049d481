using System.Globalization;
using System.Runtime.CompilerServices;
using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>Pages in WARC 1.0 and 1.1: what servers answered with status 200 and HTML, resources, and conversions as
/// text.</summary>
/// <param name="bytes">Where files come from.</param>
/// <param name="limits">How large a page may be; null for the defaults.</param>
public sealed class WarcSource(IByteSource bytes, NewsKitLimits? limits = null) : IPageSource
{
    private const int HeaderSpare = 64 * 1024;

    private static readonly HashSet<string> PageTypes = new(StringComparer.Ordinal) { "response", "resource", "conversion" };
    private static readonly HashSet<string> OtherTypes =
        new(StringComparer.Ordinal) { "warcinfo", "request", "metadata", "revisit" };

    private static readonly Diagnostic AfterDamage = new()
    {
        Code = DiagnosticCodes.Unreadable,
        Severity = DiagnosticSeverity.Warning,
        Stage = PageBytes.Stage,
        Message = "The page was found again behind a damaged piece of its archive; it may be part of another page.",
    };

    private readonly int _pageBytes = (limits ?? new()).InputBytes;

    /// <inheritdoc/>
    public bool Accepts(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcePage> ReadAsync(
        ImportTask task, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        var stream = await bytes.OpenAsync(task.Root, task.Path, task.Start, cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var taken = 0L;
            var options = new WarcReaderOptions
            {
                Start = task.Start,
                BlockBytes = _pageBytes + HeaderSpare,
                HeldTypes = PageTypes,
            };
            await foreach (var record in new WarcReader(stream, options).ReadAsync(cancellation).ConfigureAwait(false))
            {
                if (task.End > 0 && record.Offset >= task.End)
                    break;
                var index = taken;
                taken = record.Resume > record.Offset ? 0 : taken + 1;
                yield return Page(task, record, new SourcePosition(
                    Path.Combine(task.Root, task.Path), record.Offset, record.End, record.Resume, taken), index);
            }
        }
    }

    /// <summary>Reads the archive once; ranges end where records start that were read in sequence, never at what only looks like
    /// a record.</summary>
    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportTask> PlanAsync(
        ImportTask whole, long target, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var stream = await bytes.OpenAsync(whole.Root, whole.Path, whole.Start, cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var start = whole.Start;
            var options = new WarcReaderOptions { Start = start, HeldTypes = new HashSet<string> { "none" } };
            await foreach (var record in new WarcReader(stream, options).ReadAsync(cancellation).ConfigureAwait(false))
            {
                if (whole.End > 0 && record.Resume >= whole.End)
                    break;
                if (record.Resume <= record.Offset || record.Resume - start < target)
                    continue;
                yield return whole with { Kind = TaskKind.WarcRange, Start = start, End = record.Resume };
                start = record.Resume;
            }

            yield return whole with { Kind = TaskKind.WarcRange, Start = start };
        }
    }

    private SourcePage Page(ImportTask task, WarcRecord record, SourcePosition position, long index)
    {
        var file = Path.GetFileName(task.Path);
        var at = record.Offset.ToString(CultureInfo.InvariantCulture);
        var page = new SourcePage
        {
            Key = record.Id is { } id ? PageKey.OfRecord(id, record.TargetUri, record.Header("WARC-Date"))
                : PageKey.OfRecordAt(file, record.Offset, index),
            Position = position,
            Kind = TaskKind.WarcRange,
            Name = $"{file}#{at}",
            Place = $"{task.Path}#{at}",
            Url = record.TargetUri,
            CapturedAt = record.Date,
            Problem = record.Problem,
        };
        if (record.Problem is not null)
            return page;
        if (!PageTypes.Contains(record.Type))
            return page with { Skipped = OtherTypes.Contains(record.Type) ? record.Type : "another record" };
        var body = Body(record);
        return page with
        {
            Bytes = body.Bytes,
            ContentType = body.ContentType,
            Problem = body.Problem,
            Skipped = body.Skipped,
            Diagnostics =
            [
                .. record.IsAfterDamage ? [AfterDamage] : (ReadOnlySpan<Diagnostic>)[],
                .. record.Header("WARC-Truncated") is null || body.Diagnostics.Count > 0 ? body.Diagnostics : [PageBytes.Cut],
            ],
        };
    }

    private HttpPage Body(WarcRecord record)
    {
        var type = record.Header("Content-Type") ?? "";
        if (record.Type == "response" && (!HttpPage.IsHtml(type) || record.Block.Span.StartsWith("HTTP/"u8)))
            return HttpPage.Read(record.Block, _pageBytes);
        var isText = HttpPage.MediaType(type).Equals("text/plain", StringComparison.OrdinalIgnoreCase);
        return HttpPage.IsHtml(type) || isText ? new HttpPage { Bytes = record.Block, ContentType = type }
            : new HttpPage { Skipped = HttpPage.AnotherType };
    }
}
