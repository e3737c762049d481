using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>From the chance of each block to the blocks that are body.</summary>
internal sealed class BodySelection
{
    private const float Threshold = 0.5f;

    /// <summary>On a page where hardly a block is likely, the likelier ones still stand, unless a finder knew them.</summary>
    private const float LowThreshold = 0.25f;
    private const int FewChars = 250;

    private const int ShortestAmid = 40;
    private const int ShortestOnly = 60;
    private const int OnlyShare = 10;
    private const int LongestWordless = 24;
    private const int FewestRepeats = 3;
    private const int LongestRepeat = 40;
    private const int MostAbove = 4;
    private const int ShortestAbove = 120;

    private readonly Segmentation _segments;
    private readonly PageContent _content;
    private readonly BodyFeatures _features;
    private readonly bool[] _isBody;
    private readonly DataTables _dataTables;

    private BodySelection(Segmentation segments, BodyFeatures features)
    {
        (_segments, _content, _features) = (segments, segments.Content, features);
        _isBody = new bool[features.Blocks.Count];
        _dataTables = new DataTables(_content);
    }

    /// <summary>The blocks, in page order.</summary>
    internal static List<int> Of(Segmentation segments, BodyFeatures features, ReadOnlySpan<float> chances)
    {
        var selection = new BodySelection(segments, features);
        selection.TakeLikely(chances, Threshold);
        if (selection.Chars(0, features.Blocks.Count) < FewChars)
            selection.TakeLikely(chances, LowThreshold);
        selection.TakeTheOnlyText();
        selection.KeepStructuresWhole();
        selection.KeepAmid();
        selection.DropIdleLines();
        new BodyCopies(segments.Content, features, selection._isBody).Drop();
        new HiddenLines(segments.Content, features, selection._isBody).Drop();
        selection.DropLinesAbove();
        return selection.Blocks();
    }

    private void TakeLikely(ReadOnlySpan<float> chances, float threshold)
    {
        for (var row = 0; row < _isBody.Length; row++)
        {
            if (chances[row] >= threshold && (threshold >= Threshold || _segments.IsFree(_features.Blocks[row])))
                _isBody[row] = true;
        }
    }

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

    /// <summary>A sentence between two lines of the body that stands as they do, in the same element and by the same names, is
    /// body as well.</summary>
    private void KeepAmid()
    {
        for (var row = 1; row + 1 < _isBody.Length; row++)
        {
            if (_isBody[row] || !_isBody[row - 1] || !_isBody[row + 1] || !StandsLike(row, row - 1) || !StandsLike(row, row + 1))
                continue;
            var block = _features.Blocks[row];
            ref readonly var b = ref _content.Blocks[block];
            _isBody[row] = _segments.IsFree(block) && b.Length >= ShortestAmid && b.LinkChars < b.Length
                && BlockQuestions.IsSentence(_content.TextOf(block));
        }
    }

    private bool StandsLike(int row, int other)
    {
        ref readonly var one = ref _content.ElementOf(_features.Blocks[row]);
        ref readonly var two = ref _content.ElementOf(_features.Blocks[other]);
        return one.Parent == two.Parent && one.Tag == two.Tag && one.Classes == two.Classes;
    }

    /// <summary>A table of data is body or not as a whole, as most of its text is; a quotation with its
    /// source as soon as a part is, a pull quote where the text around it is; a post of a social network in either
    /// case.</summary>
    private void KeepStructuresWhole()
    {
        for (var row = 0; row < _isBody.Length;)
        {
            var structure = StructureOf(_content.Blocks[_features.Blocks[row]].Element);
            var end = row + 1;
            while (structure >= 0 && end < _isBody.Length
                && _content.IsWithin(_content.Blocks[_features.Blocks[end]].Element, structure))
                end++;
            if (structure >= 0)
                KeepWhole(structure, row, end);
            row = end;
        }
    }

    private void KeepWhole(int structure, int row, int end)
    {
        var isAmidBody = row > 0 && _isBody[row - 1] && end < _isBody.Length && _isBody[end];
        if (_content.Has(structure, MarkupTokens.PullQuote) || (isAmidBody && SocialPosts.IsPost(_content.Elements[structure])))
        {
            _isBody.AsSpan(row, end - row).Fill(isAmidBody);
            return;
        }

        int chars = 0, body = 0;
        for (var i = row; i < end; i++)
        {
            var length = _content.Blocks[_features.Blocks[i]].Length;
            chars += length;
            body += _isBody[i] ? length : 0;
        }

        var isQuote = _content.Elements[structure].Tag is "blockquote";
        _isBody.AsSpan(row, end - row).Fill(isQuote ? body * 4 > chars : body * 2 > chars);
    }

