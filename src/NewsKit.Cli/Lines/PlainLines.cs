using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace NewsKit.Cli;

/// <summary>Answers texts with plain lines, those of the command line or else the lines of standard input: a text in, a line out,
/// an empty one where there is no answer; standard error then says why.</summary>
internal sealed class PlainLines
{
    private readonly CommandStreams _streams;
    private readonly Func<string, PlainAnswer> _answer;
    private int _line;
    private bool _failed;

    private PlainLines(CommandStreams streams, Func<string, PlainAnswer> answer)
    {
        _streams = streams;
        _answer = answer;
    }

    /// <summary>Answers every text.</summary>
    /// <returns>The exit status: 1 when one of them got no answer.</returns>
    /// <exception cref="CommandException">There is no text, and standard input is a terminal.</exception>
    internal static async Task<int> RunAsync(
        CommandStreams streams, string[] texts, Func<string, PlainAnswer> answer, CancellationToken cancellation)
    {
        var lines = new PlainLines(streams, answer);
        foreach (var text in texts)
            lines.Write(text, $"'{text}'");
        if (texts.Length == 0)
        {
            if (streams.InputIsTerminal)
                throw new CommandException("give a text, or pipe lines in.");
            await LineRun.RunAsync(streams, lines.Answer, cancellation);
        }

        return lines._failed ? NewsKitCommand.Unmet : NewsKitCommand.Succeeded;
    }

    private void Answer(Memory<byte>? line)
    {
        _line++;
        var place = string.Create(CultureInfo.InvariantCulture, $"line {_line}");
        if (line is not { } bytes)
            Write(new PlainAnswer("", $"is longer than {LineRun.MaxLineBytes} bytes"), place);
        else if (!Utf8.IsValid(bytes.Span))
            Write(new PlainAnswer("", "is not UTF-8"), place);
        else
            Write(Encoding.UTF8.GetString(Trimmed(bytes.Span)), place);
    }

    /// <summary>Without the mark before the first line and the carriage return that ends lines on some systems.</summary>
    private ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line)
    {
        if (_line == 1 && line.StartsWith(Encoding.UTF8.Preamble))
            line = line[Encoding.UTF8.Preamble.Length..];
        return line is [.. var start, (byte)'\r'] ? start : line;
    }

    private void Write(string text, string place) =>
        Write(string.IsNullOrWhiteSpace(text) ? new PlainAnswer("") : _answer(text), place);

    private void Write(PlainAnswer answer, string place)
    {
        _streams.Output.Write(answer.Text.ReplaceLineEndings(" "));
        _streams.Output.Write('\n');
        if (answer.Error is not { } error)
            return;
        _failed = true;
        _streams.Error.Write($"newskit: {place} {error}\n");
    }
}
