using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Quotations, posts and tables, which are body or not as a whole.</content>
internal sealed partial class BodySelection
{
    private const int LongestAmid = 400;
    private const int StepsToText = 3;

    /// <summary>What stands between the text and its questions and answers, in the element that holds both, is text unless
    /// little speaks for it.</summary>
    private void KeepBeforeQuestions(ReadOnlySpan<float> chances)
    {
        foreach (var faq in _segments.Of(SectionKind.Faq))
        {
            var end = _features.RowsBefore(faq.First);
            var first = end;
            while (first > 0 && end - first <= MostBelow && !_isBody[first - 1])
                first--;
            if (first == 0 || first == end || !_isBody[first - 1]
                || !TextStandsAround(_features.Blocks[first - 1], faq.First))
                continue;
            var (chars, sum) = (0, 0f);
            for (var row = first; row < end && chars >= 0; row++)
            {
                ref readonly var b = ref _content.Blocks[_features.Blocks[row]];
                var isText = b is { Kind: BlockKind.Text, LinkChars: 0 } && _segments.IsFree(_features.Blocks[row])
                    && _features.Get(row, BodyFeature.ServiceLine) == 0;
                (chars, sum) = isText ? (chars + b.Length, sum + (b.Length * chances[row])) : (-1, 0);
            }

            if (chars > 0 && sum >= LastThreshold * chars)
                _isBody.AsSpan(first..end).Fill(true);
        }
    }

    /// <summary>Whether a line of the text stands in the smallest element around two blocks, and in no inner one.</summary>
    private bool TextStandsAround(int block, int other)
    {
        var around = _content.Blocks[other].Element;
        while (around > 0 && _content.Elements[around].FirstBlock > block)
            around = _content.Elements[around].Parent;
        var last = _features.RowsBefore(block);
        for (var row = last; row >= 0 && last - row <= MostBelow && around > 0
            && _features.Blocks[row] >= _content.Elements[around].FirstBlock; row--)
        {
            if (_isBody[row] && _content.ElementOf(_features.Blocks[row]).Parent == around)
                return true;
        }

        return false;
    }

    /// <summary>Code beside the text it belongs to, or in a frame beside it with a button and a link perhaps, is body: after the
    /// last paragraph too.</summary>
    private void KeepCode()
    {
        for (var (row, text) = (0, -1); row < _isBody.Length; row++)
        {
            var block = _features.Blocks[row];
            if (text >= 0 && row - text <= LinesOfFrame && _content.Blocks[block].Kind == BlockKind.Code
                && _segments.IsFree(block) && StandsBesideText(block, _features.Blocks[text]))
                _isBody[row] = true;
            if (_isBody[row])
                text = row;
        }
    }

    /// <summary>Whether code stands in the element around a line of the text; other code may stand in a frame like its
    /// own.</summary>
    private bool StandsBesideText(int code, int text)
    {
        var around = _content.ElementOf(text).Parent;
        if (around > 0 && _content.Blocks[text].Kind == BlockKind.Code
            && !_content.IsWithin(_content.Blocks[code].Element, around))
            around = _content.Elements[around].Parent;
        return around > 0 && _content.IsWithin(_content.Blocks[code].Element, around);
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
        var isPost = IsPost(structure);
        var isPullQuote = BoxShape.IsPullQuote(_content, structure) && Chars(row, end) * 2 <= Chars(0, _isBody.Length);
        if (isPullQuote || (isPost && (isAmidBody || IsAfterText(structure, row))))
        {
            _isBody.AsSpan(row, end - row).Fill(isAmidBody || isPost);
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
        if (isAmidBody && (isQuote ? chars <= LongestAmid : HasParentOf(row - 1, end)) && IsPlain(row, end))
        {
            _isBody.AsSpan(row, end - row).Fill(true);
            return;
        }

        _isBody.AsSpan(row, end - row).Fill(isQuote ? body * 4 > chars : body * 2 > chars);
    }

    private bool HasParentOf(int row, int other) =>
        _content.ElementOf(_features.Blocks[row]).Parent == _content.ElementOf(_features.Blocks[other]).Parent;

    /// <summary>Whether rows hold no link and nothing that another section took.</summary>
    private bool IsPlain(int row, int end)
    {
        for (var i = row; i < end; i++)
        {
            if (!_segments.IsFree(_features.Blocks[i]) || _content.Blocks[_features.Blocks[i]].LinkChars > 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a post, or what holds it, follows a line of the body in the same element.</summary>
    private bool IsAfterText(int post, int row)
    {
        if (row == 0 || !_isBody[row - 1])
            return false;
        var text = _content.ElementOf(_features.Blocks[row - 1]).Parent;
        var around = _content.Elements[post].Parent;
        for (var step = 0; step < StepsToText && around > 0 && around != text; step++)
            around = _content.Elements[around].Parent;
        return around == text;
    }

    private bool IsPost(int element) =>
        SocialPosts.IsPost(_content.Elements[element]) || SocialPosts.IsCard(_content, element);

    /// <summary>The quotation, post or table of data around an element; -1 for none. Blocks of one parent ask once what is
    /// around it.</summary>
    private int StructureOf(int element)
    {
        if (element > 0 && IsStructure(element))
            return element;
        if (_content.Elements[element].Parent is var parent && parent != _around.Parent)
            _around = (parent, StructureAround(parent));
        return _around.Structure;
    }

    private int StructureAround(int element)
    {
        while (element > 0 && !(_isStructure[element] ??= IsStructure(element)))
            element = _content.Elements[element].Parent;
        return element > 0 ? element : -1;
    }

    private bool IsStructure(int element) =>
        _content.Elements[element].Tag is "blockquote" || BoxShape.IsPullQuote(_content, element)
            || SocialPosts.IsCard(_content, element)
            || (_content.Elements[element].Tag is "table" && _dataTables.Holds(element));

    /// <summary>Links that end the text and are the fewer of a list of links: tags.</summary>
    private void DropLastLinks()
    {
        var last = Array.LastIndexOf(_isBody, true);
        if (last < 0 || !IsLinkOfList(last))
            return;
        var (first, end, list) = (last, last + 1, ListOf(last));
        while (first > 0 && IsLinkOfList(first - 1) && ListOf(first - 1) == list)
            first--;
        while (end < _isBody.Length && IsLinkOfList(end) && ListOf(end) == list)
            end++;
        if (_isBody.AsSpan(first..end).Count(true) * 2 < end - first)
            _isBody.AsSpan(first..end).Clear();
    }

    private bool IsLinkOfList(int row) => ListOf(row) > 0 && _features.Get(row, BodyFeature.IsWholeLink) > 0;

    private int ListOf(int row) => _content.Closest(_content.Blocks[_features.Blocks[row]].Element, "li") is > 0 and var item
        ? _content.Elements[item].Parent : -1;
}
