using System.Globalization;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>The elements other than <c>figure</c> that hold a picture and, besides it, nothing but words named as its
/// caption.</summary>
internal sealed partial class CaptionBoxes
{
    private const MarkupTokens Names = MarkupTokens.Caption | MarkupTokens.Credit;
    private const int LongestCaption = 800;
    private const int LongestSmall = 200;
    private const int LongestOfPair = 100;
    private const int MostOfHead = 12;
    private const int ShortestParagraph = 60;
    private const int ShortestDense = 30;
    private const int ShortestSide = 120;
    private const int MostBlocks = 8;
    private const int MostSteps = 3;
    private const int MostBetween = 5;

    /// <summary>A picture may stand in a form for each screen, or beside the one that it is compared with.</summary>
    private const int MostForms = 3;

    private readonly PageContent _content;
    private readonly HashSet<int> _boxes = [];

    /// <summary>What is around the parent asked for last.</summary>
    private (int Parent, int Box) _around = (-1, -1);

    internal CaptionBoxes(PageContent content)
    {
        _content = content;
        Dictionary<(int Parent, string Tag, string Classes), List<(int Box, int Outer)>>? pairs = null;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            var box = (e.Tokens & MarkupTokens.Caption) != 0 ? BoxOf(i) : e.Tag is "small" or "em" or "i" ? BoxOfSmall(e) : -1;
            if (box > 0 || IsCredited(e) || IsPictureTerm(e) || (e.Tag is "table" && PictureGrid.Is(content, i)))
                _boxes.Add(box > 0 ? box : i);
            else if (IsPair(e))
                NotePair(i, ref pairs);
        }

