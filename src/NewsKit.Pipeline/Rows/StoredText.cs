namespace NewsKit.Pipeline;

/// <summary>Makes texts into such as every database takes: U+0000 and lone surrogates become U+FFFD.</summary>
public static class StoredText
{
    private const char Replacement = '\ufffd';

    /// <summary>A text.</summary>
    /// <param name="text">The text; it comes back when nothing is wrong with it.</param>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isClean = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsPair(text, at))
                at++;
            else
                isClean &= text[at] != '\0' && !char.IsSurrogate(text[at]);
        }

        if (isClean)
            return text;
        return string.Create(text.Length, text, static (clean, text) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                clean[at] = text[at];
                if (IsPair(text, at))
                    clean[++at] = text[at];
                else if (text[at] == '\0' || char.IsSurrogate(text[at]))
                    clean[at] = Replacement;
            }
        });
    }

    /// <summary>The escapes of a JSON text.</summary>
    /// <param name="json">UTF-8; it comes back when nothing is wrong with it.</param>
    public static ReadOnlyMemory<byte> CleanJson(ReadOnlyMemory<byte> json)
    {
        var isOdd = json.Span.IndexOf(@"\u0000"u8) >= 0 || json.Span.IndexOf(@"\uD"u8) >= 0 || json.Span.IndexOf(@"\ud"u8) >= 0;
        if (!isOdd)
            return json;
        var clean = json.ToArray();
        LoneSurrogates.Replace(clean, withNull: true);
        return clean;
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
}
