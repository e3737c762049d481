using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsKit.Cli;

/// <summary>Answers JSON lines one by one: a line in, a line out, in order, as long as the input goes on.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int MaxLineBytes = 16 * 1024 * 1024;

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly CommandStreams _streams;
    private readonly Action<LineFields, Utf8JsonWriter> _answer;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    private JsonLines(CommandStreams streams, Action<LineFields, Utf8JsonWriter> answer)
    {
        _streams = streams;
        _answer = answer;
        _json = new Utf8JsonWriter(_line, Written);
    }

    /// <summary>Runs to the end of the input. Answers are held back only while more lines wait, so that a program that
    /// talks line by line gets each answer at once.</summary>
    /// <param name="streams">Where lines come from and go to.</param>
    /// <param name="answer">Writes the properties of one answer; what it wrote is dropped when the fields have an error.</param>
    /// <param name="cancellation">Stops the run, also while it waits for a line.</param>
    internal static async Task<int> RunAsync(
        CommandStreams streams, Action<LineFields, Utf8JsonWriter> answer, CancellationToken cancellation)
    {
        using var lines = new JsonLines(streams, answer);
        await lines.RunAsync(cancellation);
        return NewsKitCommand.Succeeded;
    }

    public void Dispose() => _json.Dispose();

    private async Task RunAsync(CancellationToken cancellation)
    {
        var lines = new LineReader(_streams.Input, MaxLineBytes);
        do
        {
            cancellation.ThrowIfCancellationRequested();
            while (lines.TryNext(out var line))
                Answer(line);
            await _streams.Output.FlushAsync(cancellation);
        }
        while (await lines.FillAsync(cancellation));
        if (lines.TryRest(out var rest))
            Answer(rest);
    }

    private void Answer(Memory<byte>? line)
    {
        if (line is not { } json)
        {
            Write($"the line is longer than {MaxLineBytes} bytes");
            return;
        }

        if (!Utf8.IsValid(json.Span))
        {
            Write("the line is not UTF-8");
            return;
        }

        try
        {
            if (json.Span.StartsWith(Encoding.UTF8.Preamble))
                json = json[Encoding.UTF8.Preamble.Length..];
            LoneSurrogates.Replace(json.Span);
            using var document = JsonDocument.Parse(json);
            Write(new LineFields(document.RootElement));
        }
        catch (JsonException failure)
        {
            Write($"the line is not JSON (byte {failure.BytePositionInLine ?? 0})");
        }
    }

    private void Write(LineFields fields)
    {
        _json.WriteStartObject();
        _answer(fields, _json);
        _json.WriteEndObject();
        if (fields.Error is { } error)
            Write(error);
        else
            End();
    }

    private void Write(string error)
    {
        _json.Reset();
        _line.ResetWrittenCount();
        _json.WriteStartObject();
        _json.WriteString("error", error);
        _json.WriteEndObject();
        End();
    }

    private void End()
    {
        _json.Flush();
        _streams.Output.Write(Encoding.UTF8.GetString(_line.WrittenSpan));
        _streams.Output.Write('\n');
        _json.Reset();
        _line.ResetWrittenCount();
    }
}
