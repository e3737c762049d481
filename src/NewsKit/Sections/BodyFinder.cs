using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Decides which blocks are the text of the article: each by the body model, pictures and media by the text around them.</summary>
internal sealed class BodyFinder : ISegmentFinder
{
    /// <summary>The reason of a block that opens the text and sums it up as well.</summary>
    internal const string Standfirst = "standfirst";

    public void Find(Segmentation segments, ReadingContext context)
    {
        if (context.Content.Kind == PageKind.Text)
        {
            ClaimLines(segments, context.Content);
            return;
        }

        if (context.Content.SiteLabels is { IsExact: true })
            return;
        var features = new BodyFeatures(segments, context);
        if (features.Blocks.Count == 0)
        {
            features.Dispose();
            return;
        }

        var chances = BodyModel.Chances(context.Content, features);
        foreach (var block in LabelledBody.Choose(segments, features, chances, context))
            segments.Reassign(block, SectionKind.Body, segments.Is(block, SectionKind.Standfirst) ? Standfirst : null);
        BodyMedia.Claim(segments, context.Content);
        if (context.Options.Explain)
            segments.KeepBody(features, chances);
        else
            features.Dispose();
    }

    /// <summary>In plain text everything between the header and the first other section is body.</summary>
    private static void ClaimLines(Segmentation segments, PageContent content)
    {
        for (var block = Math.Max(0, segments.BodyStart); block < content.Blocks.Length; block++)
        {
            if (segments.IsFree(block))
                segments.Claim(block, block + 1, SectionKind.Body);
            else if (!segments.Is(block, SectionKind.Chrome) && !segments.Is(block, SectionKind.Related))
                return;
        }
    }
}
