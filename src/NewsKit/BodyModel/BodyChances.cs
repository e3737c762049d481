using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.BodyModel;

/// <summary>The trained models of what is body, of a page and of a text rendering, where no mark-up helps: two looks at each
/// block, the weights in the generated parts.</summary>
internal static partial class BodyChances
{
    /// <summary>Where the first look thinks less than this of all blocks of a tile, menus and footers mostly, no second one is
    /// taken.</summary>
    private const float Hopeless = 0.08f;

    /// <summary>The chance of each row to be body.</summary>
    internal static float[] Chances(PageContent content, BodyFeatures features)
    {
        var (first, second) = content.Kind == PageKind.Text ? (TextFirst, TextSecond) : (First, Second);
        var chances = new float[features.Stride];
        first.Chances(features.Values, BodyFeatures.Width, chances);
        new SecondLook(content, features, chances).Write();
        for (var row = 0; row < chances.Length; row += TreeModel.Lanes)
        {
            var tile = chances.AsSpan(row, TreeModel.Lanes);
            if (tile.ContainsAnyExceptInRange(0, Hopeless))
                second.Chances(features.Values.Slice(row * BodyFeatures.Width, TreeModel.Lanes * BodyFeatures.Width),
                    BodyFeatures.Width, tile);
        }

        return chances;
    }
}
