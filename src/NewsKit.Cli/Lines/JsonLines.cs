using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Answers JSON lines one by one: a line in, a line out, in order, as long as the input goes on.</summary>
internal sealed class JsonLines : IDisposable
{
    /// <summary>Letters as they are, not as escapes.</summary>
    internal static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly CommandStreams _streams;
    private readonly Action<LineFields, Utf8JsonWriter> _answer;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;
    private bool _failed;

    private JsonLines(CommandStreams streams, Action<LineFields, Utf8JsonWriter> answer)
    {
        _streams = streams;
        _answer = answer;
        _json = new Utf8JsonWriter(_line, Written);
    }

    /// <summary>Answers every line of standard input.</summary>
    /// <param name="streams">Where lines come from and go to.</param>
    /// <param name="answer">Writes the properties of one answer; what it wrote is dropped when the fields have an error.</param>
    /// <param name="cancellation">Stops the run, also while it waits for a line.</param>
    /// <returns>The exit status: 1 when a line could not be read.</returns>
    internal static async Task<int> RunAsync(
        CommandStreams streams, Action<LineFields, Utf8JsonWriter> answer, CancellationToken cancellation)
    {
        using var lines = new JsonLines(streams, answer);
        await LineRun.RunAsync(streams, lines.Answer, cancellation);
        return lines._failed ? NewsKitCommand.Unmet : NewsKitCommand.Succeeded;
    }

    public void Dispose() => _json.Dispose();

    private void Answer(Memory<byte>? line)
    {
        if (line is not { } json)
        {
            Write($"the line is longer than {LineRun.MaxLineBytes} bytes");
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
        _failed = true;
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
