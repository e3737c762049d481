using NewsKit.Addresses;
using NewsKit.Dom;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>A page without its document: flat elements, flat blocks, and one string that holds all their text.</summary>
internal sealed class PageContent
{
    private const LabelKind NotAsked = (LabelKind)(-1);
    private readonly int[] _linkChars;
    private readonly LabelKind[] _labels;
    private CaptionBoxes? _captionBoxes;
    private SiblingGroups? _siblingGroups;
    private PageNotes? _notes;

    internal PageContent(PageKind kind, string text, PageElement[] elements, Block[] blocks, PageAttribute[] attributes)
    {
        Kind = kind;
        Text = text;
        Elements = elements;
        Blocks = blocks;
        Attributes = attributes;
        _labels = new LabelKind[blocks.Length];
        Array.Fill(_labels, NotAsked);
        _linkChars = new int[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++)
            _linkChars[i + 1] = _linkChars[i] + blocks[i].LinkChars;
    }

    private PageContent(PageContent page, PageAddresses addresses)
    {
        (Kind, Text, Elements, Blocks, Attributes) = (page.Kind, page.Text, page.Elements, page.Blocks, page.Attributes);
        (_linkChars, _labels, Addresses) = (page._linkChars, page._labels, addresses);
        SiteLabels = page.SiteLabels;
    }

    internal PageKind Kind { get; }

    internal string Text { get; }

    internal PageElement[] Elements { get; }

    internal Block[] Blocks { get; }

    internal PageAttribute[] Attributes { get; }

    /// <summary>Makes addresses absolute; knows the page's own once the metadata is read.</summary>
    internal PageAddresses Addresses { get; } = new(null, new NewsKitLimits(), new DiagnosticLog());

    /// <summary>What a site rule says of the elements; null without a rule.</summary>
    internal SiteLabels? SiteLabels { get; init; }

    /// <summary>Pictures with a caption outside <c>figure</c>; looked for when first asked.</summary>
    internal CaptionBoxes CaptionBoxes => _captionBoxes ??= new CaptionBoxes(this);

    /// <summary>Boxes of one shape side by side.</summary>
    internal SiblingGroups SiblingGroups => _siblingGroups ??= new SiblingGroups(this);

    /// <summary>Footnotes, and the marks that point to them.</summary>
    internal PageNotes Notes => _notes ??= PageNotes.Of(this);

    /// <summary>The same page, its parts shared, with its addresses.</summary>
    internal PageContent With(PageAddresses addresses) => new(this, addresses);

    internal ReadOnlySpan<char> TextOf(int block) => Text.AsSpan(Blocks[block].Start, Blocks[block].Length);

    internal string StringOf(int block) => Text.Substring(Blocks[block].Start, Blocks[block].Length);

    /// <summary>What a text block announces as a line of its own; worked out when first asked, since many ask.</summary>
    internal LabelKind LabelOf(int block)
    {
        if (_labels[block] == NotAsked)
            _labels[block] = Blocks[block].Kind == BlockKind.Text ? SectionLabels.Match(TextOf(block)) : LabelKind.None;
        return _labels[block];
    }

    internal ref readonly PageElement ElementOf(int block) => ref Elements[Blocks[block].Element];

    /// <summary>The text of a whole element without white space at its edges; blocks are parted by line breaks.</summary>
    internal ReadOnlySpan<char> ElementText(int element)
    {
        ref readonly var e = ref Elements[element];
        return Text.AsSpan(e.TextStart, Math.Max(0, e.TextEnd - e.TextStart)).Trim();
    }

    /// <summary>Characters of text, and those within links, of a range of blocks.</summary>
    internal (int Chars, int LinkChars) Measure(int firstBlock, int endBlock)
    {
        if (endBlock <= firstBlock)
            return (0, 0);
        return (Blocks[endBlock - 1].End - Blocks[firstBlock].Start, _linkChars[endBlock] - _linkChars[firstBlock]);
    }

    /// <summary>Characters outside links of a range of blocks: what a reader reads.</summary>
    internal int ReadingChars(int firstBlock, int endBlock)
    {
        var (chars, linkChars) = Measure(firstBlock, endBlock);
        return chars - linkChars;
    }

    internal int CharsOf(IEnumerable<int> blocks) => blocks.Sum(block => Blocks[block].Length);

    /// <summary>The elements that may hold text of a block, its own element first.</summary>
    internal ElementsInRange ElementsOf(in Block b) => new(this, b.Element, b.Start, b.End);

    internal string? Attribute(int element, string name)
    {
        ref readonly var e = ref Elements[element];
        for (var i = e.FirstAttribute; i < e.EndAttribute; i++)
        {
            if (string.Equals(Attributes[i].Name, name, StringComparison.Ordinal))
                return Attributes[i].Value;
        }

        return null;
    }

    /// <summary>Whether the attribute, a list of words, holds the word; letter case is ignored.</summary>
    internal bool AttributeHasWord(int element, string name, string word) =>
        Attribute(element, name) is { } value && TokenList.Holds(value, word, StringComparison.OrdinalIgnoreCase);

    internal bool HasClass(int element, string name) =>
        TokenList.Holds(Elements[element].Classes, name, StringComparison.OrdinalIgnoreCase);

    internal bool Has(int element, MarkupTokens tokens) => (Elements[element].Tokens & tokens) != 0;

    internal bool IsWithin(int element, int ancestor) => element >= ancestor && element < Elements[ancestor].End;

    /// <summary>The nearest element around or at this one that has the tag; -1 for none.</summary>
    internal int Closest(int element, string tag)
    {
        while (element >= 0 && !string.Equals(Elements[element].Tag, tag, StringComparison.Ordinal))
            element = Elements[element].Parent;
        return element;
    }

    /// <summary>The nearest element around or at this one with one of the words in its id or classes; -1 for none.</summary>
    internal int Closest(int element, MarkupTokens tokens)
    {
        while (element >= 0 && (Elements[element].Tokens & tokens) == 0)
            element = Elements[element].Parent;
        return element;
    }
}
