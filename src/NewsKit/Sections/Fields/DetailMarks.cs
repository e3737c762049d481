using System.Text;

namespace NewsKit.Sections;

/// <summary>What themes set between the details of an article: a small picture before each, or a full stop with blanks around
/// it. Both stand for a bar.</summary>
internal static class DetailMarks
{
    private const int Longest = 160;
    private const string Bar = " · ";

    /// <summary>The line with bars for such marks; the same line where it has none.</summary>
    internal static ReadOnlySpan<char> AsBars(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !MayHave(line))
            return line;
        var bars = new StringBuilder(line.Length + Bar.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (IsStop(line, at))
            {
                bars.Append('·');
            }
            else if (PictureAt(line[at..]) is > 0 and var length)
            {
                bars.Append(bars.Length == 0 ? "" : Bar);
                at += length - 1;
            }
            else
            {
                bars.Append(line[at]);
            }
        }

        return bars.ToString().Trim();
    }

    private static bool MayHave(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (IsStop(line, at) || PictureAt(line[at..]) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a full stop stands alone between blanks.</summary>
    private static bool IsStop(ReadOnlySpan<char> line, int at) => line[at] == '.' && at > 0 && at + 1 < line.Length
        && line[at - 1] is ' ' or '\u00A0' && line[at + 1] is ' ' or '\u00A0';

    /// <summary>The length of a small picture that opens a text, with what chooses its look; 0 for none.</summary>
    private static int PictureAt(ReadOnlySpan<char> text)
    {
        if (text[0] < 0x2600 || (text[0] > 0x27BF && !char.IsHighSurrogate(text[0]))
            || Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done
            || rune.Value is not (>= 0x1F300 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF))
            return 0;
        return length < text.Length && text[length] == '\uFE0F' ? length + 1 : length;
    }
}
