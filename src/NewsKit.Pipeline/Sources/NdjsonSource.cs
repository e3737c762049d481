using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsKit.Pipeline;

/// <summary>Pages as JSON, one a line, plain or gzipped.</summary>
/// <param name="bytes">Where files come from.</param>
/// <param name="limits">How large a page may be; null for the defaults.</param>
public sealed class NdjsonSource(IByteSource bytes, NewsKitLimits? limits = null) : IPageSource
{
    private readonly int _pageBytes = (limits ?? new()).InputBytes;

    /// <inheritdoc/>
    public bool Accepts(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var plain = IsGzip(path) ? path[..^3] : path;
        return plain.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
            || plain.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcePage> ReadAsync(
        ImportTask task, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        // A line belongs to the range that holds its first byte: the byte before the range says whether one starts with it.
        var isGzip = IsGzip(task.Path);
        var first = isGzip ? 0 : Math.Max(0, task.Start - 1);
        var stream = await bytes.OpenAsync(task.Root, task.Path, first, cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var members = isGzip ? new MemberStream(stream) : null;
            var lines = new LineReader(members ?? stream, NdjsonLine.MaxBytes);
            var taken = 0L;
            var isFirst = first < task.Start && !isGzip;
            while (true)
            {
                var start = first + lines.Position;
                if (task.End > 0 && start >= task.End)
                    break;
                var (any, line, fault) = await NextAsync(lines, cancellation).ConfigureAwait(false);
                if (!any)
                    break;
                if (isFirst)
                {
                    isFirst = false;
                    continue;
                }

                if (fault is null && line is { } text && text.Span.Trim(" \t\r"u8).IsEmpty)
                    continue;
                taken++;
                var end = first + lines.Position;
                var position = new SourcePosition(Path.Combine(task.Root, task.Path), start, members?.Offset ?? end,
                    isGzip ? 0 : end, isGzip ? taken : 0);
                yield return fault is null ? Page(task, NdjsonLine.Read(line), position, cancellation)
                    : Page(task, position) with { Problem = fault };
                if (fault is not null)
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportTask> PlanAsync(
        ImportTask whole, long target, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var range = whole with { Kind = TaskKind.NdjsonRange };
        if (!IsGzip(whole.Path))
        {
            var stream = await bytes.OpenAsync(whole.Root, whole.Path, 0, cancellation).ConfigureAwait(false);
            long length;
            await using (stream.ConfigureAwait(false))
                length = stream.Length;
            for (var end = range.Start + target; end < length; end += target)
            {
                yield return range with { End = end };
                range = range with { Start = end };
            }
        }

        yield return range;
    }

    private static async ValueTask<(bool Any, Memory<byte>? Line, PageProblem? Fault)> NextAsync(
        LineReader lines, CancellationToken cancellation)
    {
        try
        {
            Memory<byte>? line;
            while (!lines.TryNext(out line))
            {
                if (!await lines.FillAsync(cancellation).ConfigureAwait(false))
                    return (lines.TryRest(out line), line, null);
            }

            return (true, line, null);
        }
        catch (InvalidDataException damage)
        {
            return (true, null, new PageProblem(PageReasons.DamagedArchive, damage.Message));
        }
    }

    private SourcePage Page(ImportTask task, NdjsonLine line, SourcePosition position, CancellationToken cancellation)
    {
        var page = Page(task, position) with
        {
            Bytes = line.Bytes,
            Url = line.Url,
            ContentType = line.ContentType,
            CapturedAt = line.CapturedAt,
            Problem = line.Problem,
        };
        if (line.IdText is { } id)
            page = page with { Key = PageKey.OfLine(id) };
        return line.Path is { } path ? OfFile(page, task, path, cancellation) : page;
    }

    private SourcePage OfFile(SourcePage page, ImportTask task, string path, CancellationToken cancellation)
    {
        // A dump may come from anywhere: it names files beside itself and below, no others.
        var file = Path.Combine(task.Root, Path.GetDirectoryName(task.Path) ?? "", path);
        if (Path.IsPathRooted(path) || path.Split('/', '\\').Contains("..") || !IsWithin(file, task.Root))
        {
            return page with
            {
                Problem = new PageProblem(PageReasons.BadLine, "path must be relative, below the folder of the file."),
            };
        }

        var read = PageBytes.Read(file, Stream.Null, _pageBytes, cancellation);
        return page with { Bytes = read.Bytes, Problem = read.Problem, Diagnostics = read.Remark is { } remark ? [remark] : [] };
    }

    /// <summary>Whether no link leads out of the root, where there is one.</summary>
    private static bool IsWithin(string file, string root)
    {
        var paths = new RealPaths();
        return root.Length == 0 || RealPaths.IsBelow(paths.Of(file), paths.Of(root));
    }

    private static SourcePage Page(ImportTask task, SourcePosition position)
    {
        var file = Path.GetFileName(task.Path);
        var at = position.Start.ToString(CultureInfo.InvariantCulture);
        return new SourcePage
        {
            Key = PageKey.OfLineAt(file, position.Start),
            Position = position,
            Kind = TaskKind.NdjsonRange,
            Name = $"{file}#{at}",
            Place = $"{task.Path}#{at}",
        };
    }

    private static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
