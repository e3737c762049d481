using System.Text;

namespace NewsKit.Blocks;

/// <summary>What browsers of a terminal print of a page, as lines that each hold a whole paragraph: lines that were broken at
/// the width of the screen are joined again, the numbers of links and the list of their addresses are left out.</summary>
internal static class TerminalText
{
    private const int Narrowest = 60;
    private const int Widest = 100;

    /// <summary>Fewer lines than this that a longer word has ended prove no width.</summary>
    private const int FewestBroken = 3;

    private const int FewestAddresses = 2;
    private const int LongestTitle = 30;
    private const int LongestNumber = 4;
    private const string Fields = "(BUTTON)";

    /// <summary>The text as lines of paragraphs; the text itself where no terminal printed it.</summary>
    internal static string Unfolded(string text)
    {
        var end = StartOfAddresses(text);
        var hasNumbers = end < text.Length;
        var width = Width(text.AsSpan(0, end));
        return width == 0 && !hasNumbers ? text : Joined(text.AsSpan(0, end), width, hasNumbers);
    }

    /// <summary>Where the list of addresses at the end begins, with its title; the length of the text without one.</summary>
    private static int StartOfAddresses(string text)
    {
        var (end, first, addresses) = (text.Length, text.Length, 0);
        while (end > 0)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = text.AsSpan(start, end - start).Trim();
            if (IsAddress(line))
            {
                (first, addresses) = (start, addresses + 1);
            }
            else if (!line.IsEmpty)
            {
                if (addresses < (line.EndsWith(':') ? 1 : FewestAddresses) || line.Length > LongestTitle
                    || line.ContainsAny('.', '['))
                    break;
                // Lists of addresses within that list have titles of their own.
                first = start;
                if (!line.EndsWith(':'))
                    break;
            }

            end = Math.Max(0, start - 1);
        }

        return addresses >= FewestAddresses ? first : text.Length;
    }

    /// <summary>A number and where its link leads: <c>12. https://example.org/</c>.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("0123456789");
        return rest.Length < line.Length && rest is ['.', ' ', ..] && rest[2..].TrimStart() is var address
            && !address.Contains(' ') && address.IndexOf(':') is > 2 and < 8;
    }

    /// <summary>The width at which the lines were broken; 0 where some are longer than a screen is wide, or too few end where
    /// the next word has no room.</summary>
    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var range in text.Split('\n'))
            width = Math.Max(width, text[range].TrimEnd().Length);
        if (width is < Narrowest or > Widest)
            return 0;
        var broken = 0;
        ReadOnlySpan<char> before = default;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            broken += IsBroken(before, line, width) ? 1 : 0;
            before = line;
        }

        return broken >= FewestBroken ? width : 0;
    }

    /// <summary>Whether a line goes on in the next one: that is printed as far in, and its first word had no room.</summary>
    private static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        var words = line.TrimStart();
        var more = next.TrimStart();
        if (words.IsEmpty || more.IsEmpty || IsItem(more))
            return false;
        var margin = line.Length - words.Length + (IsItem(words) ? 2 : 0);
        var first = more.IndexOf(' ') is var space and >= 0 ? space : more.Length;
        return next.Length - more.Length == margin && line.Length + 1 + first > width;
    }

    private static bool IsItem(ReadOnlySpan<char> words) => words is ['*' or '+' or 'o' or '#' or '@' or '-', ' ', ..];

    private static string Joined(ReadOnlySpan<char> text, int width, bool hasNumbers)
    {
        var joined = new StringBuilder(text.Length);
        ReadOnlySpan<char> before = default;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            var isBroken = width > 0 && IsBroken(before, line, width);
            if (before.Length > 0 || joined.Length > 0)
                joined.Append(isBroken ? ' ' : '\n');
            Append(joined, isBroken ? line.TrimStart() : WithListMark(line), hasNumbers);
            before = line;
        }

        return joined.ToString();
    }

    /// <summary>A line whose item opens with a mark of an inner list.</summary>
    private static ReadOnlySpan<char> WithListMark(ReadOnlySpan<char> line) =>
        line.TrimStart() is ['+' or 'o' or '#' or '@', ' ', ..] and var words && line.Length > words.Length
            ? string.Concat(line[..^words.Length], "*", words[1..]) : line;

    /// <summary>A line without the numbers of its links and the marks of its fields, and none at all where it is a picture's
    /// name.</summary>
    private static void Append(StringBuilder joined, ReadOnlySpan<char> line, bool hasNumbers)
    {
        if (!hasNumbers)
        {
            joined.Append(line);
            return;
        }

        if (IsPicture(line.Trim()))
            return;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '[' && LengthOfNumber(line[(at + 1)..]) is > 0 and var length)
                at += length;
            else if (line[at..].StartsWith(Fields, StringComparison.Ordinal))
                at += Fields.Length;
            else
                joined.Append(line[at]);
        }
    }

    /// <summary>Whether a line is the name of a file in brackets: <c>[halle.jpg]</c>.</summary>
    private static bool IsPicture(ReadOnlySpan<char> line) =>
        line is ['[', .., ']'] && !line[1..^1].ContainsAny('[', ' ') && line.Contains('.');

    /// <summary>How long the number of a link is with its closing bracket; 0 for anything else.</summary>
    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var figures = text.Length - text.TrimStart("0123456789").Length;
        return figures is > 0 and <= LongestNumber && figures < text.Length && text[figures] == ']' ? figures + 1 : 0;
    }
}
