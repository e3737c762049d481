using System.Runtime.CompilerServices;

namespace NewsKit.Pipeline;

/// <summary>What is named to be imported: folders, patterns and files of pages, archives, lines, lists of them.</summary>
public sealed class PageSources
{
    /// <summary>What a file is taken to weigh beside an archive of so many bytes.</summary>
    private const long BytesOfAFile = 64 * 1024;

    private readonly PageForms _forms;
    private readonly NewsKitLimits? _limits;
    private readonly Dictionary<string, (double From, double Weight, double Units)> _places = new(StringComparer.Ordinal);

    private PageSources(IReadOnlyList<ImportTask> tasks, NewsKitLimits? limits)
    {
        Tasks = tasks;
        _limits = limits;
        _forms = new PageForms(limits);
        var units = tasks.Select(Units).ToList();
        var weights = tasks.Zip(units, (task, own) => task.Kind == TaskKind.Files ? own * BytesOfAFile : own).ToList();
        Bytes = weights.Sum();
        var (all, from) = (Math.Max(1, Bytes), 0.0);
        for (var index = 0; index < tasks.Count; index++)
        {
            _places.TryAdd(NameOf(tasks[index]), (from, weights[index] / all, Math.Max(1, units[index])));
            from += weights[index] / all;
        }
    }

    /// <summary>What will be read, in order.</summary>
    public IReadOnlyList<ImportTask> Tasks { get; }

    /// <summary>How much there is of it, about.</summary>
    internal double Bytes { get; }

    /// <summary>Finds what is named.</summary>
    /// <param name="named">Folders, patterns (<c>*</c>, <c>?</c>, <c>**</c>), files of pages, <c>.warc</c>, <c>.ndjson</c> or
    /// <c>.jsonl</c>, these also as <c>.gz</c>; <c>@FILE</c> for a list of any of these, one a line, relative to the
    /// list.</param>
    /// <param name="limits">How large a page may be; null for the defaults.</param>
    /// <exception cref="FileNotFoundException">Something is not there, or holds no page.</exception>
    /// <exception cref="IOException">A list cannot be read.</exception>
    public static PageSources Find(IEnumerable<string> named, NewsKitLimits? limits = null) =>
        Find(named, new PageChoice(), new LeftOut(), limits);

    internal static PageSources Find(IEnumerable<string> named, PageChoice choice, LeftOut leftOut, NewsKitLimits? limits)
    {
        ArgumentNullException.ThrowIfNull(named);
        var finding = new SourceFinding(choice, leftOut);
        foreach (var name in named)
            finding.Add(name);
        return new PageSources(finding.Tasks, limits);
    }

    /// <summary>The pages, one source after the other. A source that cannot be read gives one page with a problem.</summary>
    /// <param name="finished">The sink of an earlier run, behind whose pages reading goes on; null to read all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<SourcePage> ReadAsync(
        IArticleSink? finished = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var task in Tasks)
        {
            var before = finished is null ? null
                : await finished.FinishedAsync(NameOf(task), cancellation).ConfigureAwait(false);
            var left = before?.Taken ?? 0;
            var reading = _forms.Of(task.Kind).ReadAsync(task with { Start = before?.Resume ?? 0 }, cancellation)
                .GetAsyncEnumerator(cancellation);
            await using (reading.ConfigureAwait(false))
            {
                while (await NextAsync(task, reading).ConfigureAwait(false) is var (page, isLast) && page is not null)
                {
                    if (left-- <= 0)
                        yield return page;
                    if (isLast)
                        break;
                }
            }
        }
    }

    /// <summary>The same as tasks for workers.</summary>
    /// <param name="roots">Folders that hold the sources, by the names that workers have for them.</param>
    /// <param name="split">How many bytes a task should have of an archive; null for all of it.</param>
    /// <param name="cancellation">Stops the cutting.</param>
    /// <exception cref="IOException">A source is below none of the roots.</exception>
    public async IAsyncEnumerable<ImportTask> ToTasksAsync(
        IReadOnlyDictionary<string, string> roots, long? split, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var rooted = new RootedTasks(roots, split, _limits);
        foreach (var source in Tasks)
        {
            await foreach (var task in rooted.Of(source, cancellation).ConfigureAwait(false))
                yield return task;
        }
    }

    /// <summary>How much of everything is read up to a position, from 0 to 1.</summary>
    /// <param name="position">Of a page of these sources.</param>
    public double Done(SourcePosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return _places.TryGetValue(position.Source, out var place)
            ? Math.Min(1, place.From + place.Weight * Math.Min(1, position.End / place.Units)) : 0;
    }

    private static string NameOf(ImportTask task) =>
        task.Kind == TaskKind.Files ? FileSource.NameOf(task) : Path.Combine(task.Root, task.Path);

    private static double Units(ImportTask task) =>
        task.Kind == TaskKind.Files ? task.Files.Count : new FileInfo(Path.Combine(task.Root, task.Path)).Length;

    private static async ValueTask<(SourcePage? Page, bool IsLast)> NextAsync(
        ImportTask task, IAsyncEnumerator<SourcePage> reading)
    {
        try
        {
            return await reading.MoveNextAsync().ConfigureAwait(false) ? (reading.Current, false) : (null, true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (Unreadable(task, failure.Message), true);
        }
    }

    private static SourcePage Unreadable(ImportTask task, string message) => new()
    {
        Key = PageKey.OfFile(task.Path),
        // Nothing is finished by this: the next run tries again.
        Position = new SourcePosition(NameOf(task), 0, 0, 0, 0),
        Kind = task.Kind,
        Name = Path.GetFileName(task.Path),
        Place = task.Path,
        Problem = new PageProblem(PageReasons.Unreadable, message),
    };
}
