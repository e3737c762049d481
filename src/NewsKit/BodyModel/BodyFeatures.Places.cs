using System.Numerics;
using NewsKit.Lexicon;

namespace NewsKit.BodyModel;

/// <summary>Where a block stands: in what elements, under what names, in how much text.</summary>
internal sealed partial class BodyFeatures
{
    private const int NearSteps = 3;
    private const int MostSteps = 30;

    private static readonly (BodyFeature Feature, MarkupTokens Tokens)[] Names =
    [
        (BodyFeature.NamedContent, MarkupTokens.Content | MarkupTokens.Article),
        (BodyFeature.NamedComment, MarkupTokens.Comment | MarkupTokens.Reply | MarkupTokens.Ping),
        (BodyFeature.NamedRelated, MarkupTokens.Related | MarkupTokens.Latest | MarkupTokens.Teaser),
        (BodyFeature.NamedShare, MarkupTokens.Share | MarkupTokens.Counter | MarkupTokens.Rating | MarkupTokens.Print),
        (BodyFeature.NamedSidebar, MarkupTokens.Sidebar | MarkupTokens.Widget),
        (BodyFeature.NamedFooter, MarkupTokens.Footer | MarkupTokens.About),
        (BodyFeature.NamedHeader, MarkupTokens.Header | MarkupTokens.Logo),
        (BodyFeature.NamedNavigation,
            MarkupTokens.Navigation | MarkupTokens.Breadcrumb | MarkupTokens.Search | MarkupTokens.Language),
        (BodyFeature.NamedMeta,
            MarkupTokens.Meta | MarkupTokens.Date | MarkupTokens.Tags | MarkupTokens.Kicker | MarkupTokens.Reading
            | MarkupTokens.Badge),
        (BodyFeature.NamedAuthor, MarkupTokens.Author | MarkupTokens.AuthorBox | MarkupTokens.Biography),
        (BodyFeature.NamedNotice,
            MarkupTokens.Newsletter | MarkupTokens.Donation | MarkupTokens.Login | MarkupTokens.Paywall | MarkupTokens.Cookie
            | MarkupTokens.Popup | MarkupTokens.Advertising | MarkupTokens.Form),
        (BodyFeature.NamedCaption, MarkupTokens.Caption | MarkupTokens.Credit | MarkupTokens.Gallery),
        (BodyFeature.NamedStandfirst, MarkupTokens.Standfirst),
        (BodyFeature.NamedContents, MarkupTokens.Contents),
        (BodyFeature.NamedTitle, MarkupTokens.Title | MarkupTokens.Headline),
        (BodyFeature.NamedSmallPrint, MarkupTokens.SmallPrint | MarkupTokens.Disclaimer),
        (BodyFeature.NamedLive, MarkupTokens.Live | MarkupTokens.Question | MarkupTokens.Answer | MarkupTokens.Faq),
    ];

    private void ReadPlaces()
    {
        var bodies = DeclaredBodies();
        var previous = -1;
        var around = new PlaceAround { Parent = int.MinValue };
        for (var row = 0; row < Blocks.Count; row++)
        {
            var element = _content.Blocks[Blocks[row]].Element;
            if (element == previous)
                CopyPlace(row);
            else
                ReadPlace(row, element, bodies, ref around);
            previous = element;
        }
    }

    /// <summary>Elements that microdata or RDFa declares to hold the article's text.</summary>
    private HashSet<int> DeclaredBodies()
    {
        var bodies = new HashSet<int>();
        for (var i = 0; i < _content.Elements.Length; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            for (var at = e.FirstAttribute; at < e.EndAttribute; at++)
            {
                if (_content.Attributes[at] is { Name: "itemprop" or "property", Value: var value }
                    && value.EndsWith("articleBody", StringComparison.OrdinalIgnoreCase))
                    bodies.Add(i);
            }
        }

        return bodies;
    }

    private void CopyPlace(int row)
    {
        for (var feature = BodyFeature.Tag; feature <= BodyFeature.NamedSmallPrint; feature++)
            Set(row, feature, Get(row - 1, feature));
        for (var feature = BodyFeature.ContainerText; feature <= BodyFeature.StepsToMost; feature++)
            Set(row, feature, Get(row - 1, feature));
    }

    private void ReadPlace(int row, int element, HashSet<int> bodies, ref PlaceAround around)
    {
        var elements = _content.Elements;
        if (around.Parent != elements[element].Parent)
            around = PlaceAroundOf(elements[element].Parent, bodies);
        var place = around;
        AddPlace(ref place, element, step: 0, bodies);
        for (var columns = place.Columns; columns != 0; columns &= columns - 1)
            Set(row, BodyFeature.InListItem + BitOperations.TrailingZeroCount(columns), true);
        if (place.Articles > 0)
            Set(row, BodyFeature.InArticle, place.Articles);
        Set(row, BodyFeature.Depth, Math.Min(elements[element].Depth + 1, 40));
        Set(row, BodyFeature.Tag, TagGroup(elements[element].Tag));
        Set(row, BodyFeature.Hidden, elements[element].Hidden);
        Set(row, BodyFeature.StepsToHalf, Math.Min(place.Half, MostSteps));
        Set(row, BodyFeature.StepsToMost, Math.Min(place.Most, MostSteps));
        foreach (var (feature, tokens) in Names)
            Set(row, feature, (place.Near & tokens) != 0 ? 2 : (place.All & tokens) != 0 ? 1 : 0);
        var container = ContainerOf(element);
        ReadContainer(row, container, BodyFeature.ContainerText);
        ReadContainer(row, Math.Max(0, elements[container].Parent), BodyFeature.OuterText);
    }

    /// <summary>Fills the four columns that start with the given one: text, share of the page's running text, link share,
    /// blocks.</summary>
    private void ReadContainer(int row, int container, BodyFeature first)
    {
        ref readonly var e = ref _content.Elements[container];
        var (chars, links) = _content.Measure(e.FirstBlock, e.EndBlock);
        var running = _runningBefore[e.EndBlock] - _runningBefore[e.FirstBlock];
        Set(row, first, Scale(running));
        Set(row, first + 1, Share(running, _runningBefore[^1]));
        Set(row, first + 2, Share(links, chars));
        Set(row, first + 3, Scale(_textsBefore[e.EndBlock] - _textsBefore[e.FirstBlock]));
    }

    /// <summary>The nearest element that may hold several paragraphs.</summary>
    private int ContainerOf(int element)
    {
        while (element > 0 && IsPartOfText(_content.Elements[element].Tag))
            element = _content.Elements[element].Parent;
        return Math.Max(0, element);
    }

    private static bool IsPartOfText(string tag) => tag is "p" or "li" or "ul" or "ol" or "blockquote" or "pre"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "tr" or "td" or "th" or "tbody" or "table" or "dt" or "dd" or "dl" or "figure" or "figcaption";

    private static int TagGroup(string tag) => tag switch
    {
        "p" => 0,
        "blockquote" or "pre" => 1,
        "h2" or "h3" or "h4" or "h5" or "h6" => 2,
        "li" or "dd" or "dt" => 3,
        "td" or "th" => 4,
        "div" => 5,
        "article" or "section" or "main" => 6,
        _ => 7,
    };
}
