using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The lines at the end of a bare text: what each of them holds, and which short ones stand among links.</summary>
internal sealed class FooterLines
{
    private const int LongestEntry = 40;

    private readonly int _first;
    private readonly FooterLine[] _lines;
    private readonly bool[] _among;

    internal FooterLines(PageContent content, Segment segment, ReadingContext context)
    {
        _first = segment.First;
        _lines = new FooterLine[segment.End - segment.First];
        _among = new bool[_lines.Length];
        for (var i = 0; i < _lines.Length; i++)
            _lines[i] = FooterLine.Of(context.Line(content.TextOf(_first + i)) ?? "");
        for (var i = 0; i < _lines.Length;)
        {
            var (end, hasLink) = (i, false);
            while (end < _lines.Length && (_lines[end].Links.Count > 0 || IsShort(content, _first + end))
                && PlainTextCollector.RunOf(content, _first + end) == PlainTextCollector.RunOf(content, _first + i))
                hasLink |= _lines[end++].Links.Count > 0;
            if (hasLink)
                _among.AsSpan(i, end - i).Fill(true);
            i = Math.Max(end, i + 1);
        }
    }

    internal FooterLine Of(int block) => _lines[block - _first];

    /// <summary>Whether a line is a link, or a short one with a link beside it and short lines between.</summary>
    internal bool IsAmongLinks(int block) => _among[block - _first];

    /// <summary>Whether the line of rights names what a line says.</summary>
    internal bool RightsName(string name) =>
        Array.Exists(_lines, line => line.Rights?.Contains(name, StringComparison.Ordinal) == true);

    /// <summary>Whether a line is as short as the links of a column and says no more than they do.</summary>
    internal static bool IsShort(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Text
        && content.Blocks[block].Length <= LongestEntry && !BlockQuestions.IsSentence(content.TextOf(block))
        && content.LabelOf(block) is LabelKind.None or LabelKind.FooterGroup or LabelKind.Legal or LabelKind.BackToTop
            or LabelKind.Share or LabelKind.Advertising or LabelKind.Newsletter
        && content.TextOf(block).IndexOfAny(".!:,") < 0 && !CopyrightText.IsCopyright(content.TextOf(block))
        && DateReading.FindIn(content.TextOf(block)) is null;
}
