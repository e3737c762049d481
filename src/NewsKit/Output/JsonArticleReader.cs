using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Reads back what <see cref="JsonArticleWriter"/> wrote.</summary>
/// <remarks>The article that comes back is equal in content; lists are new lists. Unknown properties are ignored, so that
/// JSON of a later version with the same <see cref="Article.SchemaVersion"/> can be read.</remarks>
public static class JsonArticleReader
{
    private const int SchemaVersion = 1;

    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 512 };

    /// <summary>Reads one article. Never throws for what the text holds.</summary>
    /// <param name="json">The JSON of one article.</param>
    /// <param name="article">The article, when the answer is true.</param>
    /// <param name="reason">Why there is none, in English, when the answer is false.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out Article? article, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(json);
        (article, reason) = (null, null);
        try
        {
            using var document = JsonDocument.Parse(json, Depth);
            article = ReadArticle(document.RootElement);
        }
        catch (JsonException e)
        {
            reason = e.Message;
        }
        catch (NotSupportedException e)
        {
            // A block without a known type.
            reason = e.Message;
        }

        if (reason is not null)
            return false;
        if (article is { SchemaVersion: SchemaVersion })
            return true;
        reason = article is null ? "The JSON is null." : "The schemaVersion is missing or not 1.";
        article = null;
        return false;
    }

    private static Article? ReadArticle(JsonElement element)
    {
        var article = Read<Article>(element);
        return article?.Comments is null
            ? article
            : article with { Comments = article.Comments with { Items = ReadThread(element.GetProperty("comments")) } };
    }

    /// <summary>Reads each comment without its replies, then hangs them on it, innermost first.</summary>
    private static List<Comment> ReadThread(JsonElement thread)
    {
        var root = new Level(null, thread, "items");
        var current = root;
        while (true)
        {
            if (current.Elements.MoveNext())
            {
                var element = current.Elements.Current;
                if (Read<Comment>(element) is { } comment)
                    current = new Level(current, element, "replies") { Comment = comment };
            }
            else if (current.Parent is { } parent)
            {
                parent.Read.Add(current.Comment! with { Replies = current.Read });
                current = parent;
            }
            else
            {
                return root.Read;
            }
        }
    }

    private static T? Read<T>(JsonElement element)
        where T : class => (T?)element.Deserialize(JsonContract.Of<T>(JsonContract.Read));

    /// <summary>The list being read: the comments of a thread, or the replies to a comment.</summary>
    private sealed class Level(Level? parent, JsonElement owner, string list)
    {
        private JsonElement.ArrayEnumerator _elements = Items(owner, list);

        internal Level? Parent => parent;

        internal Comment? Comment { get; init; }

        internal List<Comment> Read { get; } = [];

        internal ref JsonElement.ArrayEnumerator Elements => ref _elements;

        private static JsonElement.ArrayEnumerator Items(JsonElement owner, string list) =>
            !owner.TryGetProperty(list, out var items) || items.ValueKind == JsonValueKind.Null ? default
            : items.ValueKind == JsonValueKind.Array ? items.EnumerateArray()
            : throw new JsonException($"\"{list}\" of the comments is not a list.");
    }
}
