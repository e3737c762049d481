using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>What a comment says: its text blocks, without signature, buttons, votes and notices.</content>
internal sealed partial class CommentReading
{
    private const MarkupTokens NotText =
        MarkupTokens.Reply | MarkupTokens.Rating | MarkupTokens.Badge | MarkupTokens.Share | MarkupTokens.Form
        | MarkupTokens.Counter | MarkupTokens.Meta | MarkupTokens.Navigation | MarkupTokens.Advertising;

    private const int LongestControl = 200;
    private const int LongestButton = 80;
    private const int LongestInitial = 2;
    private const int ShortestText = 40;

    /// <summary>A signature stands so near to the edge of what holds it and the text.</summary>
    private const int SignatureAtEdge = 2;
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("#+-0123456789. ");

    /// <summary>The element that holds the text and neither author nor date; -1 when the text has no element of its
    /// own.</summary>
    private int FindText()
    {
        foreach (var i in _own)
        {
            if (i > _item.Element && IsTextProperty(i) && !HoldsSignature(i))
                return i;
        }

        // A short one may be the look of a line, as `text-sm` is, or the title, in a field that is named like the text's.
        var longest = -1;
        foreach (var name in CommentClasses.Texts)
        {
            foreach (var i in _own)
            {
                if (_content.HasClass(i, name) && (longest < 0 || IsLonger(i, longest)) && IsTextOnly(i))
                    longest = i;
            }

            if (longest >= 0)
                return longest;
        }

        foreach (var i in _own)
        {
            var isNamed = _content.Has(i, MarkupTokens.Content)
                && !_content.Has(i, MarkupTokens.Header | MarkupTokens.Meta | MarkupTokens.Author);
            if (isNamed && _content.Elements[i].Tag is "div" or "p" or "section" or "td"
                && (longest < 0 || IsLonger(i, longest)) && IsTextOnly(i) && !IsNameAboveDate(i) && !IsLineOfSignature(i))
                longest = i;
            if (longest == i && _content.Elements[i].TextLength >= ShortestText)
                break;
        }

        return longest;
    }

    private bool IsLonger(int i, int other) => _content.Elements[i].TextLength > _content.Elements[other].TextLength;

    private bool IsTextProperty(int i) =>
        _content.Attribute(i, "itemprop") is "text" or "commentText" or "reviewBody" or "description"
        || _content.Attribute(i, "property") is "schema:text" or "content:encoded" or "sioc:content";

    private bool IsTextOnly(int i) =>
        i > _item.Element && !HoldsSignature(i) && !HoldsSignatureLine(i) && !IsDateLine(i)
        && _content.Closest(i, "form") < _item.Element
        && BlockQuestions.HoldsWholeBlocks(_content, i) && !IsQuoted(i);

