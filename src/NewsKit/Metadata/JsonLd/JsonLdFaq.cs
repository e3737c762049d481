using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads the questions of an FAQ page; those of a forum or a quiz are none.</summary>
internal sealed class JsonLdFaq(MetadataBuilder found, JsonLdNodes graph)
{
    internal void Read()
    {
        foreach (var node in graph.Nodes)
        {
            if (!node.Is(type => type.Equals("FAQPage", StringComparison.OrdinalIgnoreCase))
                || !graph.TryGet(node.Element, "mainEntity", out var questions))
                continue;
            foreach (var question in JsonLdValue.Items(questions))
                ReadQuestion(question);
        }
    }

    private void ReadQuestion(JsonElement question)
    {
        if (found.Questions.Count >= found.Limits.Comments)
            return;
        var name = found.Line(graph.Text(question, "name") ?? graph.Text(question, "text"));
        if (name.Length > 0 && graph.TryGet(question, "acceptedAnswer", out var answer) && Answer(answer) is { } text)
            found.Questions.Add(new MetadataQuestion(name, text, FieldSource.JsonLd));
    }

    private string? Answer(JsonElement answer)
    {
        var parts = new List<string>();
        foreach (var part in JsonLdValue.Items(answer))
        {
            var text = part.ValueKind == JsonValueKind.Object && graph.TryGet(part, "text", out var value)
                ? JsonLdValue.Raw(value) : JsonLdValue.Raw(part);
            if (!string.IsNullOrWhiteSpace(text))
                parts.Add(text.Trim());
        }

        return parts.Count > 0 ? string.Join('\n', parts) : null;
    }
}
