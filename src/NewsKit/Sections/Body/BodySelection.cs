using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>From the chance of each block to the blocks that are body.</summary>
internal sealed partial class BodySelection
{
    private const float Threshold = 0.5f;

    /// <summary>On a page where hardly a block is likely, the likelier ones still stand, unless a finder knew them.</summary>
    private const float LowThreshold = 0.25f;
    private const int FewChars = 250;

    /// <summary>A name alone takes no running text: the likelihood that is asked of a sentence in such a box.</summary>
    private const float NamedThreshold = 0.4f;

    /// <summary>For the last sentence of the element that holds the text.</summary>
    private const float LastThreshold = 0.3f;
    private const int ShortestLast = 25;

    private const int ShortestOnly = 60;
    private const int OnlyShare = 10;
    private const int MostAbove = 4;
    private const int MostBelow = 12;
    private const int ShortestAbove = 120;
    private const int LongestControl = 24;

    private const int LinesOfFrame = 3;
    private const int LongestDate = 80;

    /// <summary>A bar and two blanks.</summary>
    private const int LongestBetween = 3;

    private readonly Segmentation _segments;
    private readonly PageContent _content;
    private readonly BodyFeatures _features;
    private readonly bool[] _isBody;
    private readonly DataTables _dataTables;

    /// <summary>Of each element whether it is a quotation, a post or a table of data; null while nobody asked.</summary>
    private readonly bool?[] _isStructure;

    /// <summary>The structure around the parent asked for last.</summary>
    private (int Parent, int Structure) _around = (-1, -1);

    private BodySelection(Segmentation segments, BodyFeatures features)
    {
        (_segments, _content, _features) = (segments, segments.Content, features);
        _isBody = new bool[features.Blocks.Count];
        _dataTables = new DataTables(_content);
        _isStructure = new bool?[_content.Elements.Length];
    }

    /// <summary>The blocks, in page order.</summary>
    internal static List<int> Of(Segmentation segments, BodyFeatures features, ReadOnlySpan<float> chances)
    {
        var selection = new BodySelection(segments, features);
        selection.TakeLikely(chances, Threshold);
        if (selection.Chars(0, features.Blocks.Count) < FewChars)
            selection.TakeLikely(chances, LowThreshold);
        selection.TakeTheOnlyText();
        selection.TakeTextAtHeadline();
        new DoubtfulLines(segments, features, selection._isBody).Keep(chances);
        selection.KeepStructuresWhole();
        selection.KeepCode();
        selection.KeepLastSentence(chances);
        new PartsBesideText(segments, features, selection._isBody).Keep(chances);
        selection.KeepBeforeQuestions(chances);
        new LinesAmidText(segments, features, selection._isBody).Settle();
        LastLinesOfText.Keep(segments, features, selection._isBody);
        new BodyCopies(segments.Content, features, selection._isBody).Drop();
        new HiddenLines(segments.Content, features, selection._isBody).Drop();
        DetailsAfterText.Drop(segments, features, selection._isBody);
        new LinesAfterText(segments.Content, features, selection._isBody).Drop();
        selection.DropLinesAbove();
        selection.DropLinksBelow();
        selection.DropLastLinks();
        selection.DropDate();
        new LaterArticles(segments, features, selection._isBody).Drop();
        LastLinesOfText.KeepIntroduction(segments, features, selection._isBody);
        return selection.Blocks();
    }

    private void TakeLikely(ReadOnlySpan<float> chances, float threshold)
    {
        for (var row = 0; row < _isBody.Length; row++)
        {
            if (IsControl(row))
                continue;
            if (chances[row] >= threshold && (threshold >= Threshold || MayStandAlone(row)))
                _isBody[row] = true;
            else if (chances[row] >= NamedThreshold && IsNamedText(row))
                _isBody[row] = true;
        }
    }

    /// <summary>Whether a row is what a button says.</summary>
    private bool IsControl(int row) => _segments.ReasonOf(_features.Blocks[row]) == ClaimReason.Button
        && _content.Closest(_content.Blocks[_features.Blocks[row]].Element, "button") >= 0
        && !BlockQuestions.IsSentence(_content.TextOf(_features.Blocks[row]));

