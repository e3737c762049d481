using System.Globalization;
using System.Net;
using System.Text.Json;

namespace NewsKit.Metadata;

/// <summary>Values of JSON-LD as text, whatever shape a page gave them.</summary>
internal static class JsonLdValue
{
    /// <summary>A string or a number, the first of a list, the value of a value object, the name of a thing; else null.</summary>
    internal static string? Text(JsonElement value) => Raw(value) is { } text ? WebUtility.HtmlDecode(text) : null;

    /// <summary>The same, with character references left as they are: text that may be markup.</summary>
    internal static string? Raw(JsonElement value)
    {
        while (true)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    return value.GetString();
                case JsonValueKind.Number:
                    return value.GetRawText();
                case JsonValueKind.Array when value.GetArrayLength() > 0:
                    value = First(value);
                    break;
                case JsonValueKind.Object when value.TryGetProperty("@value", out var inner)
                    || value.TryGetProperty("name", out inner):
                    value = inner;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>True and false in every spelling: <c>true</c>, <c>"False"</c>, <c>"http://schema.org/True"</c>.</summary>
    internal static bool? Flag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Flag(Raw(value)),
    };

    /// <summary>The same for text.</summary>
    internal static bool? Flag(string? text)
    {
        var word = SchemaTypes.Name(text ?? "");
        if (word.Equals("true", StringComparison.OrdinalIgnoreCase) || word is "1")
            return true;
        return word.Equals("false", StringComparison.OrdinalIgnoreCase) || word is "0" ? false : null;
    }

    /// <summary>A count, when it is one.</summary>
    internal static int? Count(JsonElement value) => Raw(value) is { } text ? Count(text) : null;

    /// <summary>A count written as text, such as <c>8</c> or <c>UserComments:8</c>.</summary>
    internal static int? Count(ReadOnlySpan<char> text)
    {
        var digits = text[(text.LastIndexOf(':') + 1)..].Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;
    }

    /// <summary>The items of a list, however deep lists stand in lists; a single value is a list of one.</summary>
    internal static List<JsonElement> Items(JsonElement value)
    {
        var items = new List<JsonElement>();
        var pending = new Stack<JsonElement>();
        pending.Push(value);
        while (pending.TryPop(out var next))
        {
            if (next.ValueKind == JsonValueKind.Array)
                PushReversed(next, pending);
            else if (next.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                items.Add(next);
        }

        return items;
    }

    private static void PushReversed(JsonElement list, Stack<JsonElement> pending)
    {
        List<JsonElement> children = [.. list.EnumerateArray()];
        for (var i = children.Count - 1; i >= 0; i--)
            pending.Push(children[i]);
    }

    private static JsonElement First(JsonElement list)
    {
        foreach (var item in list.EnumerateArray())
            return item;
        return default;
    }
}
