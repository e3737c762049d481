namespace NewsKit.Blocks;

/// <content>White space at the end of a line.</content>
internal sealed partial class ContentBuilder
{
    private void TrimEnd(bool keepBreaks)
    {
        var end = _text.Count;
        while (end > _blockStart && (_text[end - 1] is ' ' or '\u00A0' || (!keepBreaks && char.IsWhiteSpace(_text[end - 1]))))
            end--;
        if (end == _text.Count)
            return;
        _text.Truncate(end);
        ShortenElements(end);
    }

    /// <summary>Inline elements that have closed behind white space that was cut end where the text does now.</summary>
    private void ShortenElements(int end)
    {
        var last = _elements.Count - 1;
        for (; last >= 0 && _elements[last].TextStart >= end; last--)
            Shorten(ref _elements[last]);
        for (; last >= 0 && _elements[last].End > 0; last = _elements[last].Parent)
            Shorten(ref _elements[last]);

        void Shorten(ref PageElement element) =>
            (element.TextStart, element.TextEnd) = (Math.Min(element.TextStart, end), Math.Min(element.TextEnd, end));
    }
}
