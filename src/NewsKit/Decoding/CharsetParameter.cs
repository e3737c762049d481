namespace NewsKit.Decoding;

/// <summary>Finds the charset in a content type, in a header or a <c>meta</c>, by the steps of the HTML standard.</summary>
internal static class CharsetParameter
{
    private const string Name = "charset";

    /// <summary>The label, still unchecked; empty when there is none.</summary>
    internal static ReadOnlySpan<char> Find(ReadOnlySpan<char> contentType)
    {
        var rest = contentType;
        while (true)
        {
            var found = rest.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return [];
            rest = rest[(found + Name.Length)..].TrimStart(AsciiBlanks.Chars);
            if (rest is ['=', ..])
                return Value(rest[1..].TrimStart(AsciiBlanks.Chars));
        }
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> rest)
    {
        if (rest is ['"' or '\'', ..])
        {
            var end = rest[1..].IndexOf(rest[0]);
            return end < 0 ? [] : rest.Slice(1, end);
        }

        var stop = rest.IndexOfAny(AsciiBlanks.Chars + ";");
        return stop < 0 ? rest : rest[..stop];
    }
}
