using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Weighs the body that a site rule labels against the one that the model would choose.</summary>
/// <remarks>The rule wins, since somebody looked at the site, unless it plainly speaks of another layout: then the model's choice
/// stands, and a diagnostic says so.</remarks>
internal sealed class SiteRuleBody
{
    /// <summary>In a labelled body with boxes in it, only what is this unlikely to be text is left out.</summary>
    private const float PlainlyNone = 0.1f;
    private const float Likely = 0.5f;

    /// <summary>A model's body shorter than this proves nothing against a rule.</summary>
    private const int FewChars = 400;

    private readonly Segmentation _segments;
    private readonly PageContent _content;
    private readonly BodyFeatures _features;
    private readonly SiteLabels _labels;

    private SiteRuleBody(Segmentation segments, BodyFeatures features, SiteLabels labels) =>
        (_segments, _content, _features, _labels) = (segments, segments.Content, features, labels);

    /// <summary>The blocks of the body, in page order.</summary>
    internal static List<int> Choose(Segmentation segments, BodyFeatures features, float[] chances, ReadingContext context)
    {
        var chosen = BodySelection.Of(segments, features, chances);
        if (context.Content.SiteLabels is not { } labels)
            return chosen;
        var body = new SiteRuleBody(segments, features, labels);
        if (labels.Has(SectionKind.Body))
            chosen = body.Weigh(chosen, chances, context);
        var excluded = body.Within(labels.NotBody);
        var kept = chosen.FindAll(block => !excluded[block]);
        if (context.Content.CharsOf(kept) * 5 < context.Content.CharsOf(chosen))
        {
            context.Log.Warn(DiagnosticCodes.RuleIgnored, "sites",
                $"{labels.Rule}: what it strips holds most of the text of the article; nothing was stripped.");
            return chosen;
        }

        for (var block = 0; block < excluded.Length; block++)
        {
            if (excluded[block] && segments.IsFree(block))
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.LeftOutByTheSiteRule);
        }

        return kept;
    }

    private List<int> Weigh(List<int> model, float[] chances, ReadingContext context)
    {
        var labelled = Labelled(chances, _labels.PruneBody);
        var (mine, theirs) = (_content.CharsOf(labelled), _content.CharsOf(model));
        if (theirs < FewChars || labelled.Count == 0)
        {
            if (labelled.Count == 0)
                context.IgnoreLabel(_labels, SectionKind.Body, "holds no text");
            return labelled.Count == 0 ? model : labelled;
        }

        var shared = _content.CharsOf(labelled.Intersect(model));
        if (mine * 2 < theirs && shared * 5 < theirs)
        {
            context.IgnoreLabel(_labels, SectionKind.Body,
                $"holds {mine} characters, the page shows a text of {theirs} characters elsewhere");
            return model;
        }

        if (mine > theirs * 3 && !_labels.PruneBody)
        {
            context.IgnoreLabel(_labels, SectionKind.Body,
                $"holds {mine} characters for a text of {theirs} and was pruned; as a whole");
            return Labelled(chances, prune: true);
        }

        return labelled;
    }

    private List<int> Labelled(float[] chances, bool prune)
    {
        var within = Within(_labels.Kinds.FindAll(label => label.Kind == SectionKind.Body).ConvertAll(label => label.Element));
        // Whoever names the whole page has not said where in it the text is.
        var isWholePage = _labels.Kinds.Exists(label =>
            label.Kind == SectionKind.Body && _content.Elements[label.Element].Tag is "html" or "body");
        var doubt = isWholePage ? Likely : prune ? PlainlyNone : 0;
        var blocks = new List<int>();
        for (var row = 0; row < _features.Blocks.Count; row++)
        {
            var block = _features.Blocks[row];
            var least = _segments.Is(block, SectionKind.Chrome) ? Likely : doubt;
            if (within[block] && chances[row] >= least)
                blocks.Add(block);
        }

        return blocks;
    }

    private bool[] Within(List<int> elements)
    {
        var within = new bool[_content.Blocks.Length];
        foreach (var element in elements)
        {
            ref readonly var e = ref _content.Elements[element];
            for (var block = e.FirstBlock; block < e.EndBlock; block++)
            {
                var own = _content.Blocks[block].Element;
                within[block] |= _content.IsWithin(own, element) || _content.IsWithin(element, own);
            }
        }

        return within;
    }
}
