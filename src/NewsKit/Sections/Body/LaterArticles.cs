using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Leaves out whole articles that stand below this one, each in an <c>article</c> of its own with a heading and a
/// signature, where this one has its text.</summary>
internal sealed class LaterArticles(Segmentation segments, BodyFeatures features, bool[] isBody)
{
    private const int LeastOwn = 400;
    private const int FirstBlocks = 4;
    private const int LongestSignature = 120;
    private const int Reach = 2;

    private readonly PageContent _content = segments.Content;

    internal void Drop()
    {
        if (segments.Headline < 0 || _content.Kind != PageKind.Html)
            return;
        var own = _content.Closest(_content.Blocks[segments.Headline].Element, "article");
        if (own < 0 || Chars(own) < LeastOwn)
            return;
        for (var i = _content.Elements[own].End; i < _content.Elements.Length; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is not "article" || !OpensAnother(e))
                continue;
            for (var row = features.RowsBefore(e.FirstBlock); row < features.RowsBefore(e.EndBlock); row++)
                isBody[row] = false;
            i = e.End - 1;
        }
    }

    private int Chars(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        var chars = 0;
        for (var row = features.RowsBefore(e.FirstBlock); row < features.RowsBefore(e.EndBlock); row++)
            chars += isBody[row] ? _content.Blocks[features.Blocks[row]].Length : 0;
        return chars;
    }

    /// <summary>Whether a heading and a signature stand at the top.</summary>
    private bool OpensAnother(in PageElement e)
    {
        var heading = e.FirstBlock;
        while (heading < Math.Min(e.EndBlock, e.FirstBlock + FirstBlocks) && _content.Blocks[heading].HeadingLevel is 0 or > 3)
            heading++;
        return heading < Math.Min(e.EndBlock, e.FirstBlock + FirstBlocks) && IsSigned(heading, e.EndBlock);
    }

    /// <summary>Whether a short line below a heading bears a date, or stands where authors do.</summary>
    private bool IsSigned(int heading, int end)
    {
        for (var block = heading + 1; block < Math.Min(end, heading + FirstBlocks); block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length is > 0 and < LongestSignature
                && (NamedPlace.Near(_content, b.Element, MarkupTokens.Author, Reach) > 0
                    || DateReading.FindIn(_content.TextOf(block)) is not null))
                return true;
        }

        return false;
    }
}
