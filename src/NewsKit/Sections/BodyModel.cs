using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>The trained model of what is body: two looks at each block of a page, the weights in the generated part.</summary>
internal static partial class BodyModel
{
    /// <summary>The chance of each row to be body.</summary>
    internal static float[] Chances(PageContent content, BodyFeatures features)
    {
        var chances = new float[features.Stride];
        First.Chances(features.Values, BodyFeatures.Width, chances);
        new BodyScores(content, features, chances).Write();
        Second.Chances(features.Values, BodyFeatures.Width, chances);
        return chances;
    }
}
