using System.Buffers;
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
        try
        {
            using var document = JsonDocument.Parse(json, Depth);
            return TryRead(document.RootElement, out article, out reason);
        }
        catch (JsonException e)
        {
            (article, reason) = (null, e.Message);
            return false;
        }
    }

    /// <summary>The same for JSON that is taken apart already.</summary>
    internal static bool TryRead(
        JsonElement root, [NotNullWhen(true)] out Article? article, [NotNullWhen(false)] out string? reason)
    {
        (article, reason) = (null, null);
        try
        {
            article = ReadArticle(root);
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
        catch (InvalidOperationException e)
        {
            // A string with half a surrogate pair, which is no text.
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
        var article = Read<ArticleShape>(element, "comments")?.Article;
        if (article is null || !element.TryGetProperty("comments", out var comments)
            || Read<CommentThread>(comments, "items") is not { } thread)
            return article;
        return article with { Comments = thread with { Items = ReadThread(comments) } };
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
                if (Read<Comment>(element, "replies") is { } comment)
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

    /// <summary>Reads an object without one of its properties, so that what nests through it costs no stack.</summary>
    private static T? Read<T>(JsonElement element, string except)
        where T : class
    {
        if (element.ValueKind == JsonValueKind.Null)
            return null;
        if (element.ValueKind != JsonValueKind.Object)
            throw new JsonException($"{typeof(T).Name} is not an object.");
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var property in element.EnumerateObject().Where(property => !property.NameEquals(except)))
                property.WriteTo(writer);
            writer.WriteEndObject();
        }

        return (T?)JsonSerializer.Deserialize(buffer.WrittenSpan, JsonContract.Read.GetTypeInfo(typeof(T)));
    }

    /// <summary>The list being read: the comments of a thread, or the replies to a comment.</summary>
    private sealed class Level(Level? parent, JsonElement owner, string list)
    {
        private JsonElement.ArrayEnumerator _elements = Items(owner, list);

        internal Level? Parent => parent;

        internal Comment? Comment { get; init; }

        internal List<Comment> Read { get; } = [];

        internal ref JsonElement.ArrayEnumerator Elements => ref _elements;

        private static JsonElement.ArrayEnumerator Items(JsonElement owner, string list)
        {
            if (!owner.TryGetProperty(list, out var items) || items.ValueKind == JsonValueKind.Null)
                return default;
            return items.ValueKind == JsonValueKind.Array
                ? items.EnumerateArray() : throw new JsonException($"\"{list}\" of the comments is not a list.");
        }
    }
}