    /// <summary>Whether one of the first or last lines says who wrote and when, where no element of the comment does.</summary>
    private bool HoldsSignatureLine(int i)
    {
        ref readonly var e = ref _content.Elements[i];
        if (_author >= 0 || _date >= 0 || e.EndBlock - e.FirstBlock < 2)
            return false;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (block >= e.FirstBlock + SignatureAtEdge && block < e.EndBlock - SignatureAtEdge)
                continue;
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length <= LongestButton * 2
                && (IsSigned(_content.TextOf(block)) || CommentDates.IsLine(_content, block)))
                return true;
        }

        return false;
    }

    /// <summary>Whether an element is a short line right above the date of the comment, with more lines below: who wrote, though
    /// the look of its letters has a name of its own.</summary>
    private bool IsNameAboveDate(int i) => _author < 0 && _content.Elements[i] is var e && e.EndBlock - e.FirstBlock == 1
        && e.TextLength <= CommentNames.Longest && IsAboveDate(e.EndBlock) && _blocks[^1] > e.EndBlock
        && CommentNames.NamedBy(_content.StringOf(e.FirstBlock)) is not null;

    /// <summary>Whether an element is one short line that says who wrote and when, or when alone, and not all there is.</summary>
    private bool IsLineOfSignature(int i)
    {
        ref readonly var e = ref _content.Elements[i];
        if (e.EndBlock - e.FirstBlock != 1 || e.TextLength > CommentNames.Longest || _blocks.Count < 2)
            return false;
        var line = _content.TextOf(e.FirstBlock);
        return line.ContainsAnyInRange('0', '9') && DateReading.FindIn(line) is { } date
            && !CommentDates.IsInSentence(line, date)
            && (date.Start + date.Length >= line.Length ? IsSigned(line) || date.Length * 2 >= line.Length : date.Start < 2);
    }

    /// <summary>Whether an element is a date and no more, whatever its name says of letters.</summary>
    private bool IsDateLine(int i) => _content.Elements[i] is var e && e.EndBlock - e.FirstBlock == 1
        && CommentDates.IsLine(_content, e.FirstBlock);

    private bool HoldsSignature(int i) => Holds(i, _author) || Holds(i, _date);

    /// <summary>The blocks of the text, without lines that repeat in every comment unless they are all there is.</summary>
    private List<int> TextBlocks(int text)
    {
        var blocks = AllBlocks(text);
        if (blocks.Count == 0 && text < 0)
            blocks = _blocks.FindAll(IsAssent);
        return blocks.FindAll(block => !_repeated.Contains(block)) is { Count: > 0 } own ? own : blocks;
    }

    /// <summary>"+1", or "J'aime" where the others have no such button: where nothing else is said it is the text.</summary>
    private bool IsAssent(int block) => _content.Blocks[block] is { Kind: BlockKind.Text, LinkChars: 0 }
        && !IsSignatureBlock(block) && ((_content.TextOf(block) is ['+', _, ..] line && IsNumber(line) && !IsControl(block, -1))
            || (!_repeated.Contains(block)
                && CommentButtons.MayBeSaid(_content, block, CommentButtons.LabelOf(_content, block))));

    private List<int> AllBlocks(int text)
    {
        var blocks = new List<int>();
        foreach (var block in _blocks)
        {
            var isText = text < 0
                ? IsLooseText(block) : _content.IsWithin(_content.Blocks[block].Element, text) && !IsControl(block, text)
                    && !Overlaps(_title, _content.Blocks[block]);
            if (isText)
                blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>A block of a comment whose text has no element of its own.</summary>
    private bool IsLooseText(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.Kind != BlockKind.Text)
            return !IsControl(block, -1);
        var isSignature = IsSignatureBlock(block) || Overlaps(_author, b) || Overlaps(_date, b) || Overlaps(_title, b);
        return !isSignature && !IsNumber(_content.TextOf(block)) && !CommentWords.IsBadge(_content.TextOf(block))
            && !IsForPortrait(block) && !IsControl(block, -1);
    }

    /// <summary>Whether a line above the signature is the name, or the letter with which it begins: it belongs to a
    /// portrait.</summary>
    private bool IsForPortrait(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.Length > LongestName || (_author < 0 && _nameBlock < 0))
            return false;
        var start = _author >= 0 ? _content.Elements[_author].TextStart : _content.Blocks[_nameBlock].Start;
        var name = _content.Text.AsSpan(start, b.Length <= LongestInitial ? 1
            : _author >= 0 ? _content.Elements[_author].TextLength : _content.Blocks[_nameBlock].Length).Trim();
        return b.End <= start && (b.Length <= LongestInitial
            ? _content.TextOf(block).StartsWith(name, StringComparison.OrdinalIgnoreCase)
            : _content.TextOf(block).Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsControl(int block, int text)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.Kind == BlockKind.Image)
            return text < 0 || b.Length > 0;
        if (b.Kind != BlockKind.Text)
            return b.Kind == BlockKind.Separator;
        var outermost = Math.Max(text, _item.Element);
        for (var i = b.Element; i > outermost; i = _content.Elements[i].Parent)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "form" or "button" || _content.Attribute(i, "role") is "button" || (IsNamedControl(e) && !HoldsAll(e)))
                return true;
            if (e.Hidden && !_content.Elements[_item.Element].Hidden)
                return true;
        }

        if (b.LinkChars > 0 && (LineAnswers.IsNotice(_content, b)
            || (b.LinkChars * 2 > b.Length && CommentWords.LeadsToPages(_content.TextOf(block)))))
            return true;
        if (b.Length >= LongestButton)
            return false;
        if (LineAnswers.Addressee(_content.TextOf(block)) is not null)
            return true;
        var label = CommentButtons.LabelOf(_content, block);
        var mayBeButton = (text < 0 || b.LinkChars > 0) && !BlockQuestions.EndsWithQuestionMark(_content.TextOf(block));
        return label == LabelKind.Moderation
            || (label.IsControl() && mayBeButton && !CommentButtons.IsSaid(_content, block, label)) || IsRowOfButtons(_content, b)
            || (text < 0 && CommentButtons.AreIn(_content, b) is not null);
    }

    /// <summary>Whether anything but buttons stands behind the line with the date; else the text stands before it.</summary>
    private bool SaysBehind(int line) => _blocks.Exists(block => block > line && !IsControl(block, -1));

    /// <summary>Whether an element holds the whole comment, whatever it is called.</summary>
    private bool HoldsAll(in PageElement e) => e.FirstBlock <= _blocks[0] && e.EndBlock > _blocks[^1];

    private static bool IsNamedControl(in PageElement e) =>
        (e.Tokens & NotText) != 0 && (e.Tokens & MarkupTokens.Content) == 0 && e.TextLength <= LongestControl;

    /// <summary>"Répondre Signaler": several buttons in one line.</summary>
    internal static bool IsRowOfButtons(PageContent content, in Block b)
    {
        if (b.LinkChars == 0 || b.LinkChars * 5 < b.Length * 4)
            return false;
        var isControl = false;
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is not "a" || content.Elements[i].TextEnd <= b.Start)
                continue;
            isControl = SectionLabels.Match(content.ElementText(i)).IsControl();
            if (!isControl)
                return false;
        }

        return isControl;
    }

    private static bool IsNumber(ReadOnlySpan<char> line) => line.Length <= 4 && !line.ContainsAnyExcept(NumberMarks);

    private bool Overlaps(int element, in Block b)
    {
        if (element < 0)
            return false;
        ref readonly var e = ref _content.Elements[element];
        return e.TextEnd > b.Start && e.TextStart < b.End && b.Length <= LongestSignature;
    }

    /// <summary>Where a letter in an element of its own ends that stands for a portrait before the name it begins; 0 for
    /// none.</summary>
    private int EndOfInitial(in Block b)
    {
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextStart != b.Start || e.TextLength is 0 or > LongestInitial || e.TextEnd >= b.End)
                continue;
            var name = _content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).TrimStart();
            return name.Length > LongestInitial && char.IsUpper(_content.Text[b.Start])
                && char.ToUpperInvariant(name[0]) == _content.Text[b.Start] ? e.TextEnd : 0;
        }

        return 0;
    }

    /// <summary>Whether an element is a link to another comment: whom this one answers.</summary>
    private bool LeadsInside(int element)
    {
        for (var i = element; i < _content.Elements[element].End; i++)
        {
            if (_content.Attribute(i, "href") is ['#', _, ..])
                return true;
        }

        return false;
    }
}
