namespace NewsKit.Blocks;

/// <content>Figures that are none, and what of the open element has been written.</content>
internal sealed partial class ContentBuilder
{
    private const int LongestFigure = 400;
    private const int ShortestParagraph = 80;
    private const int FewestParagraphs = 3;

    /// <summary>Blocks and steps up that are looked at: enough to know.</summary>
    private const int MostBlocks = 64;
    private const int MostStepsUp = 8;

    /// <summary>Whether an element is marked up as a figure and holds paragraphs, beside captions, tables, code and quotations:
    /// whoever wraps an article in it means a box.</summary>
    private bool IsFigureOfText(in PageElement element, int index)
    {
        if (element.Tag is not "figure" || element.TextLength <= LongestFigure)
            return false;
        var paragraphs = 0;
        var end = Math.Min(_blocks.Count, element.FirstBlock + MostBlocks);
        for (var block = element.FirstBlock; block < end && paragraphs < FewestParagraphs; block++)
        {
            ref readonly var b = ref _blocks[block];
            paragraphs += b.Kind == BlockKind.Text && b.Length >= ShortestParagraph && !IsOfFigure(b.Element, index) ? 1 : 0;
        }

        return paragraphs >= FewestParagraphs;
    }

    /// <summary>Whether a line is a caption, or of what figures are made for.</summary>
    private bool IsOfFigure(int element, int figure)
    {
        if (_elements[element].InFigcaption)
            return true;
        for (var steps = 0; element > figure && steps < MostStepsUp; steps++, element = _elements[element].Parent)
        {
            if (_elements[element].Tag is "table" or "pre" or "blockquote" or "figure" or "li")
                return true;
        }

        return false;
    }

    /// <summary>Whether the open element holds neither words nor pictures yet.</summary>
    internal bool IsEmpty
    {
        get
        {
            ref readonly var element = ref _elements[CurrentElement];
            if (element.FirstBlock < _blocks.Count && element.Tag is "figure")
                return !HoldsMedia(element.FirstBlock) && _waitingMedia.Count == 0;
            return element.FirstBlock == _blocks.Count && _waitingMedia.Count == 0 && _text.Count <= element.TextStart;
        }
    }

    private bool HoldsMedia(int first)
    {
        for (var block = first; block < _blocks.Count; block++)
        {
            if (_blocks[block].Kind != BlockKind.Text)
                return true;
        }

        return false;
    }
}
