using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Parts a caption from the credit that stands in the same line.</summary>
internal static class CaptionText
{
    private const int LongestControl = 30;

    private static readonly char[] Edges = [' ', '\n', '\u00A0', '\u202F', '|', '/', '-', '–', '—', '©'];

    /// <summary>The caption; null when the line names the maker of the picture and no more.</summary>
    internal static string? WithoutCredit(PageContent content, int block, int figure, string text, out string? credit)
    {
        credit = null;
        ref readonly var b = ref content.Blocks[block];
        text = WithoutControl(content, figure, b, text);
        foreach (var i in new ElementsInRange(content, figure, b.Start, b.End))
        {
            ref readonly var e = ref content.Elements[i];
            var isCredit = (e.Tokens & MarkupTokens.Credit) != 0 && e.TextLength > 0;
            if (!isCredit || i == figure || e.TextStart < b.Start || e.TextEnd > b.End)
                continue;
            credit = Maker(content.ElementText(i).ToString());
            return Left(WithoutControl(
                content, figure, b, content.Text[b.Start..e.TextStart] + " " + content.Text[e.TextEnd..b.End]));
        }

        if (PictureCredits.IsCredit(text))
        {
            credit = Maker(text) ?? text;
            return null;
        }

        var at = PictureCredits.StartIn(text);
        if (at < 0)
            return text;
        credit = Maker(text[at..]);
        return Left(text[..at]);
    }

    /// <summary>The words without those at their end that fold or enlarge the picture.</summary>
    private static string WithoutControl(PageContent content, int figure, in Block b, string text)
    {
        foreach (var i in new ElementsInRange(content, figure, b.Start, b.End))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == figure || e.TextLength is < 6 or > LongestControl || e.TextStart <= b.Start || e.TextEnd > b.End)
                continue;
            var words = content.ElementText(i);
            if (text.AsSpan().TrimEnd().EndsWith(words, StringComparison.Ordinal) && ServiceLines.IsOne(words))
                return text.AsSpan().TrimEnd()[..^words.Length].TrimEnd().ToString();
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
        return Left(text[PictureCredits.LabelLength(text)..]);
    }

    private static string? Left(string text) => text.Any(char.IsLetterOrDigit) ? text.Trim(Edges) : null;
}
