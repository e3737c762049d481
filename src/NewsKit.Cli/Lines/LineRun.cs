using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Answers lines one by one: a line in, a line out, in order, as long as the input goes on.</summary>
internal static class LineRun
{
    internal const int MaxLineBytes = 16 * 1024 * 1024;

    /// <summary>Runs to the end of the input. Answers are held back only while more lines wait, so that a program that
    /// talks line by line gets each answer at once.</summary>
    /// <param name="streams">Where lines come from and go to.</param>
    /// <param name="answer">Answers one line; null stands for a line that is too long.</param>
    /// <param name="cancellation">Stops the run, also while it waits for a line.</param>
    internal static async Task RunAsync(CommandStreams streams, Action<Memory<byte>?> answer, CancellationToken cancellation)
    {
        var lines = new LineReader(streams.Input, MaxLineBytes);
        do
        {
            cancellation.ThrowIfCancellationRequested();
            while (lines.TryNext(out var line))
                answer(line);
            await streams.Output.FlushAsync(cancellation);
        }
        while (await lines.FillAsync(cancellation));
        if (lines.TryRest(out var rest))
            answer(rest);
    }
}
