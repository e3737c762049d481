using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Boxes amid and below the text in which a site asks something of its readers or says who wrote, whatever they are
/// called: one line of each tells, its title, its button, the shop of an application, a choice to tick.</summary>
internal sealed partial class CallBoxes(Segmentation segments)
{
    private const int LongestSign = 160;
    private const int Longest = 400;
    private const int MostBlocks = 8;
    private const int LongestAuthor = 900;
    private const int LongestTitle = 80;
    private const int LongestButton = 60;
    private const int LongestOfName = 40;
    private const int ShortestNote = 40;
    private const int LongestNote = 300;

    private static readonly string[] Shops =
        ["https://apps.apple.com/", "https://itunes.apple.com/", "https://play.google.com/store/"];

    private readonly PageContent _content = segments.Content;
    private int _textEnd = -1;

    /// <summary>The block behind the first running text; worked out when first asked.</summary>
    private int TextEnd => _textEnd = _textEnd >= 0 ? _textEnd : LetterBox.TextEnd(_content, segments.Headline);

    internal void Claim()
    {
        if (segments.Headline < 0 || _content.Kind != PageKind.Html)
            return;
        for (var block = segments.Headline + 1; block < _content.Blocks.Length; block++)
        {
            if (_content.Blocks[block] is not { Kind: BlockKind.Text, Length: <= Longest, HeadingLevel: var level } b
                || !segments.IsFree(block))
                continue;
            if (b.Length <= LongestSign)
                ClaimAround(block);
            if (level == 0 && b.Length > LongestButton && b.Length > b.LinkChars)
                ClaimLines(block);
        }

        for (var i = 1; i < _content.Elements.Length; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "a" && _content.Attribute(i, "href") is { } address)
                ClaimByAddress(i, address);
            else if (e.Tag is "input" && _content.Attribute(i, "type") is "radio" && PollAround(e.Parent) is var poll and > 0)
                Claim(poll, ClaimReason.Poll);
        }
    }

    private void ClaimAround(int block)
    {
        switch (_content.LabelOf(block))
        {
            case LabelKind.Newsletter when BoxAround(_content.Blocks[block].Element, Longest) is var box && HoldsControl(box):
                ClaimBox(box, ClaimReason.Newsletter);
                break;
            case LabelKind.Donation when BoxAround(_content.Blocks[block].Element, Longest) is var box && HoldsControl(box):
                ClaimBox(box, ClaimReason.Donation);
                break;
            case LabelKind.Advertising when BoxAround(_content.Blocks[block].Element, Longest) is var box and > 0
                && _content.Measure(_content.Elements[box].FirstBlock, _content.Elements[box].EndBlock).LinkChars > 0:
                ClaimBox(box, ClaimReason.Advertising);
                break;
            case LabelKind.AuthorBox when BoxAround(_content.Blocks[block].Element, LongestAuthor) is var box
                && HoldsAuthor(box):
                Claim(box, ClaimReason.AuthorBox);
                break;
            case LabelKind.None when _content.Blocks[block].Length <= LongestOfName && IsOverNote(block) && IsNamedOnce(block)
                && BoxAround(_content.Blocks[block].Element, LongestAuthor) is var box and > 0
                && IsFirstOf(box, block):
                Claim(box, ClaimReason.AuthorBox);
                break;
            case LabelKind.None when _content.Blocks[block] is { LinkChars: > 0, Length: >= ShortestTitle } b
                && b.LinkChars >= b.Length && CardAround(block) is var card and > 0:
                Claim(card, ClaimReason.Teaser);
                break;
            case LabelKind.None when _content.TextOf(block) is [.., '%'] && _content.Blocks[block].Length <= LongestOfName
                && BoxAround(_content.Blocks[block].Element, Longest) is var box and > 0 && Asks(_content.Elements[box]):
                Claim(box, ClaimReason.Poll);
                break;
            case LabelKind.None when _content.Blocks[block].Length <= LongestButton && IsSponsor(_content.TextOf(block))
                && BoxAround(_content.Blocks[block].Element, Longest) is var box and > 0:
                ClaimBox(box, ClaimReason.Advertising);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a line says that a text is paid for, and by whom: <c>Contenu sponsorisé · Brunel</c>.</summary>
    private static bool IsSponsor(ReadOnlySpan<char> line) => line.IndexOfAny('·', '|') is > 0 and var mark
        && SectionLabels.Match(line[..mark].TrimEnd(" \u00A0")) == LabelKind.Advertising;

    private void ClaimByAddress(int link, string address)
    {
        if (LeadsToShop(address))
            ClaimOffer(BoxAround(link, Longest));
        else if (address.Contains("newsletter", StringComparison.Ordinal) && BoxAround(link, Longest) is var box
            && HoldsControl(box))
            ClaimBox(box, ClaimReason.Newsletter);
    }

    /// <summary>Claims what leads to an application, unless it says more than a title and a short sentence.</summary>
    private void ClaimOffer(int box)
    {
        if (box <= 0 || !OpensWithTitle(box))
            return;
        for (var block = _content.Elements[box].FirstBlock; block < _content.Elements[box].EndBlock; block++)
        {
            if (_content.Blocks[block].Length > LongestSign)
                return;
        }

        Claim(box, ClaimReason.Advertising);
    }

    /// <summary>Whether a line names who signs, over a sentence or two about that person.</summary>
    private bool IsOverNote(int block) => block + 1 < _content.Blocks.Length
        && _content.TextOf(block + 1) is { Length: >= ShortestNote and <= LongestNote } note
        && (BlockQuestions.IsSentence(note) || note.Contains(". ", StringComparison.Ordinal))
        && AuthorNotes.Names(_content, segments.Headline, block, _content.TextOf(block).Trim());

    /// <summary>Claims a paragraph below the text with lines that are each what a box else holds: who wrote over a sentence about
    /// that person, or what a site asks over the link to it.</summary>
    private void ClaimLines(int block)
    {
        var text = _content.TextOf(block);
        var first = text.IndexOf('\n');
        if (first <= 0 || block < TextEnd || !segments.IsFree(block))
            return;
        if (first <= LongestOfName && BlockQuestions.IsSentence(text[(first + 1)..])
            && AuthorNotes.Names(_content, segments.Headline, block, text[..first].Trim()) && IsLastOfText(block))
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.AuthorBox);
        else if (_content.Blocks[block].LinkChars is > 0 and <= LongestButton && text.Length <= Longest
            && SectionLabels.Match(text[(text.LastIndexOf('\n') + 1)..]) == LabelKind.Donation)
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.Donation);
    }

    /// <summary>Whether no running text of some length stands beside a paragraph below it.</summary>
    private bool IsLastOfText(int block) => BlockQuestions.RunningText(
        _content, block + 1, _content.Elements[_content.ElementOf(block).Parent].EndBlock, LongestNote) < LongestNote;

    private void ClaimBox(int box, ClaimReason reason)
    {
        if (box > 0 && (OpensWithTitle(box) || SpeaksToReader(_content.Elements[box])))
            Claim(box, reason);
    }

    private void Claim(int box, ClaimReason reason) => segments.Claim(
        _content.Elements[box].FirstBlock, _content.Elements[box].EndBlock, SectionKind.Chrome, reason);

    /// <summary>The outermost element around another that holds several blocks below the first running text, and nothing that
    /// is of another part of the page; -1 for none.</summary>
    private int BoxAround(int element, int longest)
    {
        var box = -1;
        for (var i = element; i > 0; i = _content.Elements[i].Parent)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "body" or "main" or "article" or "li" or "blockquote" or "figure" || e.FirstBlock < TextEnd
                || e.TextLength > longest || e.EndBlock - e.FirstBlock > MostBlocks || e.Holds(segments.Headline))
                break;
            if (box > 0 && HoldsOther(e, _content.Elements[box]))
                break;
            if (e.EndBlock - e.FirstBlock > 1)
                box = i;
        }

        return box > 0 && BlockQuestions.HoldsWholeBlocks(_content, box) && !LetterBox.HoldsComments(_content, box) ? box : -1;
    }

    /// <summary>Whether an element holds more than a box in it that is not of that: another part of the page, a heading below
    /// text, a sentence that does not speak to the reader.</summary>
    private bool HoldsOther(in PageElement e, in PageElement box)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (box.Holds(block))
                continue;
            if (!segments.IsFree(block) || _content.LabelOf(block) is not (LabelKind.None or LabelKind.Newsletter
                or LabelKind.Donation or LabelKind.AuthorBox or LabelKind.Advertising or LabelKind.Continue))
                return true;
            var text = _content.TextOf(block);
            if ((_content.Blocks[block].HeadingLevel > 0 && block > e.FirstBlock
                    && _content.Blocks[block - 1].HeadingLevel == 0)
                || (BlockQuestions.IsRunning(text) && !ServiceLines.SpeaksToReader(text) && !NoticeWords.AreIn(text)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a box begins with a short line that is no sentence.</summary>
    private bool OpensWithTitle(int box)
    {
        var first = _content.Elements[box].FirstBlock;
        var line = _content.TextOf(first);
        return line.Length <= LongestTitle && (line.IsEmpty || !BlockQuestions.IsSentence(line));
    }

    private bool SpeaksToReader(in PageElement box)
    {
        for (var block = box.FirstBlock; block < box.EndBlock; block++)
        {
            var text = _content.TextOf(block);
            if (BlockQuestions.IsSentence(text) && !ServiceLines.SpeaksToReader(text) && !NoticeWords.AreIn(text))
                return false;
        }

        return true;
    }

    /// <summary>Whether a box holds a button, or a line that is a link and nothing else.</summary>
    private bool HoldsControl(int box)
    {
        if (box <= 0)
            return false;
        for (var block = _content.Elements[box].FirstBlock; block < _content.Elements[box].EndBlock; block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Text && ((b.LinkChars >= b.Length && b.Length <= LongestButton)
                || _content.Closest(b.Element, "button") >= 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether a box names who signs beside the headline, or leads to a page of an author.</summary>
    private bool HoldsAuthor(int box)
    {
        if (box <= 0)
            return false;
        ref readonly var e = ref _content.Elements[box];
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (IsOverNote(block))
                return true;
        }

        for (var i = box; i < e.End; i++)
        {
            if (_content.Elements[i].Tag is "a" && _content.Attribute(i, "href") is { } address && AuthorAddress.Is(address))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name stands as a line of its own once only: who talks in an interview has several.</summary>
    private bool IsNamedOnce(int block)
    {
        var name = _content.TextOf(block);
        for (var other = TextEnd; other < _content.Blocks.Length; other++)
        {
            if (other != block && _content.TextOf(other).StartsWith(name, StringComparison.Ordinal)
                && _content.Blocks[other].Length <= name.Length + FewestChoices)
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing but pictures and a label stands before a line of a box.</summary>
    private bool IsFirstOf(int box, int line)
    {
        for (var block = _content.Elements[box].FirstBlock; block < line; block++)
        {
            if (_content.Blocks[block] is { Kind: BlockKind.Text, Length: > LongestOfName })
                return false;
        }

        return true;
    }

    private static bool LeadsToShop(string address)
    {
        if (address is not ['h', _, _, _, 's', ':', '/', '/', 'a' or 'p' or 'i', ..])
            return false;
        foreach (var shop in Shops)
        {
            if (address.StartsWith(shop, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
