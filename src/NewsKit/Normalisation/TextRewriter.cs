using NewsKit.Model;
using NewsKit.Text;

namespace NewsKit.Normalisation;

/// <summary>Applies the text rules to single texts and to runs, in the language of the article.</summary>
internal sealed class TextRewriter
{
    private readonly FrenchTextOptions _options;
    private readonly TextSettings _settings;

    internal TextRewriter(NormalisationOptions options, string? language)
    {
        _options = new FrenchTextOptions
        {
            Level = options.Level,
            Language = language,
            Ligatures = options.Ligatures,
            DisabledSteps = options.DisabledSteps,
        };
        _settings = _options.Settings;
    }

    internal string Required(string text) => FrenchText.Normalise(text, _options);

    /// <summary>The text, or null when there is none or nothing is left.</summary>
    internal string? Optional(string? text) => text is null || Required(text) is not { Length: > 0 } rewritten ? null : rewritten;

    internal IReadOnlyList<string> All(IReadOnlyList<string> texts) => texts.Count == 0 ? texts : [.. texts.Select(Required)];

    /// <summary>A text with its runs: the rules see the whole, each run keeps its own part.</summary>
    internal (string Text, IReadOnlyList<Inline> Inlines) Runs(string text, IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count == 0)
            return (Required(text), inlines);
        if (!_settings.IsFrench && CleanText.Is(text))
            return (text, inlines);
        var rewritten = TextPipeline.NormaliseRuns([.. inlines.Select(ToRun)], _settings);
        var runs = new List<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            if (rewritten[i].Length > 0)
                runs.Add(inlines[i] with { Text = rewritten[i] });
        }

        return (string.Concat(runs.Select(run => run.Text)), runs);
    }

    private static TextRun ToRun(Inline inline) => new(inline.Text, KindOf(inline), inline.Lang);

    private static TextRunKind KindOf(Inline inline) => inline.Break ? TextRunKind.Break
        : inline.Code || inline.Tex is not null ? TextRunKind.Opaque : TextRunKind.Text;
}
