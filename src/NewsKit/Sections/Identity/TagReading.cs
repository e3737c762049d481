using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The tags of an article: those it declares and, where these are keywords for machines alone or none, the printed ones
/// first. What programs put among them, or took from the words of the headline, is left out.</summary>
internal static class TagReading
{
    private const int FewestWords = 3;
    private const int FewestInOrder = 4;
    private const int LongestLabel = 24;
    private const int LongestTag = 40;
    private const int FewestDigits = 6;
    private static readonly char[] WordMarks = [',', '.', ':', ';', '!', '?', '"', '(', ')', '-', '«', '»', '“', '”', '„'];

    internal static List<string> Of(Segmentation segments, ReadingContext context)
    {
        var headline = segments.Headline >= 0 ? context.Content.StringOf(segments.Headline)
            : context.Metadata.First(MetadataField.Headline)?.Value ?? "";
        var ofHeadline = WordsOfHeadline(headline, context);
        var tags = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var declared = context.Metadata.All(MetadataField.Tag);
        var areLabelled = declared.Count(candidate => IsLabelled(candidate.Value)) > 1;
        if (declared.All(candidate => candidate.Source.Word is "meta:keywords" or "meta:news_keywords"))
        {
            foreach (var name in TagSigns.Names(segments, context))
                Add(name, FieldSource.Visible);
        }

        foreach (var candidate in declared)
            Add(candidate.Value, candidate.Source);
        return tags.FindAll(tag => !JoinsOthers(tag, tags));

        void Add(string value, FieldSource source)
        {
            if (tags.Count >= context.Limits.Tags || context.Line(value.AsSpan().TrimStart("# ")) is not { } tag || !IsTag(tag)
                || (areLabelled && IsLabelled(tag)) || IsHeadline(tag, headline)
                || ofHeadline.Contains(FoldedText.Fold(tag)) || !seen.Add(tag))
                return;
            tags.Add(tag);
            if (tags.Count == 1)
                context.Evidence.Note(EvidenceField.Tags, source);
        }
    }

    /// <summary>The words of the headline and of the description, where a system made its tags of them: of most words of the
    /// headline, or of some in their order; else none.</summary>
    private static HashSet<string> WordsOfHeadline(string headline, ReadingContext context)
    {
        var words = Words(headline);
        var tags = context.Metadata.All(MetadataField.Tag).Select(tag => FoldedText.Fold(tag.Value))
            .Distinct(StringComparer.Ordinal).ToList();
        var known = words.ToHashSet(StringComparer.Ordinal);
        var tagged = tags.Count(known.Contains);
        if (known.Count >= FewestWords && tagged * 4 >= known.Count * 3)
            return known;
        words.AddRange(Words(context.Metadata.First(MetadataField.Description)?.Value ?? ""));
        var inOrder = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        foreach (var tag in tags)
        {
            if (words.IndexOf(tag, at) is var found and >= 0 && inOrder.Add(tag))
                at = found + 1;
        }

        return inOrder.Count >= FewestInOrder && inOrder.Count * 5 >= tags.Count * 4 ? inOrder : [];
    }

    private static List<string> Words(string text) =>
        [.. FoldedText.Fold(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            .Select(word => WithoutArticle(word.Trim(WordMarks)))];

    /// <summary>"l'effort" is the word "effort".</summary>
    private static string WithoutArticle(string word) => word is [_, '\'', _, ..] ? word[2..] : word;

    /// <summary>A number, a code, a template that was not filled, or an empty value of a script is no tag.</summary>
    private static bool IsTag(string tag) => tag.Any(char.IsLetter) && !UnsetValue.Is(tag) && !TagWords.AreTemplate(tag)
        && !(tag.Contains('-') && !tag.Contains(' ') && tag.Count(char.IsAsciiDigit) >= FewestDigits);

    /// <summary>"Page Type: Article": what a system notes for itself; a list of tags has several of that kind.</summary>
    private static bool IsLabelled(string tag) => tag.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestLabel;

    /// <summary>Whether a long tag is several of the others in a row.</summary>
    private static bool JoinsOthers(string tag, List<string> tags) => tag.Length > LongestTag && tags.Count(
        other => other.Length < tag.Length && tag.Contains(other, StringComparison.OrdinalIgnoreCase)) >= FewestWords;

    /// <summary>Whether a long tag is the headline, or its beginning.</summary>
    private static bool IsHeadline(string tag, string headline) => tag.Length > LongestTag
        && headline.AsSpan().TrimStart().StartsWith(tag.AsSpan().TrimEnd("….").TrimEnd(), StringComparison.OrdinalIgnoreCase);
}
