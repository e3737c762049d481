using NewsKit.Blocks;

namespace NewsKit.BodyModel;

/// <summary>The trained model of what is body: two looks at each block of a page, the weights in the generated part.</summary>
internal static partial class BodyChances
{
    /// <summary>Where the first look thinks less than this of all blocks of a tile, menus and footers mostly, no second one is
    /// taken.</summary>
    private const float Hopeless = 0.08f;

    /// <summary>The chance of each row to be body.</summary>
    internal static float[] Chances(PageContent content, BodyFeatures features)
    {
        var chances = new float[features.Stride];
        First.Chances(features.Values, BodyFeatures.Width, chances);
        new SecondLook(content, features, chances).Write();
        for (var row = 0; row < chances.Length; row += TreeModel.Lanes)
        {
            var tile = chances.AsSpan(row, TreeModel.Lanes);
            if (tile.ContainsAnyExceptInRange(0, Hopeless))
                Second.Chances(features.Values.Slice(row * BodyFeatures.Width, TreeModel.Lanes * BodyFeatures.Width),
                    BodyFeatures.Width, tile);
        }

        return chances;
    }
}