    /// <summary>Whether a row is a sentence in a box that only its name calls furniture.</summary>
    private bool IsNamedText(int row)
    {
        var block = _features.Blocks[row];
        return _segments.SegmentOf(block) is { Kind: SectionKind.Chrome, IsHint: true } && _content.Blocks[block].LinkChars == 0
            && _content.Blocks[block].Length >= ShortestOnly && BlockQuestions.IsSentence(_content.TextOf(block));
    }

    /// <summary>Whether a block that is hardly likely may be what a page with little text is for: nobody knew it, and it is more
    /// than a link.</summary>
    private bool MayStandAlone(int row) =>
        _segments.IsFree(_features.Blocks[row]) && _features.Get(row, BodyFeature.IsWholeLink) == 0;

    /// <summary>Where nothing is likely, a text that is nearly all there is on the page is what the page is for.</summary>
    private void TakeTheOnlyText()
    {
        if (_isBody.AsSpan().Contains(true))
            return;
        var (chars, _) = _content.Measure(_segments.Headline + 1, _content.Blocks.Length);
        for (var row = 0; row < _isBody.Length; row++)
        {
            ref readonly var b = ref _content.Blocks[_features.Blocks[row]];
            _isBody[row] = b.Length >= ShortestOnly && (long)b.Length * OnlyShare >= (long)chars * (OnlyShare - 1)
                && b.LinkChars * 2 < b.Length && _segments.IsFree(_features.Blocks[row]);
        }
    }

    /// <summary>Where nothing is likely, paragraphs side by side right under the headline are the text, of which one at least is
    /// a sentence of some length.</summary>
    private void TakeTextAtHeadline()
    {
        if (_segments.Headline < 0 || _isBody.AsSpan().Contains(true))
            return;
        var row = _features.RowsBefore(_segments.Headline + 1);
        while (row < _isBody.Length && _features.Blocks[row] - _segments.Headline <= MostBelow)
        {
            var (end, parent) = (row, _content.ElementOf(_features.Blocks[row]).Parent);
            while (end < _isBody.Length && IsParagraph(end) && _content.ElementOf(_features.Blocks[end]).Parent == parent)
                end++;
            if (end - row > 1 && BlockQuestions.RunningText(_content, _features.Blocks[row], _features.Blocks[end - 1] + 1) > 0)
            {
                _isBody.AsSpan(row..end).Fill(true);
                return;
            }

            row = Math.Max(row + 1, end);
        }
    }

