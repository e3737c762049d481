using System.Text;
using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>The text of a line that signs: what names are read from, and what is printed of it.</summary>
internal static class SignatureText
{
    private const int MostCuts = 8;
    private const int LongestNamedLine = 60;

    /// <summary>The text with a comma where only the mark-up parts a name from what follows:
    /// <c>&lt;a&gt;Nora Lind&lt;/a&gt;&lt;span&gt;Staff Writer&lt;/span&gt;</c>.</summary>
    internal static ReadOnlySpan<char> Of(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        Span<int> cuts = stackalloc int[MostCuts];
        var count = 0;
        for (var i = b.Element + 1; i < content.Elements[b.Element].End && content.Elements[i].TextStart < b.End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            Note(e.TextStart, IsGlued(content, b, e.TextStart), cuts, ref count);
            Note(e.TextEnd, IsGlued(content, b, e.TextEnd) || EndsLinkedName(content, b, e), cuts, ref count);
        }

        var text = content.TextOf(block);
        if (count == 0)
            return text;
        cuts[..count].Sort();
        var parted = new StringBuilder();
        var from = 0;
        foreach (var cut in cuts[..count])
        {
            var piece = text[from..(cut - b.Start)].TrimEnd('\n');
            parted.Append(piece);
            if (!Announcement.IsWhole(piece))
                parted.Append(", ");
            else
                parted.Append(' ');
            from = cut - b.Start;
        }

        return parted.Append(text[from..]).ToString();
    }

    /// <summary>The signature as printed: from "par" to the last name, role or agency, without dates and counts of the same
    /// line.</summary>
    internal static string Printed(ReadOnlySpan<char> line, Byline byline)
    {
        if (byline.Authors.Count == 0 || line.IndexOf(byline.Authors[0].Name, StringComparison.Ordinal) is var first && first < 0)
            return line.ToString();
        var end = first + byline.Authors[0].Name.Length;
        foreach (var author in byline.Authors)
            end = Math.Max(end, Math.Max(EndOf(author.Name, line, first), EndOf(author.Role, line, first)));
        foreach (var agency in byline.Agencies)
            end = Math.Max(end, EndOf(agency, line, first));
        // A bracket that was opened is closed.
        if (end < line.Length && line[end] is ')' && line[first..end].LastIndexOf('(') > line[first..end].LastIndexOf(')'))
            end++;
        return line[(first - Announcement.LengthBefore(line[..first]))..end].ToString();
    }

    private static int EndOf(string? part, ReadOnlySpan<char> line, int first)
    {
        var at = string.IsNullOrEmpty(part) ? -1 : line[first..].IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? 0 : first + at + part!.Length;
    }

    private static void Note(int at, bool isCut, Span<int> cuts, ref int count)
    {
        if (isCut && count < cuts.Length && !cuts[..count].Contains(at))
            cuts[count++] = at;
    }

    /// <summary>A small letter and a capital without a blank, <c>LindStaff</c>, or on two lines.</summary>
    private static bool IsGlued(PageContent content, in Block b, int at) => at > b.Start + 1 && at < b.End
        && char.IsUpper(content.Text[at])
        && (char.IsLower(content.Text[at - 1]) || (content.Text[at - 1] is '\n'
            && EndsNamedLine(content.Text.AsSpan(b.Start, at - 1 - b.Start))));

    /// <summary>Whether the last line is a name, announced or not, or announces one.</summary>
    private static bool EndsNamedLine(ReadOnlySpan<char> text)
    {
        var line = text[(text.LastIndexOf('\n') + 1)..].Trim();
        if (Announcement.IsWhole(line))
            return true;
        var last = line.LastIndexOf(' ');
        var first = last > 0 ? line[..last].LastIndexOf(' ') + 1 : 0;
        return line.Length < LongestNamedLine && NameShapes.IsBarePerson(line[first..]);
    }

    /// <summary>A link with a first and a last name, before another word that begins with a capital.</summary>
    private static bool EndsLinkedName(PageContent content, in Block b, in PageElement e)
    {
        if (e.Tag is not "a" || e.TextStart < b.Start || e.TextEnd + 1 >= b.End)
            return false;
        var isBeforeCapital = content.Text[e.TextEnd] is ' ' or '\u00A0' && char.IsUpper(content.Text[e.TextEnd + 1]);
        return isBeforeCapital
            && NameShapes.IsBarePerson(content.Text.AsSpan(e.TextStart, e.TextEnd - e.TextStart).Trim());
    }
}
