using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Lines that are links and nothing else.</content>
internal sealed partial class LinesAmidText
{
    private const int LongestTools = 100;
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

    /// <summary>A link between an arrow and the edge: the page before, the page after.</summary>
    private bool IsWayOn(int row, int block, ReadOnlySpan<char> text)
    {
        ref readonly var b = ref _content.Blocks[block];
        return !isBody.AsSpan(row + 1).Contains(true) && b.LinkChars > 0 && b.LinkChars + 3 >= b.Length
            && b.Length <= LongestTools && !BlockQuestions.IsSentence(text)
            && (WaysOn.Contains(text[0]) != WaysOn.Contains(text[^1])) && text is not ['«' or '»', .., '«' or '»'];
    }
}
