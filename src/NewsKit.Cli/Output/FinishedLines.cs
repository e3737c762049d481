using System.Text.Json;

namespace NewsKit.Cli;

/// <summary>What an interrupted batch run has finished: whole lines, one a page, in the order of the pages.</summary>
internal static class FinishedLines
{
    /// <summary>Counts them, and cuts off a line that the interruption left half.</summary>
    /// <exception cref="CommandException">The file was made from other pages.</exception>
    internal static async Task<int> CountAsync(string path, IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            return 0;
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var reader = new LineReader(stream, int.MaxValue / 2);
        var (count, length) = (0, 0L);
        while (true)
        {
            while (reader.TryNext(out var line))
            {
                if (count == files.Count || line is not { } whole || !Names(whole, files[count].Name))
                    throw new CommandException($"'{path}' was made from other pages; remove it to start anew.");
                count++;
                length += whole.Length + 1;
            }

            if (!await reader.FillAsync(cancellation))
                break;
        }

        stream.SetLength(length);
        return count;
    }

    private static bool Names(ReadOnlyMemory<byte> line, string name)
    {
        try
        {
            using var article = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1_000 });
            return article.RootElement.TryGetProperty("source", out var source) && source.TryGetProperty("name", out var found)
                && found.ValueEquals(name);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
