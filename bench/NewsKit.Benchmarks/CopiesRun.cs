using System.Globalization;
using NewsKit.Pipeline;

namespace NewsKit.Benchmarks;

/// <summary>Measures how well <see cref="TextFingerprint"/> tells copies: the texts of a folder of real pages, each edited word
/// by word, and all pairs of texts that are none.</summary>
internal static class CopiesRun
{
    private const int FewestWords = 50;
    private const int CopiesOfAText = 3;

    private static readonly double[] Shares = [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3];
    private static readonly int[] Distances = [0, 3, 5, 6, 7, 8, 9, 10, 12];

    internal static int Run(string folder, TextWriter output)
    {
        var parser = new ArticleParser();
        var texts = CorpusRun.Pages(folder).Select(page => parser.Parse(page).ToArticle().BodyText.Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length >= FewestWords).ToList();
        var dice = new Random(1);
        Line($"{texts.Count} texts of {FewestWords} words and more, {CopiesOfAText} copies each, up to so many bits apart:");
        Line($"{"",-24}{string.Concat(Distances.Select(distance => $"{distance,8}"))}");
        foreach (var share in Shares)
        {
            var distances = texts.SelectMany(words => Enumerable.Range(0, CopiesOfAText)
                .Select(_ => Print(words).DistanceTo(Print(Edit(words, share, texts, dice))))).ToList();
            Line($"{$"found, {share:P0} edited",-24}{Cells(distances)}");
        }

        Line($"{"taken for copies",-24}{Cells(Others(texts), perMillion: true)}  of a million pairs");
        return 0;

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }

    private static TextFingerprint Print(string[] words) => TextFingerprint.Of(string.Join(' ', words)) ?? default;

    /// <summary>A word in so many is left out, replaced by one of another text, or followed by one.</summary>
    private static string[] Edit(string[] words, double share, List<string[]> texts, Random dice)
    {
        var edited = new List<string>(words.Length);
        foreach (var word in words)
        {
            var edit = dice.NextDouble() < share ? dice.Next(3) : -1;
            if (edit is -1 or 2)
                edited.Add(word);
            if (edit is 1 or 2)
            {
                var other = texts[dice.Next(texts.Count)];
                edited.Add(other[dice.Next(other.Length)]);
            }
        }

        return [.. edited];
    }

    /// <summary>The distances of all pairs that share less than half of their words.</summary>
    private static List<int> Others(List<string[]> texts)
    {
        var prints = texts.ConvertAll(Print);
        var sets = texts.ConvertAll(words => words.ToHashSet(StringComparer.OrdinalIgnoreCase));
        var distances = new List<int>();
        for (var first = 0; first < texts.Count; first++)
        {
            for (var second = 0; second < first; second++)
            {
                var distance = prints[first].DistanceTo(prints[second]);
                var isCopy = distance <= Distances[^1]
                    && 2 * sets[first].Count(sets[second].Contains) >= Math.Min(sets[first].Count, sets[second].Count);
                if (!isCopy)
                    distances.Add(distance);
            }
        }

        return distances;
    }

    private static string Cells(List<int> distances, bool perMillion = false) => string.Concat(Distances.Select(most =>
    {
        var share = (double)distances.Count(distance => distance <= most) / distances.Count;
        return perMillion ? (share * 1e6).ToString("F0", CultureInfo.InvariantCulture).PadLeft(8)
            : share.ToString("F3", CultureInfo.InvariantCulture).PadLeft(8);
    }));
}
