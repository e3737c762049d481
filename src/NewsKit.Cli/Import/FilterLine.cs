using System.Buffers;
using System.Text.Json;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Answers one line of <c>filter</c>.</summary>
internal sealed class FilterLine(ArticleParser parser)
{
    internal const int MaxBytes = NdjsonLine.MaxBytes;

    private readonly PageParsing _parsing = new(parser, keyByAddress: false, withText: false);

    /// <summary>The answer, without its line feed.</summary>
    internal byte[] Answer((Memory<byte>? Line, long Offset) input)
    {
        if (input.Line is { } text && text.Span.Trim(" \t\r"u8).IsEmpty)
            return [];
        var line = NdjsonLine.Read(input.Line);
        var problem = line.Problem ?? (line.Path is null ? null
            : new PageProblem(PageReasons.BadLine, "path names a file, which a filter does not read; give html or htmlBase64."));
        var page = new SourcePage
        {
            Key = line.IdText is { } id ? PageKey.OfLine(id) : PageKey.OfLineAt("-", input.Offset),
            Position = new SourcePosition("-", input.Offset, input.Offset, 0, 0),
            Kind = TaskKind.NdjsonRange,
            Name = line.IdText ?? FormattableString.Invariant($"-#{input.Offset}"),
            Place = "-",
            Bytes = line.Bytes,
            Url = line.Url,
            ContentType = line.ContentType,
            CapturedAt = line.CapturedAt,
            Problem = problem,
        };
        return Render(_parsing.Read(page), line.Id);
    }

    private static byte[] Render(PageOutcome outcome, string? id)
    {
        var answer = new ArrayBufferWriter<byte>(outcome.Document.Length + 256);
        using (var json = new Utf8JsonWriter(answer, JsonLines.Written))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(id ?? "null");
            if (outcome.Problem is { } problem)
            {
                json.WriteString("status", "failed");
                json.WriteString("reason", problem.Reason);
                json.WriteString("message", problem.Message);
            }
            else
            {
                json.WriteString("key", outcome.Key.ToString());
                json.WriteString("status", PageParsing.Word(outcome));
                json.WritePropertyName("article");
                json.WriteRawValue(outcome.Document.Span, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return answer.WrittenSpan.ToArray();
    }
}
