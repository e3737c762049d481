using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>The elements other than <c>figure</c> that hold a picture and, besides it, nothing but words named as its
/// caption.</summary>
internal sealed class CaptionBoxes
{
    private const MarkupTokens Names = MarkupTokens.Caption | MarkupTokens.Credit;
    private const int LongestCaption = 800;
    private const int LongestSmall = 200;
    private const int MostBlocks = 8;
    private const int MostSteps = 3;

    private readonly PageContent _content;
    private readonly HashSet<int> _boxes = [];

    internal CaptionBoxes(PageContent content)
    {
        _content = content;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            var box = (e.Tokens & MarkupTokens.Caption) != 0 ? BoxOf(i) : e.Tag is "small" or "em" or "i" ? BoxOfSmall(e) : -1;
            if (box > 0)
                _boxes.Add(box);
        }
    }

    /// <summary>Whether the element is such a box.</summary>
    internal bool Contains(int element) => _boxes.Count > 0 && _boxes.Contains(element);

    /// <summary>The nearest box or <c>figure</c> around an element, or the element itself; -1 for none.</summary>
    internal int Around(int element)
    {
        while (element > 0 && _content.Elements[element].Tag is not "figure" && !Contains(element))
            element = _content.Elements[element].Parent;
        return element > 0 ? element : -1;
    }

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

    private static bool IsBox(in PageElement e) => e.Tag is "div" or "p" or "span" or "dl";

    private bool HoldsPicture(in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (_content.Blocks[block].Kind is BlockKind.Image or BlockKind.Video or BlockKind.Embed)
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
