using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides which blocks are the text of the article: each by the body model, pictures and media by the text around
/// them, notes by the text that points to them.</summary>
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
        if (context.Content.Kind == PageKind.Text)
            BodyLines.Claim(segments, context.Content, [.. SiteRuleBody.Choose(segments, features, chances, context)]);
        else
            ClaimBlocks(segments, features, chances, context);
        if (context.Options.Explain)
            KeepOpinions(segments, features, chances);
    }

    private static void ClaimBlocks(Segmentation segments, BodyFeatures features, float[] chances, ReadingContext context)
    {
        foreach (var block in SiteRuleBody.Choose(segments, features, chances, context))
        {
            var reason = segments.Is(block, SectionKind.Standfirst) ? ClaimReason.Standfirst : ClaimReason.None;
            segments.Reassign(block, SectionKind.Body, reason);
        }

        BodyMedia.Claim(segments, context.Content);
        BodyNotes.Claim(segments, context.Content);
    }

    /// <summary>The features go when the finder is done; what they said of each block stays as plain data.</summary>
    private static void KeepOpinions(Segmentation segments, BodyFeatures features, float[] chances)
    {
        for (var row = 0; row < features.Blocks.Count; row++)
            segments.BodyOpinions[features.Blocks[row]] = new BodyOpinion(chances[row], BodyReasons.Of(features, row));
    }
}
