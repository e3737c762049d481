using System.Globalization;
using NewsKit.Sections;

namespace NewsKit.Training;

/// <summary>What a reading of the corpora is worth, corpus by corpus: the measures of the evaluation, on the texts of
/// blocks.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    internal void Add(CorpusPage page, float[] chances)
    {
        var kept = BodySelection.Of(page.Segments, page.Features, chances);
        var text = string.Join('\n', kept.Select(block => page.Content.StringOf(block)));
        var tally = Of(page.Gold.Corpus);
        if (page.Gold.Body is not null)
            tally.AddText([page.Gold.Body, .. page.Gold.BodyAlone is { } alone ? [alone] : Array.Empty<string>()], text);
        else
            tally.AddSnippets(page.Gold, Words.Collapse(text));
    }

    internal void Add(Figures other)
    {
        foreach (var (corpus, tally) in other._tallies)
            Of(corpus).Add(tally);
    }

    public override string ToString() => string.Join("  ", _tallies.Select(entry => $"{entry.Key}: {entry.Value}"));

    private Tally Of(string corpus) => _tallies.TryGetValue(corpus, out var tally) ? tally : _tallies[corpus] = new Tally();

    /// <summary>The sums of one corpus.</summary>
    private sealed class Tally
    {
        private readonly List<double> _words = [];
        private readonly List<double> _precision = [];
        private readonly List<double> _recall = [];
        private int _found;
        private int _wrong;
        private int _missed;

        /// <summary>Compares with whichever of the right texts is nearer.</summary>
        internal void AddText(string[] answers, string text)
        {
            var read = Words.Of(text);
            var golds = Array.ConvertAll(answers, answer => Words.Of(answer));
            _words.Add(golds.Max(gold => Words.F1(gold, read)));
            var (precision, recall) = golds.Select(gold => Words.Shingles(gold, read))
                .MaxBy(pair => pair.Precision + pair.Recall);
            if (read.Count > 0)
                _precision.Add(precision);
            _recall.Add(recall);
        }

        internal void AddSnippets(GoldPage gold, string text)
        {
            var found = gold.With.Count(snippet => text.Contains(Words.Collapse(snippet), StringComparison.Ordinal));
            _found += found;
            _missed += gold.With.Count - found;
            _wrong += gold.Without.Count(snippet => text.Contains(Words.Collapse(snippet), StringComparison.Ordinal));
        }

        internal void Add(Tally other)
        {
            _words.AddRange(other._words);
            _precision.AddRange(other._precision);
            _recall.AddRange(other._recall);
            (_found, _wrong, _missed) = (_found + other._found, _wrong + other._wrong, _missed + other._missed);
        }

        public override string ToString() => _words.Count > 0
            ? Line($"words {_words.Average():0.0000} shingles {Harmonic(_precision.Average(), _recall.Average()):0.0000}",
                _precision.Average(), _recall.Average())
            : Line($"snippets {Harmonic(Precision, Recall):0.0000}", Precision, Recall);

        private double Precision => (double)_found / Math.Max(1, _found + _wrong);

        private double Recall => (double)_found / Math.Max(1, _found + _missed);

        private static string Line(FormattableString measure, double precision, double recall) =>
            string.Create(CultureInfo.InvariantCulture,
                $"{measure.ToString(CultureInfo.InvariantCulture)} P {precision:0.000} R {recall:0.000}");

        private static double Harmonic(double one, double other) => 2 * one * other / Math.Max(1e-9, one + other);
    }
}
