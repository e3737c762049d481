namespace NewsKit.Pipeline;

/// <summary>Something that somebody searches for: a word, words that stand together, or the start of a word.</summary>
/// <param name="Text">The words; at least one letter or digit.</param>
/// <param name="IsStart">True when the last of them may go on.</param>
public readonly record struct SearchTerm(string Text, bool IsStart)
{
    /// <summary>Reads what somebody types: words, <c>"words together"</c> and <c>start*</c>; nothing in it is an
    /// operator.</summary>
    /// <param name="words">What was typed.</param>
    public static IReadOnlyList<SearchTerm> Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = new List<SearchTerm>();
        var parts = StoredText.Clean(words).Split('"');
        for (var index = 0; index < parts.Length; index++)
        {
            // What stands behind an odd number of quotes is a phrase.
            foreach (var term in index % 2 == 1 ? [parts[index]] : parts[index].Split((char[]?)null))
            {
                var bare = term.Trim().TrimEnd('*');
                if (bare.Any(char.IsLetterOrDigit))
                    terms.Add(new SearchTerm(bare, bare.Length < term.Trim().Length));
            }
        }

        return terms;
    }
}
