using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Parts a caption from the credit that stands in the same line.</summary>
internal static class CaptionText
{
    private const int LongestControl = 30;

    private static readonly char[] Edges = [' ', '\n', '\u00A0', '\u202F', '|', '/', '-', '–', '—', '©', '、', '，'];

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

        if (NamesBesideCaption(content, block, figure) || NamesBelowCaption(content, block, figure))
        {
            credit = text;
            return null;
        }

        var at = PictureCredits.StartIn(text);
        var words = WithoutName(content, figure, b, text, out credit);
        if (at < 0 || (credit is not null && (words is null || words.Length <= at)))
            return words;
        credit = Maker(text[at..]);
        return Left(text[..at]);
    }

    /// <summary>The words without a name or an agency that ends them in an element of its own, behind another:
    /// <c>&lt;span&gt;La plaza.&lt;/span&gt;&lt;span&gt;Ana Ruiz&lt;/span&gt;</c>.</summary>
    private static string? WithoutName(PageContent content, int figure, in Block b, string text, out string? credit)
    {
        credit = null;
        var before = -1;
        foreach (var i in new ElementsInRange(content, figure, b.Start, b.End))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == figure || e.Tag is not ("span" or "small" or "cite" or "em" or "i")
                || e.TextStart < b.Start || e.TextEnd > b.End || e.TextLength == 0)
                continue;
            var name = content.ElementText(i).Trim();
            if (e.TextEnd == b.End && ((IsBehind(content, before, e)
                    && (PictureCredits.IsMaker(name) || PictureCredits.AreInitials(name)
                    || PictureCredits.IsLicensed(name)))
                || (EndsSentence(content.Text.AsSpan(b.Start, e.TextStart - b.Start))
                    && (PictureCredits.IsMaker(name) || PictureCredits.IsCredit(name)))))
            {
                credit = Maker(name.ToString());
                return Left(content.Text[b.Start..e.TextStart]);
            }

            before = i;
        }

        return text;
    }

    /// <summary>Whether an element stands right behind another of the same parent.</summary>
    private static bool IsBehind(PageContent content, int before, in PageElement e) => before > 0
        && content.Elements[before].TextEnd <= e.TextStart && content.Elements[before].Parent == e.Parent
        && content.Text.AsSpan(content.Elements[before].TextEnd, e.TextStart - content.Elements[before].TextEnd).IsWhiteSpace();

    /// <summary>Whether words end as a sentence does, or right where an element with other words begins.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> words) =>
        words.TrimEnd() is [.., '.' or '!' or '?' or '…' or '。'] || (words is [.., var last] && char.IsLetterOrDigit(last));

    /// <summary>Whether a line of a figure that has a caption of its own stands outside it and is a name or an agency.</summary>
    private static bool NamesBesideCaption(PageContent content, int block, int figure)
    {
        ref readonly var f = ref content.Elements[figure];
        if (f.Tag is not "figure" || content.ElementOf(block).InFigcaption
            || !PictureCredits.IsMaker(content.TextOf(block).Trim()))
            return false;
        for (var other = f.FirstBlock; other < f.EndBlock; other++)
        {
            if (content.ElementOf(other).InFigcaption && content.Blocks[other].Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the last line of a box that is no <c>figure</c> is a name below the caption.</summary>
    private static bool NamesBelowCaption(PageContent content, int block, int figure)
    {
        ref readonly var f = ref content.Elements[figure];
        return f.Tag is not "figure" && block == f.EndBlock - 1 && block - 1 > f.FirstBlock
            && content.Blocks[block - 1] is { Kind: BlockKind.Text } caption && caption.Length > content.Blocks[block].Length
            && content.Blocks[block - 2].Kind == BlockKind.Image && PictureCredits.IsMaker(content.TextOf(block).Trim());
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
        if (text is ['(' or '（', .., ')' or '）', '.'])
            text = text[..^1];
        if (text is ['(' or '（', .., ')' or '）'] or ['[', .., ']'])
            text = text[1..^1].Trim();
        if (text is [.., ']'] && !text.Contains('[', StringComparison.Ordinal))
            text = text[..^1];
        text = text.TrimStart('©', '[', ' ', '\u00A0');
        return Left(text[PictureCredits.LabelLength(text)..]);
    }

    private static string? Left(string text) =>
        text.Any(char.IsLetterOrDigit) ? text.TrimEnd(Edges).TrimEnd('[').Trim(Edges) : null;
}
