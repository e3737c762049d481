using System.Runtime.CompilerServices;
using System.Text;

namespace NewsKit.Pipeline;

/// <summary>Files, each of which is a page: HTML, the same gzipped or saved as MHTML, or plain text.</summary>
/// <param name="limits">How large a page may be; null for the defaults.</param>
public sealed class FileSource(NewsKitLimits? limits = null) : IPageSource
{
    private const int FilesOfATask = 200;
    private const int MostOfNames = ImportTask.MaxBytes / 2;

    private readonly int _pageBytes = (limits ?? new()).InputBytes;

    /// <inheritdoc/>
    public bool Accepts(string path) => new PageChoice().Allows(path);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcePage> ReadAsync(
        ImportTask task, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        var (source, folder) = (NameOf(task), FolderOf(task));
        for (var index = (int)task.Start; index < task.Files.Count; index++)
        {
            // Files are read on the way, so that only parsing is spread over the processors.
            await Task.CompletedTask.ConfigureAwait(false);
            var name = task.Files[index];
            var path = Path.Combine(task.Root, task.Path, name);
            var page = PageBytes.Read(path, Stream.Null, _pageBytes, cancellation);
            yield return new SourcePage
            {
                Key = PageKey.OfFile($"{folder}/{name}"),
                Position = new SourcePosition(source, index, index + 1, index + 1, 0),
                Kind = TaskKind.Files,
                Name = name,
                Place = Path.Combine(task.Path, name),
                Bytes = page.Bytes,
                Problem = page.Problem,
                Diagnostics = page.Remark is { } remark ? [remark] : [],
            };
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ImportTask> PlanAsync(ImportTask whole, long target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return Chunks(whole.Files).Select(files => whole with { Files = files }).ToAsyncEnumerable();
    }

    /// <summary>So many files as fit into a task.</summary>
    private static IEnumerable<IReadOnlyList<string>> Chunks(IReadOnlyList<string> files)
    {
        var (chunk, length) = (new List<string>(), 0);
        foreach (var file in files)
        {
            // JSON may write a letter in six.
            var own = 6 * file.Length + 3;
            if (chunk.Count == FilesOfATask || (chunk.Count > 0 && length + own > MostOfNames))
            {
                yield return chunk;
                (chunk, length) = ([], 0);
            }

            chunk.Add(file);
            length += own;
        }

        yield return chunk;
    }

    /// <summary>The name of the progress: of another list of files another one, since a place in it means another file.</summary>
    internal static string NameOf(ImportTask task)
    {
        var sum = new Crc32();
        foreach (var file in task.Files)
            sum.Add(Encoding.UTF8.GetBytes(file + "\n"));
        return FormattableString.Invariant($"{Path.Combine(task.Root, task.Path)} ({task.Files.Count} files, {sum.Value:x8})");
    }

    private static string FolderOf(ImportTask task) => task.Folder
        ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(task.Root, task.Path))));
}
