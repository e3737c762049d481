namespace NewsKit.Blocks;

/// <summary>Where one inline element ends and the next begins without a blank: words of a short line part there, words of prose
/// do not.</summary>
internal sealed partial class ContentBuilder
{
    private const int LongestLine = 160;
    private const int ShortestSentence = 40;
    private const int MostSteps = 12;
    private const string SentenceEnds = ".!?…";
    private const string Closing = "»”\")]";
    private const string OpensWord = "«“©";

    private readonly List<(int At, int Parent)> _seams = [];

    /// <summary>Elements that were open before the block and have closed in it.</summary>
    private readonly List<int> _closedEarlier = [];
    private readonly HashSet<int> _seamPlaces = [];
    private int _blockFirstElement;

    /// <summary>Notes that an inline element begins where another has just ended; call before it is opened.</summary>
    internal void Seam()
    {
        if (BlockIsOpen && !_spaceDue && !Preformatted && _text.Count > _blockStart
            && _seamPlaces.Add(_text.Count))
            _seams.Add((_text.Count, CurrentElement));
    }

    /// <summary>Gives the block its blanks, or line breaks, where words of a line would be glued. The text moves once.</summary>
    private void PartWords()
    {
        var end = _text.Count;
        var isProse = IsProse(end);
        var gap = !isProse && HeadingLevel == 0 && IsLooseLine(_elements[_blockElement].Tag) ? '\n' : ' ';
        var kept = 0;
        for (var i = 0; i < _seams.Count; i++)
        {
            var (at, parent) = _seams[i];
            if (at < end && at > _blockStart && Parts(at, end, parent, isProse))
                _seams[kept++] = (at, parent);
        }

        _seams.RemoveRange(kept, _seams.Count - kept);
        if (_seams.Count > 0)
            Insert(gap);
        _seams.Clear();
        _seamPlaces.Clear();
    }

    private void Insert(char gap)
    {
        var count = _seams.Count;
        for (var i = 0; i < count; i++)
            _text.Add(gap);
        var text = _text.Items;
        var (to, from) = (text.Length - 1, text.Length - 1 - count);
        for (var seam = count - 1; seam >= 0; from--, to--)
        {
            text[to] = text[from];
            if (from == _seams[seam].At)
                text[--to] = IsInLink(_seams[seam--].Parent) ? ' ' : gap;
        }

        for (var i = _blockFirstElement; i < _elements.Count; i++)
            Move(ref _elements[i]);
        foreach (var i in _closedEarlier)
            Move(ref _elements[i]);
    }

    private void Move(ref PageElement element)
    {
        var (start, end) = (element.TextStart, element.TextEnd);
        element.TextStart = start + SeamsUpTo(start + 1);
        if (element.End > 0)
            element.TextEnd = end == start ? element.TextStart : end + SeamsUpTo(end);
    }

    /// <summary>How many seams stand before a place in the text.</summary>
    private int SeamsUpTo(int place)
    {
        int low = 0, high = _seams.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_seams[middle].At < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool Parts(int at, int end, int parent, bool isProse)
    {
        var (left, right) = (_text[at - 1], _text[at]);
        if (_elements[parent].HasOwnText || char.IsWhiteSpace(left) || char.IsWhiteSpace(right) || IsLiteral(parent))
            return false;
        var endsSentence = SentenceEnds.Contains(left, StringComparison.Ordinal);
        if (isProse)
            return endsSentence && char.IsUpper(right);
        var isLeft = char.IsLetterOrDigit(left) || endsSentence || Closing.Contains(left, StringComparison.Ordinal);
        var isRight = char.IsLetterOrDigit(right) || OpensWord.Contains(right, StringComparison.Ordinal)
            || (right == '(' && at + 1 < end && char.IsLetter(_text[at + 1]));
        if (!isLeft || !isRight || IsIdeograph(left) || IsIdeograph(right))
            return false;
        if (char.IsDigit(left) && char.IsDigit(right))
            return WordBefore(at) > 1 && (WordAfter(at, end) > 1 || !IsAlone(at));
        // A letter alone in its element, or before all others, is a drop cap, or one of a word set letter by letter.
        return (!char.IsLetter(left) || WordBefore(at) > 1 || (at - 1 > _blockStart && !IsAlone(at - 1)))
            && (!char.IsLetter(right) || WordAfter(at, end) > 1 || !IsAlone(at));
    }

    /// <summary>Whether an element of the block holds one letter and no more.</summary>
    private bool IsAlone(int at)
    {
        int low = _blockFirstElement, high = _elements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_elements[middle].TextStart < at)
                low = middle + 1;
            else
                high = middle;
        }

        while (low < _elements.Count && _elements[low].TextStart == at && _elements[low].TextEnd != at + 1)
            low++;
        return low < _elements.Count && _elements[low].TextStart == at;
    }

    /// <summary>Headings, items, cells and links are one line; loose lines of a page's head are several.</summary>
    private static bool IsLooseLine(string tag) => tag is "div" or "p" or "header" or "section" or "footer";

    private bool IsProse(int end)
    {
        var length = end - _blockStart;
        return length > LongestLine || (length >= ShortestSentence && HeadingLevel == 0
            && _elements[_blockElement].Tag is "p" && SentenceEnds.Contains(_text[end - 1], StringComparison.Ordinal));
    }

    private int WordBefore(int at)
    {
        var start = at;
        while (start > _blockStart && !char.IsWhiteSpace(_text[start - 1]) && at - start < 2
            && (start == at || !IsSeam(start)))
            start--;
        return at - start;
    }

    private int WordAfter(int at, int end)
    {
        var last = at;
        while (last < end && !char.IsWhiteSpace(_text[last]) && last - at < 2 && (last == at || !IsSeam(last)))
            last++;
        return last - at;
    }

    private bool IsSeam(int at) => _seamPlaces.Contains(at);

    private bool IsLiteral(int element)
    {
        for (var step = 0; step < MostSteps && element > 0; step++, element = _elements[element].Parent)
        {
            if (_elements[element].Tag is "code" or "kbd" or "samp" or "tt" or "math")
                return true;
        }

        return false;
    }

    private bool IsInLink(int element)
    {
        for (var step = 0; step < MostSteps && element > 0; step++, element = _elements[element].Parent)
        {
            if (_elements[element].Tag is "a")
                return true;
        }

        return false;
    }

    /// <summary>Scripts that set no blanks between words.</summary>
    private static bool IsIdeograph(char letter) => letter is >= '\u2E80' and <= '\uD7FF' or >= '\u0E00' and <= '\u0EFF';
}
