using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Lines that are links and nothing else.</content>
internal sealed partial class LinesAmidText
{
    private const int LongestTools = 100;
    private const int LongestLabel = 30;
    private const int LevelsOfContents = 6;
    private const int MostOfPoll = 12;
    private const int LongestPoll = 300;
    private const int MostOfList = 4;
    private const int FewestBlanks = 2;

    /// <summary>So many blanks may stand between links of a line.</summary>
    private const int ShortestSpace = 16;
    private const string WaysOn = "←→‹›«»⟵⟶<>";

    /// <summary>Links that lead nowhere, side by side: what a script of the page does.</summary>
    private bool IsTools(int block, ReadOnlySpan<char> text)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.LinkChars == 0 || b.Length > LongestTools || b.Length - b.LinkChars > b.Length / 4
            || BlockQuestions.IsSentence(text))
            return false;
        var links = 0;
        foreach (var i in _content.ElementsOf(b))
        {
            if (_content.Elements[i].Tag is not "a")
                continue;
            links++;
            var leadsOn = _content.Attribute(i, "href") is { Length: > 0 } href && href[0] != '#'
                && !href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
            if (leadsOn || _content.Notes.Marks.ContainsKey(i))
                return false;
        }

        return links > 0;
    }

    /// <summary>Sections and keywords of the article, with a short label before them.</summary>
    private bool IsTopics(int block, ReadOnlySpan<char> text)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.LinkChars == 0 || b.Length > LongestTools || b.Length - b.LinkChars > LongestLabel
            || BlockQuestions.IsSentence(text))
            return false;
        var links = 0;
        foreach (var i in _content.ElementsOf(b))
        {
            if (_content.Elements[i].Tag is not "a")
                continue;
            if (!_content.AttributeHasWord(i, "rel", "tag"))
                return false;
            links++;
        }

        return links > 0;
    }

    /// <summary>Several links to parts of this page in one line: « Aller à : le levain | la cuisson ».</summary>
    private bool LeadsWithinPage(int block, ReadOnlySpan<char> text)
    {
        ref readonly var b = ref _content.Blocks[block];
        return b.LinkChars * 3 > b.Length && b.Length - b.LinkChars <= LongestTools && !BlockQuestions.IsSentence(text)
            && LinksWithin(block) > 1;
    }

    /// <summary>Whether a short line stands over links to parts of this page and nothing else, in one box with them.</summary>
    private bool IsOverContents(int block, ReadOnlySpan<char> text)
    {
        var next = block + 1;
        if (text.Length > LongestLabel || next >= _content.Blocks.Length || _content.Blocks[block].LinkChars > 0
            || _content.Blocks[next] is not { Kind: BlockKind.Text, LinkChars: > 0 } entry
            || entry.LinkChars + ShortestSpace < entry.Length || LinksWithin(next) == 0)
            return false;
        var around = _content.Blocks[next].Element;
        for (var level = 0; level < LevelsOfContents && around > 0; level++, around = _content.Elements[around].Parent)
        {
            ref readonly var e = ref _content.Elements[around];
            if (e.FirstBlock <= block)
                return e.FirstBlock == block && _content.Measure(next, e.EndBlock) is var (chars, linkChars)
                    && linkChars + LongestLabel >= chars;
        }

        return false;
    }

    /// <summary>Whether an item of a list named for contents, or under a word or two for it, is a link to a part of this page and
    /// nothing else; or it leads to a topic, as the item beside it does.</summary>
    private bool IsOfContents(int row)
    {
        if (features.Get(row, BodyFeature.InListItem) == 0 || features.Get(row, BodyFeature.IsWholeLink) == 0)
            return false;
        var block = features.Blocks[row];
        return LinksWithin(block) == 1
            ? segments.ReasonOf(block) == ClaimReason.TableOfContents || IsUnderTitle(block)
            : LeadsToTopic(block) && IsBesideItem(block, LeadsToTopic);
    }

    /// <summary>Whether the list around an item stands under a short line in one box with it, and nothing else does.</summary>
    private bool IsUnderTitle(int block)
    {
        var item = _content.Closest(_content.Blocks[block].Element, "li");
        return item > 0 && _content.Elements[item].Parent is > 0 and var list
            && _content.Elements[list].FirstBlock - 1 is >= 0 and var title
            && _content.Blocks[title].Length is > 0 and <= LongestLabel && IsOverContents(title, _content.TextOf(title));
    }

    private bool IsBesideItem(int block, Func<int, bool> isAlike) => IsItemBeside(block, block - 1, isAlike)
        || IsItemBeside(block, block + 1, isAlike);

    /// <summary>Whether two blocks are items of one list, and the other is such a link.</summary>
    private bool IsItemBeside(int block, int other, Func<int, bool> isAlike) => other >= 0 && other < _content.Blocks.Length
        && _content.Blocks[other] is { Kind: BlockKind.Text, LinkChars: > 0 } b && b.LinkChars >= b.Length
        && _content.Closest(_content.Blocks[block].Element, "li") is > 0 and var item
        && _content.Closest(b.Element, "li") is > 0 and var beside
        && _content.Elements[item].Parent == _content.Elements[beside].Parent && isAlike(other);

    /// <summary>Whether a line is one link to the articles of a topic.</summary>
    private bool LeadsToTopic(int block)
    {
        foreach (var i in _content.ElementsOf(_content.Blocks[block]))
        {
            if (_content.Elements[i].Tag is "a")
                return _content.AttributeHasWord(i, "rel", "tag")
                    || (_content.Attribute(i, "href") is { } address && TopicAddress.Is(address));
        }

        return false;
    }

    /// <summary>How many links of a line lead to parts of this page; 0 where one leads elsewhere, or marks a note.</summary>
    private int LinksWithin(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        var links = 0;
        foreach (var i in _content.ElementsOf(b))
        {
            if (_content.Elements[i].Tag is not "a")
                continue;
            if (_content.Attribute(i, "href") is not ['#', _, ..] || _content.Notes.Marks.ContainsKey(i))
                return 0;
            links++;
        }

        return links > 0 ? links : _content.Closest(b.Element, "a") is var whole and > 0
            && _content.Attribute(whole, "href") is ['#', _, ..] ? 1 : 0;
    }

    /// <summary>A link between an arrow and the edge: the page before, the page after.</summary>
    private bool IsWayOn(int row, int block, ReadOnlySpan<char> text)
    {
        ref readonly var b = ref _content.Blocks[block];
        return !isBody.AsSpan(row + 1).Contains(true) && b.LinkChars > 0 && b.LinkChars + 3 >= b.Length
            && b.Length <= LongestTools && !BlockQuestions.IsSentence(text)
            && (WaysOn.Contains(text[0]) != WaysOn.Contains(text[^1])) && text is not ['«' or '»', .., '«' or '»'];
    }

    /// <summary>Whether a line announces the player or the frame beside it: <c>Vidéo : le but de la soirée</c>.</summary>
    private bool IsOverPlayer(int block, ReadOnlySpan<char> text)
    {
        if (text.Length > ServiceLines.Longest || text.IndexOf(':') is not (> 3 and < LongestLabel and var colon)
            || !ServiceLines.NamesPlayer(text[..colon]))
            return false;
        return IsPlayer(block + 1) || IsPlayer(block - 1);
    }

    private bool IsPlayer(int block) => block >= 0 && block < _content.Blocks.Length
        && _content.Blocks[block].Kind is BlockKind.Embed or BlockKind.Video or BlockKind.Audio;

    /// <summary>Whether a line in brackets or behind a sign says who owns a text or answers for it: <c>（责任编辑：何芳）</c>; in a
    /// text rendering also whose the picture was that stood above it.</summary>
    private bool SaysWhoseItIs(ReadOnlySpan<char> text) => text.Length <= LongestTools
        && ((_content.Kind == PageKind.Text && BodyLines.IsCredit(text))
            || (text[0] is '©' or 'ⓒ' or 'C' ? CopyrightText.IsCopyright(text)
                : IsAddress(text) || (text is ['(' or '（' or '[' or '【', .., ')' or '）' or ']' or '】']
                    && EastAsianNames.Editors(text).Count > 0)));

    /// <summary>A list of nothing but links between a sentence and text that goes on: other articles, unless the sentence
    /// announces it.</summary>
    private void DropListsOfLinks()
    {
        for (var row = 1; row + 2 < isBody.Length; row++)
        {
            if (!isBody[row] || !isBody[row - 1] || features.Get(row, BodyFeature.IsWholeLink) == 0
                || !_content.TextOf(features.Blocks[row - 1]).EndsWith('.')
                || _content.Closest(_content.Blocks[features.Blocks[row]].Element, "li") is not (> 0 and var item))
                continue;
            ref readonly var list = ref _content.Elements[_content.Elements[item].Parent];
            if (list.Tag is not "ul" || list.FirstBlock != features.Blocks[row]
                || list.Parent != _content.ElementOf(features.Blocks[row - 1]).Parent)
                continue;
            var end = features.RowsBefore(list.EndBlock);
            if (end - row is > 1 and <= MostOfList && end < isBody.Length && isBody[end]
                && _content.Blocks[features.Blocks[end]].HeadingLevel == 0
                && list.Parent == _content.ElementOf(features.Blocks[end]).Parent && AreWholeLinks(row, end))
                isBody.AsSpan(row, end - row).Clear();
        }
    }

    private bool AreWholeLinks(int row, int end)
    {
        while (row < end && features.Get(row, BodyFeature.IsWholeLink) != 0
            && _content.TextOf(features.Blocks[row]).Count(' ') >= FewestBlanks)
            row++;
        return row == end;
    }

    /// <summary>The address to write to, and no word beside it.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) => text.IndexOf('@') is > 0 and var at
        && text[at..].Contains('.') && !text.ContainsAny(' ', '\n', '/') && char.IsAsciiLetter(text[^1]);

    /// <summary>A question over buttons, and the count below them: what a page asks of its readers.</summary>
    private void DropPolls()
    {
        for (var row = 0; row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            if (isBody[row] && (IsButton(block + 1) || IsButton(block - 1)) && IsPoll(_content.ElementOf(block).Parent))
                isBody[row] = false;
        }
    }

    private bool IsButton(int block) =>
        block >= 0 && block < _content.Blocks.Length && _content.ElementOf(block).Tag is "button";

    private bool IsPoll(int box)
    {
        ref readonly var e = ref _content.Elements[box];
        if (e.EndBlock - e.FirstBlock is < 3 or > MostOfPoll)
            return false;
        var (buttons, chars, asks) = (0, 0, false);
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (IsButton(block))
            {
                buttons++;
                continue;
            }

            chars += _content.Blocks[block].Length;
            asks |= _content.TextOf(block).TrimEnd() is [.., '?' or '？'];
        }

        return asks && buttons > 1 && chars <= LongestPoll;
    }
}
