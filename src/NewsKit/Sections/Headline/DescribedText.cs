using NewsKit.Lexicon;
using NewsKit.Metadata;

namespace NewsKit.Sections;

/// <summary>What the page says of itself in its descriptions, folded.</summary>
internal sealed class DescribedText
{
    private const int Shortest = 40;
    private readonly List<(string Text, bool IsCut)> _known = [];

    internal DescribedText(PageMetadata metadata)
    {
        foreach (var candidate in metadata.All(MetadataField.Description))
        {
            var folded = Folded(candidate.Value);
            var text = folded.TrimEnd(' ', '.', '…', '[', ']', '(', ')');
            if (text.Length >= Shortest)
                _known.Add((text, folded.EndsWith('…') || folded.EndsWith("..", StringComparison.Ordinal)
                    || folded.EndsWith(']') || char.IsLetterOrDigit(folded[^1])));
        }
    }

    /// <summary>How far the descriptions bear out that a text sums up the article; one that a machine cut from the text says
    /// little.</summary>
    internal double Weight(ReadOnlySpan<char> text)
    {
        var folded = Folded(text).TrimEnd(' ', '.', '…');
        var best = 0.0;
        foreach (var (known, isCut) in _known)
        {
            var weight = string.Equals(known, folded, StringComparison.Ordinal) ? StandfirstWeights.Described
                : folded.StartsWith(known, StringComparison.Ordinal)
                    ? isCut ? StandfirstWeights.OpensAsDescribed : StandfirstWeights.BeginsAsDescribed
                : folded.Length >= Shortest && known.StartsWith(folded, StringComparison.Ordinal)
                    ? StandfirstWeights.OpensAsDescribed
                : folded.Length >= Shortest && folded.EndsWith(known, StringComparison.Ordinal) ? StandfirstWeights.Described : 0;
            best = Math.Max(best, weight);
        }

        return best;
    }

    private static string Folded(ReadOnlySpan<char> text)
    {
        var folded = FoldedText.Fold(text);
        return string.Join(' ', folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
