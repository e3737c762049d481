using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides which blocks are the text of the article: each by the body model, pictures and media by the text around
/// them, notes by the text that points to them, the lines of a text rendering by those among which they stand.</summary>
internal sealed class BodyFinder : ISegmentFinder
{
    public void Find(Segmentation segments, ReadingContext context)
    {
        if (context.Content.SiteLabels is { IsExact: true })
            return;
        using var features = new BodyFeatures(segments, context);
        if (features.Blocks.Count == 0)
            return;
        var chances = BodyChances.Chances(context.Content, features);
        var chosen = SiteRuleBody.Choose(segments, features, chances, context);
        foreach (var block in chosen)
        {
            var reason = segments.Is(block, SectionKind.Standfirst) ? ClaimReason.Standfirst : ClaimReason.None;
            segments.Reassign(block, SectionKind.Body, reason);
        }

        if (context.Content.Kind == PageKind.Text)
        {
            BodyLines.Claim(segments, context.Content, chosen);
        }
        else
        {
            BodyMedia.Claim(segments, context.Content);
            BodyNotes.Claim(segments, context.Content);
            CreditsBelowText.Claim(segments, context);
        }

        if (context.Options.Explain)
            KeepOpinions(segments, features, chances);
    }

    /// <summary>The features go when the finder is done; what they said of each block stays as plain data.</summary>
    private static void KeepOpinions(Segmentation segments, BodyFeatures features, float[] chances)
    {
        for (var row = 0; row < features.Blocks.Count; row++)
            segments.BodyOpinions[features.Blocks[row]] = new BodyOpinion(chances[row], BodyReasons.Of(features, row));
    }
}
