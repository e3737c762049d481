namespace NewsKit.Lexicon;

/// <summary>Proper names that carry their own exclamation mark (<c>Yahoo!</c>).</summary>
internal static class NamesWithMark
{
    private static readonly string[] Names = ["Yahoo", "Jeopardy"];

    /// <summary>The length of the name that ends the text, or 0.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.EndsWith(name, StringComparison.Ordinal))
                return name.Length;
        }

        return 0;
    }
}
