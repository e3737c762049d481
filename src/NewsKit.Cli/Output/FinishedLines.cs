using System.Text.Json;
using NewsKit.Model;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>What an interrupted run has finished: whole lines, one a page, in the order of the pages.</summary>
internal static class FinishedLines
{
    /// <summary>Reads what became of the pages, and cuts off a line that the interruption left half.</summary>
    /// <param name="stream">The lines; it stands after the last whole one in the end.</param>
    /// <param name="named">The output they are for.</param>
    /// <param name="files">The pages.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CommandException">The lines were made from other pages.</exception>
    internal static async Task<IReadOnlyList<ReadOutcome>> ReadAsync(
        Stream stream, string named, IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        var reader = new LineReader(stream, int.MaxValue / 2);
        var finished = new List<ReadOutcome>();
        var length = 0L;
        do
        {
            while (reader.TryNext(out var line))
            {
                if (finished.Count == files.Count || line is not { } whole
                    || Outcome(whole, files[finished.Count].Name) is not { } outcome)
                    throw new CommandException(
                        $"what is finished of '{named}' was made from other pages; without --resume it is begun anew.");
                finished.Add(outcome);
                length += whole.Length + 1;
            }
        }
        while (await reader.FillAsync(cancellation));
        stream.SetLength(length);
        stream.Position = length;
        return finished;
    }

    /// <summary>What became of the page of a line; null when it is that of another one.</summary>
    private static ReadOutcome? Outcome(ReadOnlyMemory<byte> line, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1_000 });
            var article = document.RootElement;
            return article.TryGetProperty("source", out var source) && source.TryGetProperty("name", out var found)
                && found.ValueEquals(name) && article.TryGetProperty("status", out var status)
                && Enum.TryParse<ParseStatus>(status.GetString(), ignoreCase: true, out var known)
                ? new ReadOutcome(known, WasOpened(article)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool WasOpened(JsonElement article)
    {
        if (article.TryGetProperty("diagnostics", out var diagnostics))
        {
            foreach (var diagnostic in diagnostics.EnumerateArray())
            {
                if (diagnostic.GetProperty("code").ValueEquals(DiagnosticCodes.Unreadable)
                    && diagnostic.GetProperty("severity").ValueEquals("error"))
                    return false;
            }
        }

        return true;
    }
}
