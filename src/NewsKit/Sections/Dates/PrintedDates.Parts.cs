using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <content>Dates in pieces.</content>
internal sealed partial class PrintedDates
{
    private const int LongestPart = 5;
    private const int LongestOfParts = 12;
    private const int MostParts = 5;
    private const int DigitsOfYear = 4;

    /// <summary>A date whose day, month and year stand each in an element of its own, with marks between them perhaps.</summary>
    private void LookAtParts(int block, in Block b)
    {
        var parent = _content.ElementOf(block).Parent;
        var line = "";
        for (var part = block; part < Math.Min(_content.Blocks.Length, block + MostParts); part++)
        {
            if (_content.Blocks[part].Kind != BlockKind.Text || _content.Blocks[part].Length > LongestOfParts
                || _content.ElementOf(part).Parent != parent)
                return;
            var words = _content.TextOf(part).Trim(Separators).Trim('/').Trim('.');
            if (words.IsEmpty && part == block)
                return;
            line = words.IsEmpty || line.Length == 0 ? $"{line}{words}" : $"{line} {words}";
            if (part > block && words.Length == DigitsOfYear && DateReading.FindIn(line) is { Start: 0 } date
                && date.Length == line.Length)
            {
                LookAtLine(block, b, Place(block, b.Element), line);
                return;
            }
        }
    }
}
