using NewsKit.Lexicon;

namespace NewsKit.BodyModel;

/// <content>What stands around all children of an element, worked out once for those that follow one another.</content>
internal sealed partial class BodyFeatures
{
    /// <summary>A bit for each of the columns from <see cref="BodyFeature.InListItem"/> on.</summary>
    private static uint BitOf(BodyFeature feature) => 1U << (feature - BodyFeature.InListItem);

    private NamesAround NamesAroundOf(int parent, WordOdds odds, List<uint> keys)
    {
        var around = new NamesAround { Parent = parent };
        var step = 1;
        for (var i = parent; i > 0; i = _content.Elements[i].Parent, step++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "body" or "html")
                break;
            var own = odds.Of(e.ClassName, keys) + odds.Of(e.IdName, keys);
            if (step == 1)
                around.First = own;
            else if (step < NearNames)
                around.Second = own;
            else
                around.Far += own;
            (around.Least, around.Most) = (Math.Min(around.Least, own), Math.Max(around.Most, own));
        }

        return around;
    }

    private PlaceAround PlaceAroundOf(int parent, HashSet<int> bodies)
    {
        var around = new PlaceAround { Parent = parent, Half = -1, Most = -1 };
        var step = 1;
        for (var i = parent; i >= 0; i = _content.Elements[i].Parent, step++)
            AddPlace(ref around, i, step, bodies);
        return around;
    }

    /// <summary>Adds what one element says of the place; farther ones first, or none of them.</summary>
    private void AddPlace(ref PlaceAround place, int element, int step, HashSet<int> bodies)
    {
        ref readonly var e = ref _content.Elements[element];
        if (FeatureOf(e.Tag) is { } feature)
        {
            place.Columns |= BitOf(feature);
            place.Articles += feature == BodyFeature.InArticle ? 1 : 0;
        }

        if (bodies.Contains(element))
            place.Columns |= BitOf(BodyFeature.InArticleBody);
        if (e.Tag is not ("body" or "html"))
        {
            place.All |= e.Tokens;
            place.Near |= step < NearSteps ? e.Tokens : 0;
        }

        var running = _runningBefore[e.EndBlock] - _runningBefore[e.FirstBlock];
        var total = _runningBefore[^1];
        if (running * 2 >= total && (place.Half < 0 || step < place.Half))
            place.Half = step;
        if (running * 10 >= total * 9 && (place.Most < 0 || step < place.Most))
            place.Most = step;
    }

    /// <summary>The column of a tag; null for most tags.</summary>
    private static BodyFeature? FeatureOf(string tag) => tag switch
    {
        "li" => BodyFeature.InListItem,
        "table" => BodyFeature.InTable,
        "blockquote" or "q" => BodyFeature.InQuote,
        "figure" or "figcaption" => BodyFeature.InFigure,
        "a" => BodyFeature.InLink,
        "dl" => BodyFeature.InDefinition,
        "article" => BodyFeature.InArticle,
        "main" => BodyFeature.InMain,
        "aside" => BodyFeature.InAside,
        "header" => BodyFeature.InHeader,
        "footer" => BodyFeature.InFooter,
        "section" => BodyFeature.InSection,
        "noscript" => BodyFeature.InNoscript,
        "form" => BodyFeature.InForm,
        _ => null,
    };

    /// <summary>What the learned words say of the names around a child.</summary>
    private struct NamesAround
    {
        internal int Parent;

        /// <summary>Of the parent, and of the element around it: those that are near.</summary>
        internal float First;
        internal float Second;

        /// <summary>Of all farther ones together.</summary>
        internal float Far;
        internal float Least;
        internal float Most;
    }

    /// <summary>Tags and names around a child.</summary>
    private struct PlaceAround
    {
        internal int Parent;
        internal uint Columns;
        internal int Articles;
        internal MarkupTokens Near;
        internal MarkupTokens All;

        /// <summary>Steps to the element that holds half of the running text, and to that with nearly all; -1 for none.</summary>
        internal int Half;
        internal int Most;
    }
}
