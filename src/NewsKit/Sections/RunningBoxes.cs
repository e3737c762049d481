using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Whether boxes with a name of page furniture hold running text: a name alone takes no such text away.</summary>
/// <remarks>What a parent says of its children is counted once, however many of them ask.</remarks>
internal sealed class RunningBoxes(PageContent content)
{
    private const int ShortestSentence = 60;
    private const int FewestSentences = 2;
    private const int ShortestItem = 25;

    /// <summary>A line of such length has more than one sentence.</summary>
    private const int LengthOfSeveral = 320;

    /// <summary>A box named for notices with a single paragraph of such length, and no word of what they speak of.</summary>
    private const int LengthOfNone = 180;

    /// <summary>A box named for notices with one sentence of such length that does not speak to the reader.</summary>
    private const int LengthOfPlain = 80;

    /// <summary>A box beside so many sentences stands amid running text.</summary>
    private const int FewestBeside = 3;

    private readonly Dictionary<int, bool> _amidText = [];
    private readonly Dictionary<int, Dictionary<(string Tag, string Classes), int>> _alike = [];

    /// <summary>Two plain sentences are running text, and so is one beside the text of the article, unless it is a notice, or in
    /// three boxes of one shape.</summary>
    /// <param name="element">The box.</param>
    /// <param name="isNotice">Whether its name is that of notices: a long paragraph alone may be text yet.</param>
    /// <param name="isOfRights">Whether its name is that of disclaimers, which are long.</param>
    internal bool HoldText(int element, bool isNotice, bool isOfRights = false)
    {
        ref readonly var e = ref content.Elements[element];
        var own = Sentences(e.FirstBlock, e.EndBlock, FewestSentences);
        if (own == 0)
            return !isNotice && IsPlainList(e) && IsAmidText(e.Parent);
        if (own >= FewestSentences)
            return true;
        return ((!isNotice || (!isOfRights && (IsLongParagraph(e) || IsPlainSentence(e)))) && IsAmidText(e.Parent))
            || IsOneOfSeveral(e);
    }

    /// <summary>Whether an element holds one paragraph of some length, under a heading perhaps, and nothing else.</summary>
    private bool IsLongParagraph(in PageElement e)
    {
        var first = e.FirstBlock;
        if (e.EndBlock - first == 2 && content.Blocks[first].HeadingLevel > 0 && content.LabelOf(first) == LabelKind.None
            && !NoticeWords.AreIn(content.TextOf(first)))
            first++;
        return e.EndBlock == first + 1 && content.Blocks[first] is { LinkChars: 0, Length: >= LengthOfNone };
    }

    /// <summary>Whether an element holds one sentence that speaks neither to the reader nor of links, and nothing else.</summary>
    private bool IsPlainSentence(in PageElement e) => e.EndBlock == e.FirstBlock + 1
        && content.Blocks[e.FirstBlock] is { LinkChars: 0, Length: >= LengthOfPlain }
        && !ServiceLines.IsOne(content.TextOf(e.FirstBlock)) && !ServiceLines.SpeaksToReader(content.TextOf(e.FirstBlock));

    /// <summary>Whether an element holds items that read like short sentences, without a link, and nothing else.</summary>
    private bool IsPlainList(in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.LinkChars > 0 || b.Length < ShortestItem || content.Closest(b.Element, "li") < 0
                || content.LabelOf(block) != LabelKind.None || NoticeWords.AreIn(content.TextOf(block))
                || ServiceLines.IsOne(content.TextOf(block)))
                return false;
        }

        return e.EndBlock - e.FirstBlock >= FewestSentences;
    }

    private bool IsAmidText(int parent)
    {
        if (_amidText.TryGetValue(parent, out var isAmid))
            return isAmid;
        const int WithItsOwn = FewestBeside + 1;
        ref readonly var p = ref content.Elements[parent];
        return _amidText[parent] = Sentences(p.FirstBlock, p.EndBlock, WithItsOwn) >= WithItsOwn;
    }

    private bool IsOneOfSeveral(in PageElement e)
    {
        if (!_alike.TryGetValue(e.Parent, out var shapes))
            _alike[e.Parent] = shapes = Shapes(e.Parent);
        return shapes.GetValueOrDefault((e.Tag, e.Classes)) >= FewestBeside;
    }

    /// <summary>How many children of each shape hold a plain sentence.</summary>
    private Dictionary<(string Tag, string Classes), int> Shapes(int parent)
    {
        var shapes = new Dictionary<(string Tag, string Classes), int>();
        for (var i = parent + 1; i < content.Elements[parent].End; i = content.Elements[i].End)
        {
            ref readonly var child = ref content.Elements[i];
            if (Sentences(child.FirstBlock, child.EndBlock, 1) > 0)
                shapes[(child.Tag, child.Classes)] = shapes.GetValueOrDefault((child.Tag, child.Classes)) + 1;
        }

        return shapes;
    }

    /// <summary>How many lines are of some length outside links, read like a sentence and speak of no subscription, network or
    /// right.</summary>
    private int Sentences(int first, int end, int most)
    {
        var count = 0;
        for (var block = first; block < end && count < most; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length - b.LinkChars >= ShortestSentence
                && BlockQuestions.IsSentence(content.TextOf(block)) && !NoticeWords.AreIn(content.TextOf(block)))
                count += b.Length - b.LinkChars >= LengthOfSeveral ? 2 : 1;
        }

        return count;
    }
}
