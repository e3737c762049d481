namespace NewsKit.Text;

/// <summary>The language gate: which BCP 47 tags get the French rules.</summary>
internal static class TextLanguage
{
    public static bool IsFrench(string? tag) =>
        tag is not null
        && tag.StartsWith("fr", StringComparison.OrdinalIgnoreCase)
        && (tag.Length == 2 || tag[2] == '-');

    /// <summary>Canadian French takes no space before <c>; ! ?</c>.</summary>
    public static bool IsCanadianFrench(string? tag)
    {
        if (!IsFrench(tag))
            return false;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            if (tag.AsSpan()[range].Equals("ca", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
