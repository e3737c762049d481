using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit filter</c>: pages as lines in, articles as lines out, for engines that pipe.</summary>
internal static class FilterCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var jobs = RunArguments.JobsOption();
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "filter", "Reads pages as NDJSON from standard input and writes a line for each, as they come.",
            "parallel --pipe --jobs 4 newskit filter --jobs 1 < pages.ndjson > articles.ndjson")
        {
            Notes =
            [
                "A line is {\"html\": TEXT} or {\"htmlBase64\": BYTES}, with \"id\", \"url\", \"contentType\" and",
                "\"capturedAt\" where they are known; the answer {\"id\": …, \"key\": …, \"status\": …, \"article\": …},",
                "or \"reason\" and \"message\" in the place of the article. Lines come in order, an empty one for an empty",
                "one. Exit status 3 when nobody reads them.",
            ],
        };
        command.Add(jobs);
        pages.AddTo(command, without: PageOptions.Url);
        command.SetAction(async (line, cancellation) =>
        {
            var parsing = new FilterLine(new ArticleParser(pages.Options(line)));
            var answers = OrderedWork.RunAsync(
                LinesAsync(streams.Input, cancellation), parsing.Answer, line.GetRequiredValue(jobs), cancellation);
            return await WriteAsync(answers, streams.Output, cancellation);
        });
        return command;
    }

    private static async Task<int> WriteAsync(
        IAsyncEnumerable<byte[]> answers, TextWriter output, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var waiting = answers.GetAsyncEnumerator(end.Token);
        var next = waiting.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                if (!next.IsCompleted)
                    await output.FlushAsync(cancellation);
                if (!await next)
                    break;
                await output.WriteAsync(Encoding.UTF8.GetString(waiting.Current).AsMemory(), cancellation);
                await output.WriteAsync('\n');
                next = waiting.MoveNextAsync().AsTask();
            }

            await output.FlushAsync(cancellation);
            return NewsKitCommand.Succeeded;
        }
        catch (IOException failure)
        {
            throw new CommandException($"the output cannot be written: {failure.Message}") { Status = NewsKitCommand.Stopped };
        }
        finally
        {
            // When the output breaks, an answer is still waited for.
            await end.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The lines of the input, copied, with their offsets; null for one that is too long.</summary>
    private static async IAsyncEnumerable<(Memory<byte>? Line, long Offset)> LinesAsync(
        Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new LineReader(input, FilterLine.MaxBytes);
        while (true)
        {
            var offset = lines.Position;
            Memory<byte>? line;
            var isRest = false;
            while (!lines.TryNext(out line) && !isRest)
                isRest = !await lines.FillAsync(cancellation);
            if (isRest && !lines.TryRest(out line))
                break;
            if (line is { } text)
                line = text.ToArray();
            yield return (line, offset);
            if (isRest)
                break;
        }
    }
}