    /// <summary>The quotation or table of data around an element; -1 for none.</summary>
    private int StructureOf(int element)
    {
        for (var i = element; i > 0; i = _content.Elements[i].Parent)
        {
            if (_content.Elements[i].Tag is "blockquote" || _content.Has(i, MarkupTokens.PullQuote)
                || (_content.Elements[i].Tag is "table" && _dataTables.Holds(i)))
                return i;
        }

        return -1;
    }

    /// <summary>What is no text, unless it is a heading, an item or a cell: a counter, which is a line without a word, settings
    /// left for a script, the way to a notice of the site. A line without a word stays where it stands as the text around it
    /// does: a year, a score, a row of stars.</summary>
    private void DropIdleLines()
    {
        for (var row = 0; row < _isBody.Length; row++)
        {
            var text = _content.TextOf(_features.Blocks[row]);
            if (!HasWord(text) && text.Length <= LongestWordless && StandsInText(row, text))
                _isBody[row] = true;
            else if (_isBody[row] && !IsOfStructure(row))
                _isBody[row] = !IsIdle(_features.Blocks[row]) && !IsRepeatedLabel(row, text);
        }
    }

    /// <summary>A short line that stands three times on the page, each time in another kind of element than the text beside
    /// it.</summary>
    private bool IsRepeatedLabel(int row, ReadOnlySpan<char> text) =>
        _features.Get(row, BodyFeature.Repeated) >= FewestRepeats && text.Length <= LongestRepeat
            && text[^1] is not (':' or '?' or '.' or '!' or '…')
            && (row == 0 || !StandsLike(row, row - 1)) && (row + 1 == _isBody.Length || !StandsLike(row, row + 1));

    /// <summary>Whether a line without a word stands like a line of the body beside it, or is the hour over an entry of it.</summary>
    private bool StandsInText(int row, ReadOnlySpan<char> text)
    {
        if (!_segments.IsFree(_features.Blocks[row]) || row + 1 >= _isBody.Length || !_isBody[row + 1])
            return false;
        var isAlike = StandsLike(row, row + 1) || (row > 0 && _isBody[row - 1] && StandsLike(row, row - 1));
        if (isAlike)
            return row > 0 && _isBody[row - 1];
        return IsClock(text) && _content.SiblingGroups.Around(_content, _content.Blocks[_features.Blocks[row]].Element) is >= 0
            and var group && group == _content.SiblingGroups.Around(_content, _content.Blocks[_features.Blocks[row + 1]].Element);
    }

    /// <summary><c>8h10</c>, <c>20:15</c>, <c>9.30</c>.</summary>
    private static bool IsClock(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not ('h' or 'H' or ':' or '.' or ' ' or '\u00A0'))
                return false;
        }

        return digits is 2 or 3 or 4 && text.Length <= digits + 3 && text.IndexOfAny(":hH.") > 0;
    }

    private bool IsOfStructure(int row) => _features.Get(row, BodyFeature.Heading) != 0
        || _features.Get(row, BodyFeature.InListItem) != 0 || _features.Get(row, BodyFeature.InTable) != 0;

    /// <summary>When nearly all of the text stands below the headline, short lines and links above it are of the page, not of the
    /// text.</summary>
    private void DropLinesAbove()
    {
        if (_segments.Headline < 0)
            return;
        var headline = _features.RowsBefore(_segments.Headline);
        var above = Chars(0, headline);
        if (above == 0 || above * MostAbove > Chars(headline, _isBody.Length))
            return;
        for (var row = 0; row < headline; row++)
        {
            ref readonly var b = ref _content.Blocks[_features.Blocks[row]];
            if (b.Length < ShortestAbove || b.LinkChars * 2 > b.Length)
                _isBody[row] = false;
        }
    }

    private bool IsIdle(int block) => !HasWord(_content.TextOf(block)) || IsSettings(block)
        || (_content.LabelOf(block) == LabelKind.Legal && !_content.TextOf(block).EndsWith(':'));

    /// <summary>A JSON object outside code, or a shortcode that nothing has replaced: <c>[gallery ids="1,2"]</c>.</summary>
    private bool IsSettings(int block) =>
        _content.Blocks[block].Kind == BlockKind.Text && _content.TextOf(block) is var text
            && (text is ['{', '"', .., '}'] or ['[', '{', '"', .., ']'] || (text is ['[', .., ']'] && IsShortcode(text[1..^1])));

    /// <summary>A name in small letters, and settings with a sign of equality.</summary>
    private static bool IsShortcode(ReadOnlySpan<char> text)
    {
        var name = text.IndexOfAnyExceptInRange('a', 'z');
        return name > 2 && text[name] is ' ' or '_' or '-' && text[name..].Contains('=') && !text.ContainsAny('[', ']');
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1]))
                return true;
        }

        return false;
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
