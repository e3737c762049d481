using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Leaves out whole articles that stand below this one, each in an <c>article</c>, or a box of the shape of this one's,
/// with a heading and a signature, where this one has its text.</summary>
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
        DropSiblings();
        DropFolded();
        var own = _content.Closest(_content.Blocks[segments.Headline].Element, "article");
        if (own < 0 || Chars(own) < LeastOwn)
            return;
        for (var i = _content.Elements[own].End; i < _content.Elements.Length; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is not "article" || !OpensAnother(e))
                continue;
            Drop(e);
            i = e.End - 1;
        }
    }

    /// <summary>Leaves out the boxes after the one that holds headline and text, of its tag and names, each with a heading and
    /// a signature.</summary>
    private void DropSiblings()
    {
        for (var own = _content.Blocks[segments.Headline].Element; own > 0; own = _content.Elements[own].Parent)
        {
            ref readonly var e = ref _content.Elements[own];
            if (e.Tag is not ("div" or "section" or "article") || (e.Classes.Length == 0 && e.Tag is not "article")
                || Chars(own) < LeastOwn)
                continue;
            for (var i = e.End; i < _content.Elements[e.Parent].End; i = _content.Elements[i].End)
            {
                ref readonly var other = ref _content.Elements[i];
                if (other.Tag == e.Tag && other.Classes == e.Classes && OpensAnother(other))
                    Drop(other);
            }

            return;
        }
    }

    /// <summary>Leaves out articles that are folded away.</summary>
    private void DropFolded()
    {
        for (var i = _content.Blocks[segments.Headline].Element + 1; i < _content.Elements.Length; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is not "article" || !OpensAnother(e) || _content.Closest(i, "details") is not (>= 0 and var folded))
                continue;
            if (!_content.Elements[folded].Holds(segments.Headline))
                Drop(_content.Elements[folded]);
        }
    }

    private void Drop(in PageElement e)
    {
        for (var row = features.RowsBefore(e.FirstBlock); row < features.RowsBefore(e.EndBlock); row++)
            isBody[row] = false;
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

    /// <summary>Whether a line opens with a word of signatures and a capital after it: <c>Par Rémi Laval</c>.</summary>
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(' ');
        return end > 0 && end + 1 < line.Length && char.IsUpper(line[end + 1])
            && Array.IndexOf(BylineWords.Prefixes, FoldedText.Fold(line[..end])) >= 0;
    }

    /// <summary>Whether a short line below a heading bears a date, or stands where authors do.</summary>
    private bool IsSigned(int heading, int end)
    {
        for (var block = heading + 1; block < Math.Min(end, heading + FirstBlocks); block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length is > 0 and < LongestSignature
                && (NamedPlace.Near(_content, b.Element, MarkupTokens.Author, Reach) > 0
                    || IsByline(_content.TextOf(block))
                    || DateReading.FindIn(_content.TextOf(block)) is not null))
                return true;
        }

        return false;
    }
}