        foreach (var members in (pairs ?? []).Values)
        {
            if (members.Count > 1 || IsAmidText(members[0].Outer) || IsUnderHeadline(members[0].Outer))
                _boxes.UnionWith(members.Select(member => member.Box));
        }
    }

    /// <summary>How many pictures open an element, none of them an icon; 0 where the first is none.</summary>
    private int PicturesIn(in PageElement e)
    {
        var pictures = 0;
        while (pictures < MostForms && e.FirstBlock + pictures < e.EndBlock
            && _content.Blocks[e.FirstBlock + pictures] is { Kind: BlockKind.Image } picture && IsWide(picture.Element))
            pictures++;
        return pictures;
    }

    /// <summary>Whether a picture says that it is no icon: by its width, else by the kind of its file.</summary>
    private bool IsWide(int picture) => _content.Attribute(picture, "width") is { Length: > 0 } said
        ? int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width >= ShortestSide
        : PictureMarkup.IsPhotograph(_content.Attribute(picture, "data-src") ?? _content.Attribute(picture, "src"));

    /// <summary>Whether an element holds a picture, or forms of one, a short line below it that is no link, and nothing
    /// else.</summary>
    private bool IsPair(in PageElement e)
    {
        if (e.EndBlock - e.FirstBlock is < 2 or > MostForms + 1 || !(IsBox(e) || e.Tag is "li" or "td" or "center")
            || PicturesIn(e) != e.EndBlock - e.FirstBlock - 1)
            return false;
        ref readonly var line = ref _content.Blocks[e.EndBlock - 1];
        return line is { Kind: BlockKind.Text, HeadingLevel: 0, LinkChars: 0, Length: > 2 and <= LongestOfPair }
            && line.Start >= e.TextStart && line.End <= e.TextEnd && !_content.Elements[line.Element].InFigcaption
            && !PictureCredits.IsRanked(_content.TextOf(e.EndBlock - 1));
    }

    /// <summary>Notes the smallest box of a pair by what is around the outermost that holds no more.</summary>
    private void NotePair(int box, ref Dictionary<(int Parent, string Tag, string Classes), List<(int Box, int Outer)>>? pairs)
    {
        var outer = box;
        while (_content.Elements[outer].Parent is var parent and > 0
            && _content.Elements[parent].EndBlock - _content.Elements[parent].FirstBlock
                == _content.Elements[box].EndBlock - _content.Elements[box].FirstBlock)
            outer = parent;
        ref readonly var o = ref _content.Elements[outer];
        pairs ??= [];
        if (!pairs.TryGetValue((o.Parent, o.Tag, o.Classes), out var members))
            pairs[(o.Parent, o.Tag, o.Classes)] = members = [];
        // Elements come from the outside in: the last of one picture is the smallest.
        if (members.Count > 0 && members[^1].Outer == outer)
            members[^1] = (box, outer);
        else
            members.Add((box, outer));
    }

    /// <summary>Whether paragraphs stand before and after a box, in the same element; on one side another box may part them from
    /// words that are no sentence.</summary>
    private bool IsAmidText(int box)
    {
        ref readonly var e = ref _content.Elements[box];
        var (before, after) = (IsParagraph(e.FirstBlock - 1, e.Parent), IsParagraph(e.EndBlock, e.Parent));
        if (before && after)
            return true;
        return _content.TextOf(e.EndBlock - 1) is not [.., '.' or '!' or '?' or '…' or '”' or '"' or '»' or '“']
            && ((before && IsNearParagraph(e.EndBlock, 1, e.Parent))
                || (after && IsNearParagraph(e.FirstBlock - 1, -1, e.Parent)));
    }

    private bool IsNearParagraph(int block, int step, int parent)
    {
        for (var other = 1; other <= MostBetween; other++)
        {
            if (IsParagraph(block + (other * step), parent))
                return true;
        }

        return false;
    }

    /// <summary>Whether only short lines part a box from the first heading above, a paragraph follows, behind a row of buttons
    /// perhaps, and it reads like a caption.</summary>
    private bool IsUnderHeadline(int box)
    {
        ref readonly var e = ref _content.Elements[box];
        var isRow = e.EndBlock < _content.Blocks.Length
            && _content.Blocks[e.EndBlock] is { Kind: BlockKind.Text, HeadingLevel: 0, Length: < ShortestParagraph };
        if (!IsLong(isRow ? e.EndBlock + 1 : e.EndBlock) || !PictureCredits.ReadsLikeCaption(_content.TextOf(e.EndBlock - 1)))
            return false;
        // The titles of the Japanese press often leave the first level to the name of the paper.
        var lowest = PlainCharacters.UnpartedIn(_content.TextOf(e.EndBlock - 1)) > 0 ? 2 : 1;
        for (var block = e.FirstBlock - 1; block >= 0 && block >= e.FirstBlock - MostOfHead; block--)
        {
            if (_content.Blocks[block].HeadingLevel is var level and > 0 && level <= lowest)
                return true;
            if (_content.Blocks[block].Length > LongestCaption)
                return false;
        }

        return false;
    }

    private bool IsLong(int block) => block >= 0 && block < _content.Blocks.Length
        && _content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0, Length: >= ShortestDense } b
            && (b.Length >= ShortestParagraph || PlainCharacters.UnpartedIn(_content.TextOf(block)) >= ShortestDense)
            && b.LinkChars * 3 < b.Length;

    private bool IsParagraph(int block, int parent) => IsLong(block) && _content.ElementOf(block).Parent == parent;

    /// <summary>Whether the element is such a box.</summary>
    internal bool Contains(int element) => _boxes.Count > 0 && _boxes.Contains(element);

    /// <summary>The nearest box or <c>figure</c> around an element, or the element itself; -1 for none.</summary>
    internal int Around(int element)
    {
        if (element <= 0 || IsBoxOrFigure(element))
            return element > 0 ? element : -1;
        // Blocks of one parent ask one after the other.
        var parent = _content.Elements[element].Parent;
        if (parent != _around.Parent)
            _around = (parent, BoxAround(parent));
        return _around.Box;
    }

    private int BoxAround(int element)
    {
        while (element > 0 && !IsBoxOrFigure(element))
            element = _content.Elements[element].Parent;
        return element > 0 ? element : -1;
    }

    private bool IsBoxOrFigure(int element) => _content.Elements[element].Tag is "figure" || Contains(element);

    /// <summary>Whether the element is, or is in, the words below a picture: text of a box or figure that holds one.</summary>
    internal bool IsCaption(int element) =>
        (Around(element) is var box and >= 0 && (Contains(box) || HoldsPicture(_content.Elements[box])))
            || IsFigureCaption(element);

    /// <summary>A <c>figcaption</c> is a caption whether its picture was found or not, unless it goes with other text: a table, a
    /// quotation, code.</summary>
    private bool IsFigureCaption(int element)
    {
        if (!_content.Elements[element].InFigcaption)
            return false;
        var figure = _content.Closest(_content.Closest(element, "figcaption"), "figure");
        if (figure < 0)
            return true;
        ref readonly var f = ref _content.Elements[figure];
        for (var block = f.FirstBlock; block < f.EndBlock; block++)
        {
            if (_content.Blocks[block].Kind is BlockKind.Text or BlockKind.Code
                && !_content.ElementOf(block).InFigcaption)
                return false;
        }

        return true;
    }

    /// <summary>The box of an element named for captions: itself where an editor's mark-up wraps the picture in it, else what
    /// holds both it and the picture.</summary>
    private int BoxOf(int caption)
    {
        ref readonly var e = ref _content.Elements[caption];
        if (_content.HasClass(caption, "wp-caption") && IsBox(e) && HoldsPicture(e))
            return caption;
        var (chars, linkChars) = _content.Measure(e.FirstBlock, e.EndBlock);
        if (chars is 0 or > LongestCaption || linkChars * 2 > chars || e.EndBlock - e.FirstBlock > MostBlocks)
            return -1;
        var box = caption;
        for (var step = 0; step < MostSteps && box > 0; step++)
        {
            ref readonly var b = ref _content.Elements[box];
            if (!HoldsOnlyCaptions(b, caption))
                return -1;
            if (HoldsPictureOrPlaceholder(box))
                return IsBox(b) ? box : -1;
            box = b.Parent;
        }

        return -1;
    }

    /// <summary>The element whose whole content is a picture and, under it, a line in small or slanted letters.</summary>
    private int BoxOfSmall(in PageElement small)
    {
        if (small.EndBlock != small.FirstBlock + 1 || small.FirstBlock == 0 || small.TextLength > LongestSmall
            || _content.Blocks[small.FirstBlock - 1].Kind != BlockKind.Image || !Covers(small, _content.Blocks[small.FirstBlock]))
            return -1;
        var box = small.Parent;
        for (var step = 1; step < MostSteps && _content.Elements[box].EndBlock == _content.Elements[box].FirstBlock + 1; step++)
            box = _content.Elements[box].Parent;
        ref readonly var b = ref _content.Elements[box];
        return b.FirstBlock == small.FirstBlock - 1 && b.EndBlock == small.EndBlock && (IsBox(b) || b.Tag is "td" or "center")
            ? box : -1;
    }

    private static bool Covers(in PageElement e, in Block b) => e.TextStart <= b.Start && e.TextEnd >= b.End;

    private static bool IsBox(in PageElement e) => e.Tag is "div" or "p" or "span" or "dl" || e.Tag.Contains('-');

    private bool HoldsPicture(in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (_content.Blocks[block].Kind is BlockKind.Image or BlockKind.Video or BlockKind.Embed or BlockKind.Audio)
                return true;
        }

        return false;
    }

    /// <summary>The same, and what stands for a picture that a script will load.</summary>
    private bool HoldsPictureOrPlaceholder(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        if (HoldsPicture(e))
            return true;
        for (var i = element + 1; i < e.End; i++)
        {
            if (_content.Elements[i].Tag is "img" or "picture" or "amp-img" or "video" or "noscript")
                return true;
        }

        return false;
    }

    private bool HoldsOnlyCaptions(in PageElement e, int caption)
    {
        if (e.EndBlock - e.FirstBlock > MostBlocks)
            return false;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind is not (BlockKind.Text or BlockKind.Code))
                continue;
            var isWhole = b.Start >= e.TextStart && b.End <= e.TextEnd;
            if (isWhole && _content.Elements[b.Element].Depth >= e.Depth && IsControl(block))
                continue;
            if (!isWhole || b.HeadingLevel > 0
                || !(Covers(_content.Elements[caption], b) || IsNamed(b.Element, e, caption)))
                return false;
        }

        return true;
    }

    /// <summary>Whether an element is the caption, or one named like it, or is in one of them, within the box.</summary>
    private bool IsNamed(int element, in PageElement box, int caption)
    {
        for (var i = element; i > 0 && _content.Elements[i].Depth >= box.Depth; i = _content.Elements[i].Parent)
        {
            if (i == caption || (_content.Elements[i].Depth > box.Depth && (_content.Elements[i].Tokens & Names) != 0))
                return true;
        }

        return false;
    }
}
