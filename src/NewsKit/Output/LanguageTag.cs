namespace NewsKit.Output;

/// <summary>Language tags that have the shape of BCP 47.</summary>
internal static class LanguageTag
{
    private const int MaxLength = 35;
    private const int MaxSubtag = 8;

    /// <summary>The tag, or null when it has another shape.</summary>
    internal static string? Valid(string? tag)
    {
        if (tag is not { Length: >= 2 and <= MaxLength })
            return null;
        var isFirst = true;
        foreach (var part in tag.AsSpan().Split('-'))
        {
            var subtag = tag.AsSpan(part);
            if (subtag.Length == 0 || subtag.Length > MaxSubtag || (isFirst && subtag.Length < 2))
                return null;
            foreach (var c in subtag)
            {
                if (isFirst ? !char.IsAsciiLetter(c) : !char.IsAsciiLetterOrDigit(c))
                    return null;
            }

            isFirst = false;
        }

        return tag;
    }
}
