namespace NewsKit.Lexicon;

/// <summary>The short forms of address printed before a name (<c>M. Roche</c>, <c>Mme Roche</c>).</summary>
internal static class Honorifics
{
    private static readonly string[] Forms = ["M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr"];

    /// <summary>The length of the form that ends the text, or 0.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var form in Forms)
        {
            if (form.Length > length && text.EndsWith(form, StringComparison.Ordinal))
                length = form.Length;
        }

        return length;
    }
}
