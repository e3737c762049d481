using System.Globalization;
using NewsKit.Sections;

namespace NewsKit.Training;

/// <summary>What a reading of the corpora is worth: the measures of the evaluation, on the texts of blocks.</summary>
internal sealed class Figures
{
    private readonly List<double> _words = [];
    private int _found;
    private int _wrong;
    private int _missed;

    internal void Add(CorpusPage page, float[] chances)
    {
        var kept = BodySelection.Of(page.Segments, page.Features, chances);
        if (page.Gold.Body is not null)
        {
            var words = new List<string>();
            foreach (var block in kept)
                words.AddRange(Words.Of(page.Content.TextOf(block)));
            _words.Add(Words.F1(page.GoldWords, words));
            return;
        }

        var text = Words.Collapse(string.Join('\n', kept.Select(block => page.Content.StringOf(block))));
        var found = page.Gold.With.Count(snippet => text.Contains(Words.Collapse(snippet), StringComparison.Ordinal));
        _found += found;
        _missed += page.Gold.With.Count - found;
        _wrong += page.Gold.Without.Count(snippet => text.Contains(Words.Collapse(snippet), StringComparison.Ordinal));
    }

    internal void Add(Figures other)
    {
        _words.AddRange(other._words);
        (_found, _wrong, _missed) = (_found + other._found, _wrong + other._wrong, _missed + other._missed);
    }

    public override string ToString()
    {
        var precision = (double)_found / Math.Max(1, _found + _wrong);
        var recall = (double)_found / Math.Max(1, _found + _missed);
        var snippets = 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture,
            $"word F1 {_words.Average():0.0000} ({_words.Count} pages)"
                + $"  snippet F1 {snippets:0.0000} P {precision:0.000} R {recall:0.000}");
    }
}
