namespace NewsKit.BodyModel;

/// <summary>What the learned words say of the names around a block and of how its text begins.</summary>
internal sealed partial class BodyFeatures
{
    /// <summary>Names in so many elements, from the block outwards, are near.</summary>
    private const int NearNames = 3;

    private const float MostOdds = 8;

    /// <summary>Fills the columns of the learned words.</summary>
    internal void ReadWords(WordOdds odds)
    {
        var keys = new List<uint>();
        var previous = -1;
        for (var row = 0; row < Blocks.Count; row++)
        {
            var element = _content.Blocks[Blocks[row]].Element;
            if (element == previous)
            {
                for (var feature = BodyFeature.NamesNear; feature <= BodyFeature.NamesMost; feature++)
                    Set(row, feature, Get(row - 1, feature));
            }
            else
            {
                ReadNames(row, element, odds, keys);
            }

            previous = element;
            keys.Clear();
            WordOdds.Openings(_content.TextOf(Blocks[row]), keys);
            Set(row, BodyFeature.OpeningOdds, odds.Strongest(keys));
        }
    }

    private void ReadNames(int row, int element, WordOdds odds, List<uint> keys)
    {
        float near = 0, far = 0, least = 0, most = 0;
        var step = 0;
        for (var i = element; i > 0; i = _content.Elements[i].Parent, step++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "body" or "html")
                break;
            var own = odds.Of(e.ClassName, keys) + odds.Of(e.IdName, keys);
            near += step < NearNames ? own : 0;
            far += step < NearNames ? 0 : own;
            (least, most) = (Math.Min(least, own), Math.Max(most, own));
        }

        Set(row, BodyFeature.NamesNear, Math.Clamp(near, -MostOdds, MostOdds));
        Set(row, BodyFeature.NamesFar, Math.Clamp(far, -MostOdds, MostOdds));
        Set(row, BodyFeature.NamesLeast, least);
        Set(row, BodyFeature.NamesMost, most);
    }
}
