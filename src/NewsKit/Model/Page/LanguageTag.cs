namespace NewsKit.Model;

/// <summary>Language tags as pages write them: <c>fr_FR</c>, <c>fr-fr</c>, <c>FR</c>.</summary>
internal static class LanguageTag
{
    /// <summary>The BCP 47 form, for example <c>fr-FR</c>; null for anything that is no tag, such as <c>x-default</c>.</summary>
    internal static string? Normalise(string? tag)
    {
        if (tag is null)
            return null;
        var text = tag.AsSpan().Trim();
        if (text.Length is < 2 or > 35 || text.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = text.ToString().Replace('_', '-').Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part.Length is 0 or > 8 || !part.All(char.IsAsciiLetterOrDigit))
                return null;
            if (i == 0 && (part.Length is < 2 or > 3 || !part.All(char.IsAsciiLetter)))
                return null;
            parts[i] = (i, part.Length) switch
            {
                (0, _) => part.ToLowerInvariant(),
                (_, 2) => part.ToUpperInvariant(),
                (1, 4) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
                _ => part.ToLowerInvariant(),
            };
        }

        return string.Join('-', parts);
    }
}