    private bool IsParagraph(int row)
    {
        var block = _features.Blocks[row];
        return _segments.IsFree(block) && _content.ElementOf(block).Tag is "p"
            && _content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0 } text && text.LinkChars < text.Length;
    }

    /// <summary>The sentence that ends the element around the text is of it where it is not unlikely: a note, a quotation, a
    /// farewell.</summary>
    private void KeepLastSentence(ReadOnlySpan<float> chances)
    {
        var last = Array.LastIndexOf(_isBody, true);
        if (last < 0 || last + 1 >= _isBody.Length || chances[last + 1] < LastThreshold)
            return;
        var (block, text) = (_features.Blocks[last + 1], _features.Blocks[last]);
        ref readonly var b = ref _content.Blocks[block];
        var around = _content.ElementOf(text).Parent;
        _isBody[last + 1] = b is { Kind: BlockKind.Text, LinkChars: 0, HeadingLevel: 0, Length: >= ShortestLast }
            && block == text + 1 && _segments.IsFree(block) && around > 0 && _content.Elements[around].EndBlock == block + 1
            && (_content.Closest(b.Element, "blockquote") is > 0 and var quote ? _content.Elements[quote].Parent == around
                : _content.Elements[b.Element].Parent == around && BlockQuestions.IsSentence(_content.TextOf(block)));
    }

    /// <summary>When nearly all of the text stands below the headline, short lines and links above it are of the page, not of the
    /// text.</summary>
    private void DropLinesAbove()
    {
        if (_segments.Headline < 0)
            return;
        var headline = _features.RowsBefore(_segments.Headline);
        var above = Chars(0, headline);
        if (above > 0)
            DropAbove(headline, above);
        if (above == 0 || above * MostAbove > Chars(headline, _isBody.Length))
            return;
        for (var row = 0; row < headline; row++)
        {
            ref readonly var b = ref _content.Blocks[_features.Blocks[row]];
            if (b.Length < ShortestAbove || b.LinkChars * 2 > b.Length)
                _isBody[row] = false;
        }
    }

    /// <summary>Lines of links between the headline and the first sentence are topics, accounts, controls.</summary>
    private void DropLinksBelow()
    {
        for (var row = _segments.Headline < 0 ? 0 : _features.RowsBefore(_segments.Headline + 1); row < _isBody.Length; row++)
        {
            ref readonly var b = ref _content.Blocks[_features.Blocks[row]];
            if (_isBody[row] && _features.Blocks[row] >= _segments.TextStart
                && (b.Length >= ShortestAbove || BlockQuestions.IsSentence(_content.TextOf(_features.Blocks[row]))))
                return;
            if (_isBody[row] && b.HeadingLevel == 0 && (_segments.Headline < 0 ? AreLinks(b)
                : b.LinkChars * 10 >= b.Length * 9
                    && (b.Length <= LongestControl || _features.Get(row, BodyFeature.InListItem) == 0)
                    && _features.Get(row, BodyFeature.InTable) == 0))
                _isBody[row] = false;
        }
    }

    /// <summary>The one date between the headline and the first sentence is read as such, and is no text; several are of what
    /// the page announces.</summary>
    private void DropDate()
    {
        var date = -1;
        for (var row = _segments.Headline < 0 ? _isBody.Length : _features.RowsBefore(_segments.Headline + 1);
            row < _isBody.Length; row++)
        {
            var block = _features.Blocks[row];
            var line = _content.TextOf(block);
            if (!_isBody[row])
                continue;
            var isLabelled = line.Length <= LongestDate && DateReading.IsLabelled(line) && DateReading.FindIn(line) is not null;
            if (_content.Blocks[block].HeadingLevel > 0
                || (!isLabelled && (line.Length > LongestDate || BlockQuestions.IsSentence(line))))
                break;
            if (!isLabelled && !DateReading.IsMostlyDate(line))
                continue;
            if (date >= 0)
                return;
            date = row;
        }

        if (date >= 0)
            _isBody[date] = false;
    }

    /// <summary>Whether several links make a line: the menu of a page.</summary>
    private bool AreLinks(in Block b)
    {
        var links = 0;
        foreach (var i in _content.ElementsOf(b))
            links += _content.Elements[i].Tag is "a" && _content.Elements[i].TextStart >= b.Start ? 1 : 0;
        return links > 1 && b.LinkChars + (LongestBetween * (links - 1)) >= b.Length;
    }

    /// <summary>What stands above the headline and outside the element that holds headline and text is of the page, where
    /// there is no more of it than of the text.</summary>
    private void DropAbove(int headline, int above)
    {
        var first = Array.IndexOf(_isBody, true, headline);
        if (first < 0 || above > Chars(headline, _isBody.Length))
            return;
        var around = _content.Blocks[_segments.Headline].Element;
        while (around > 0 && _content.Elements[around].EndBlock <= _features.Blocks[first])
            around = _content.Elements[around].Parent;
        for (var row = 0; row < headline && _features.Blocks[row] < _content.Elements[around].FirstBlock; row++)
            _isBody[row] = false;
    }

    private int Chars(int first, int end)
    {
        var chars = 0;
        for (var row = first; row < end; row++)
            chars += _isBody[row] ? _content.Blocks[_features.Blocks[row]].Length : 0;
        return chars;
    }

    private List<int> Blocks()
    {
        var blocks = new List<int>();
        for (var row = 0; row < _isBody.Length; row++)
        {
            if (_isBody[row])
                blocks.Add(_features.Blocks[row]);
        }

        return blocks;
    }
}
