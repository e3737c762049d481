using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The section that the metadata names: the first value that may be one, and of a list its first part.</summary>
internal static class DeclaredSection
{
    private const int Longest = 60;
    private const int FewestOfList = 3;

    /// <summary>An article may bear the name of its section; no section has so many words.</summary>
    private const int FewestBlanks = 3;

    internal static MetadataCandidate? Of(ReadingContext context)
    {
        var headline = context.Metadata.First(MetadataField.Headline)?.Value;
        foreach (var candidate in context.Metadata.All(MetadataField.Section))
        {
            var name = First(candidate.Value);
            if (name.Length <= Longest && name.Any(char.IsLetter) && !name.Contains("://", StringComparison.Ordinal)
                && !TagWords.AreTemplate(name) && !(name.AsSpan().Count(' ') >= FewestBlanks
                    && string.Equals(name, headline, StringComparison.OrdinalIgnoreCase)))
                return candidate with { Value = name };
        }

        return null;
    }

    /// <summary>The first of several: parted by commas without a blank, or three and more by commas with one.</summary>
    private static string First(string value)
    {
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && (value.AsSpan().Count(',') >= FewestOfList - 1
            || (comma + 1 < value.Length && !char.IsWhiteSpace(value[comma + 1]))) ? value[..comma].Trim() : value;
    }
}
