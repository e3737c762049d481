using System.Text;

namespace NewsKit.Cli;

/// <summary>What a command reads from and writes to: the standard streams, or those of a test.</summary>
internal sealed record CommandStreams : IAsyncDisposable
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Bytes, since the encoding of a page is found by the library.</summary>
    internal required Stream Input { get; init; }

    internal required TextWriter Output { get; init; }

    internal required TextWriter Error { get; init; }

    /// <summary>True when nothing is piped in, so that reading would wait for somebody to type a page.</summary>
    internal bool InputIsTerminal { get; init; }

    /// <summary>True when somebody watches standard output, which then is no place for a bar.</summary>
    internal bool OutputIsTerminal { get; init; }

    /// <summary>True when somebody watches standard error, so that a progress bar may be drawn on it.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>The streams of the process: output in UTF-8 without a mark, buffered, line feeds on every system.</summary>
    internal static CommandStreams OpenStandard() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false), BufferSize) { NewLine = "\n" },
        Error = Console.Error,
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Output.FlushAsync();
        }
        catch (IOException failure) when (StandardOutput.IsClosedPipe(failure))
        {
            // Nobody reads what is left.
        }

        await Error.FlushAsync();
        await Input.DisposeAsync();
    }
}
