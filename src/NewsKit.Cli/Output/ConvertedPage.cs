using System.Text;

namespace NewsKit.Cli;

/// <summary>The files of one page, ready to be written.</summary>
/// <param name="Files">Paths with their text; without text, what stands there is of an older reading and goes.</param>
/// <param name="Line">What became of the page, for a run that goes on with this one.</param>
internal sealed record ConvertedPage(IReadOnlyList<(string Path, StringBuilder? Text)> Files, StringBuilder Line)
{
    /// <summary>Writes them. Not cancelled: a page that is read is kept.</summary>
    internal async Task WriteAsync(CommandStreams streams)
    {
        foreach (var (path, text) in Files)
        {
            if (text is null)
            {
                File.Delete(path);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            await using var file = OutputFile.Create(path, streams);
            await file.Writer.WriteAsync(text, CancellationToken.None);
            await file.KeepAsync(CancellationToken.None);
        }
    }
}
