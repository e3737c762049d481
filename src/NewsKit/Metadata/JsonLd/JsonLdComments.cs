using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads the comments of an article, replies after the comment they answer.</summary>
internal sealed class JsonLdComments(MetadataBuilder found, JsonLdNodes graph)
{
    internal void Read(JsonLdNode article)
    {
        var pending = new Stack<(JsonElement Comment, int Depth)>();
        Push(article.Element, 0, pending);
        // References can lead in a circle; no walk is longer than the limit of comments.
        for (var seen = 0; pending.TryPop(out var next) && seen < found.Limits.Comments; seen++)
        {
            var (comment, depth) = next;
            if (Content(comment) is { } content && !string.IsNullOrWhiteSpace(content))
                found.Comments.Add(new MetadataComment(Author(comment), Date(comment), content, depth));
            if (depth + 1 < found.Limits.ReplyDepth)
                Push(comment, depth + 1, pending);
        }

        if (pending.Count > 0)
            found.Log.Warn(DiagnosticCodes.ItemsLimited, "metadata",
                "More comments in structured data than are kept; the rest was left out.");
    }

    private void Push(JsonElement holder, int depth, Stack<(JsonElement Comment, int Depth)> pending)
    {
        if (!graph.TryGet(holder, "comment", out var comments))
            return;
        var items = JsonLdValue.Items(comments);
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (items[i].ValueKind == JsonValueKind.Object && pending.Count <= found.Limits.Comments)
                pending.Push((items[i], depth));
        }
    }

    private string? Content(JsonElement comment) =>
        graph.TryGet(comment, "text", out var text) || graph.TryGet(comment, "description", out text)
            ? JsonLdValue.Raw(text) : null;

    private string? Author(JsonElement comment) =>
        (graph.TryGet(comment, "author", out var author) || graph.TryGet(comment, "creator", out author))
            && NameOf(author) is { } name
            ? found.Line(name)
            : null;

    private string? NameOf(JsonElement author) =>
        author.ValueKind == JsonValueKind.Object ? graph.Text(author, "name") : JsonLdValue.Text(author);

    private string? Date(JsonElement comment) => graph.Text(comment, "datePublished") ?? graph.Text(comment, "dateCreated");
}
