using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Parts a caption from the credit that stands in the same line.</summary>
internal static class CaptionText
{
    private static readonly string[] CreditStarts =
        ["Crédit photo", "Crédits photo", "Photo credit", "Image credit", "Crédits", "Crédit", "Credits", "Credit", "Photos",
        "Photo", "Foto", "Bild", "Illustration"];
    private static readonly string[] CreditMarks =
        ["(Photo", "Crédit photo", "Crédit :", "Credit:", "Photo :", "Photo:", "©", "(Crédit", "Photo by", "Foto:"];

    internal static string? WithoutCredit(PageContent content, int block, int figure, string text, out string? credit)
    {
        credit = null;
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in new ElementsInRange(content, figure, b.Start, b.End))
        {
            ref readonly var e = ref content.Elements[i];
            var isCredit = (e.Tokens & MarkupTokens.Credit) != 0 && e.TextLength > 0;
            if (!isCredit || i == figure || e.TextStart < b.Start || e.TextEnd > b.End)
                continue;
            credit = Maker(content.ElementText(i).ToString());
            return Left(content.Text[b.Start..e.TextStart] + " " + content.Text[e.TextEnd..b.End]);
        }

        foreach (var mark in CreditMarks)
        {
            var at = text.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && text.Length - at < 120 && (text[at - 1] is ' ' or '\n' or '\u00A0' || !char.IsLetter(text[at - 1])))
            {
                credit = Maker(text[at..]);
                return Left(text[..at]);
            }
        }

        return text;
    }

    /// <summary>Who made the picture: the words of the credit without "Photo :" and without parentheses around it.</summary>
    internal static string? Maker(string credit)
    {
        var text = credit.Trim();
        if (text.StartsWith('(') && text.EndsWith(')'))
            text = text[1..^1].Trim();
        text = text.TrimStart('©', ' ', '\u00A0');
        foreach (var start in CreditStarts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.Length > start.Length
                && text[start.Length..].TrimStart(' ', '\u00A0', '\u202F') is [':', ..] rest)
                return Left(rest[1..]);
        }

        return Left(text);
    }

    private static string? Left(string text) =>
        text.Trim(' ', '\n', '\u00A0', '|', '/', '-', '–', '—') is { Length: > 0 } left ? left : null;
}
