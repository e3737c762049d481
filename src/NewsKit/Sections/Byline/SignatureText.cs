using System.Text;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>The text of a line that signs, with a comma where only the mark-up parts a name from what follows:
/// <c>&lt;a&gt;Nora Lind&lt;/a&gt;&lt;span&gt;Staff Writer&lt;/span&gt;</c>.</summary>
internal static class SignatureText
{
    private const int MostCuts = 8;

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
            var piece = text[from..(cut - b.Start)];
            parted.Append(piece);
            if (!BylineText.IsAnnouncement(piece))
                parted.Append(", ");
            else
                parted.Append(' ');
            from = cut - b.Start;
        }

        return parted.Append(text[from..]).ToString();
    }

    private static void Note(int at, bool isCut, Span<int> cuts, ref int count)
    {
        if (isCut && count < cuts.Length && !cuts[..count].Contains(at))
            cuts[count++] = at;
    }

    /// <summary>A small letter and a capital without a blank: <c>LindStaff</c>.</summary>
    private static bool IsGlued(PageContent content, in Block b, int at) =>
        at > b.Start && at < b.End && char.IsLower(content.Text[at - 1]) && char.IsUpper(content.Text[at]);

    /// <summary>A link with a first and a last name, before another word that begins with a capital.</summary>
    private static bool EndsLinkedName(PageContent content, in Block b, in PageElement e) =>
        e.Tag is "a" && e.TextStart >= b.Start && e.TextEnd + 1 < b.End && content.Text[e.TextEnd] is ' ' or '\u00A0'
            && char.IsUpper(content.Text[e.TextEnd + 1])
        && NameShapes.IsBarePerson(content.Text.AsSpan(e.TextStart, e.TextEnd - e.TextStart).Trim());
}
