namespace NewsKit.Training;

/// <summary>Texts as the words that are compared.</summary>
internal static class Words
{
    private const int Run = 4;

    /// <summary>Runs of letters, digits and underscores, in lower case.</summary>
    internal static List<string> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (isWord && start < 0)
                start = i;
            if (!isWord && start >= 0)
            {
                words.Add(text[start..i].ToString().ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>White space runs as one space.</summary>
    internal static string Collapse(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The harmonic mean of precision and recall over bags of words.</summary>
    internal static double F1(IReadOnlyCollection<string> gold, IReadOnlyCollection<string> read)
    {
        if (gold.Count == 0 || read.Count == 0)
            return gold.Count == read.Count ? 1 : 0;
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in gold)
            bag[word] = bag.GetValueOrDefault(word) + 1;
        var shared = 0;
        foreach (var word in read)
        {
            if (bag.TryGetValue(word, out var left) && left > 0)
            {
                bag[word] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (gold.Count + read.Count);
    }

    /// <summary>How much of what was read is right, and how much of what is right was read, over runs of four words.</summary>
    internal static (double Precision, double Recall) Shingles(IReadOnlyList<string> gold, IReadOnlyList<string> read)
    {
        var bag = ShinglesOf(gold);
        var total = Math.Max(1, gold.Count - Run + 1);
        var found = ShinglesOf(read).Sum(entry => Math.Min(entry.Value, bag.GetValueOrDefault(entry.Key)));
        return ((double)found / Math.Max(1, read.Count - Run + 1), (double)found / total);
    }

    private static Dictionary<string, int> ShinglesOf(IReadOnlyList<string> words)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Count - Run + 1); i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(Run));
            bag[run] = bag.GetValueOrDefault(run) + 1;
        }

        return bag;
    }
}
