using System.Text.Json;

namespace NewsKit.Cli;

/// <summary>The fields of one JSON line; the first that is missing or wrong is the <see cref="Error"/>.</summary>
internal sealed class LineFields(JsonElement line)
{
    /// <summary>What is wrong with the line; null while nothing is.</summary>
    internal string? Error { get; private set; } = line.ValueKind == JsonValueKind.Object ? null
        : "the line is not a JSON object";

    internal void Refuse(string reason) => Error ??= reason;

    /// <summary>A text that must be there.</summary>
    internal string Required(string name)
    {
        if (Optional(name, null) is { } text)
            return text;
        Refuse($"{name} must be a string");
        return "";
    }

    /// <summary>A text that may be left out; null when the line says null.</summary>
    internal string? Optional(string name, string? otherwise)
    {
        if (Error is not null || !line.TryGetProperty(name, out var value))
            return otherwise;
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Null)
            return value.GetString();
        Refuse($"{name} must be a string");
        return otherwise;
    }

    /// <summary>One of a few words; another when left out or null.</summary>
    internal string OneOf(string name, string otherwise, params ReadOnlySpan<string> words)
    {
        var word = Optional(name, null) ?? otherwise;
        if (!words.Contains(word))
            Refuse($"{name} must be one of: {string.Join(", ", words!)}");
        return word;
    }
}
