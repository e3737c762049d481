using System.Buffers;
using System.Text;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The title a link of a card shows, and how sure it is one.</summary>
/// <param name="Text">The title.</param>
/// <param name="Rank">How sure: in an attribute, as the text of the link, as a heading.</param>
internal readonly record struct LinkTitle(string Text, TitleRank Rank)
{
    private const int Shortest = 4;

    /// <summary>A first line of the link with so many words is a title, a shorter one what stands above it.</summary>
    private const int TitleWords = 4;

    private const int LongestCount = 4;
    private const int LongestDate = 24;
    private const int CardLevels = 3;

    /// <summary>In elements.</summary>
    private const int LargestCard = 60;

    /// <summary>What themes print before each entry.</summary>
    private const string Bullets = ">›»→•▶■-– \u00A0";

    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789 ./:-|–");

    private const MarkupTokens BesideTitle =
        MarkupTokens.Date | MarkupTokens.Author | MarkupTokens.Counter | MarkupTokens.Kicker | MarkupTokens.Comment
        | MarkupTokens.Share | MarkupTokens.Reading | MarkupTokens.Badge;

    /// <summary>The title: the longest heading of the link, else its text, in full where the <c>title</c> attribute has what is
    /// cut; null for a link that has none.</summary>
    internal static LinkTitle? Of(int link, int scope, ReadingContext context)
    {
        var content = context.Content;
        var heading = LongestHeading(content, link);
        var printed = heading >= 0 ? content.ElementText(heading) : TextOf(content, link, besideHeading: false);
        var visible = context.Line(WithoutCount(content, link, printed).TrimStart(Bullets));
        var attribute = context.Line(MarkupText.WithoutTags(
            content.Attribute(link, "title") ?? content.Attribute(link, "aria-label") ?? ""));
        ref readonly var e = ref content.Elements[link];
        if (visible is null && e.TextEnd - e.TextStart <= 1
            && (attribute ?? OfPicture(content, link)) is { Length: >= Shortest } said)
            return new LinkTitle(said, TitleRank.Attribute);
        if (visible is null)
            return null;
        if (SectionLabels.Match(visible) == LabelKind.Continue)
            return context.Line(OfCard(content, link)) is { } title ? new LinkTitle(title, TitleRank.Attribute) : null;
        if (!visible.Any(char.IsLetterOrDigit))
            return null;
        if (visible.Length < Shortest || visible[0] == '©' || SectionLabels.Match(visible) != LabelKind.None)
            return null;
        var rank = heading >= 0 || IsInHeading(content, link, scope) ? TitleRank.Heading : TitleRank.Text;
        return new LinkTitle(attribute is not null && IsWhole(attribute, visible) ? attribute : visible, rank);
    }

    /// <summary>The title that a picture has in place of words; null for a word or two.</summary>
    private static string? OfPicture(PageContent content, int link)
    {
        for (var i = link + 1; i < content.Elements[link].End; i++)
        {
            if (content.Elements[i].Tag is "img" && content.Attribute(i, "alt") is { } words
                && words.AsSpan().Count(' ') + 1 >= TitleWords)
                return words;
        }

        return null;
    }

    /// <summary>The only heading of the card that a link to read on stands in; empty for none.</summary>
    private static ReadOnlySpan<char> OfCard(PageContent content, int link)
    {
        var up = content.Elements[link].Parent;
        for (var level = 0; level < CardLevels && up > 0; level++, up = content.Elements[up].Parent)
        {
            var heading = -1;
            var end = content.Elements[up].End;
            if (end - up > LargestCard)
                return [];
            for (var i = up + 1; i < end; i++)
            {
                if (!IsHeading(content.Elements[i].Tag))
                    continue;
                if (heading >= 0)
                    return [];
                heading = i;
            }

            if (heading >= 0)
                return content.ElementText(heading);
        }

        return [];
    }

    /// <summary>The text of a link beside its heading; null where it has none of a title's length.</summary>
    internal static LinkTitle? BesideHeading(int link, ReadingContext context) =>
        context.Line(TextOf(context.Content, link, besideHeading: true).TrimStart(Bullets)) is { } text
            && text.AsSpan().Count(' ') + 1 >= TitleWords ? new LinkTitle(text, TitleRank.Heading) : null;

    /// <summary>A title without the figure in an element of its own that is glued to its last word.</summary>
    private static ReadOnlySpan<char> WithoutCount(PageContent content, int link, ReadOnlySpan<char> title)
    {
        var trimmed = title.TrimEnd();
        var bare = trimmed.TrimEnd("0123456789");
        var figures = trimmed.Length - bare.Length;
        if (figures is 0 or > LongestCount || bare.IsEmpty || !char.IsLetter(bare[^1]))
            return title;
        for (var i = link + 1; i < content.Elements[link].End; i++)
        {
            if (content.Elements[i].Tag is not ("sub" or "sup") && content.ElementText(i) is var text
                && text.Length == figures && text.SequenceEqual(trimmed[bare.Length..]))
                return bare;
        }

        return title;
    }

    /// <summary>Whether the attribute goes on where the visible title is cut, or leaves out the number or date glued before
    /// it.</summary>
    private static bool IsWhole(string attribute, string visible)
    {
        var stem = visible.TrimEnd('.', '…', ' ');
        if (attribute.Length > visible.Length)
            return stem.Length < visible.Length && attribute.StartsWith(stem, StringComparison.Ordinal);
        return attribute.Length * 2 > visible.Length && visible.EndsWith(attribute, StringComparison.Ordinal)
            && !visible.AsSpan(0, visible.Length - attribute.Length).ContainsAnyExcept(NumberMarks);
    }

    private static int LongestHeading(PageContent content, int link)
    {
        var longest = -1;
        for (var i = link + 1; i < content.Elements[link].End; i++)
        {
            if (IsHeading(content.Elements[i].Tag)
                && (longest < 0 || content.Elements[i].TextLength > content.Elements[longest].TextLength))
                longest = i;
        }

        return longest;
    }

    private static bool IsInHeading(PageContent content, int link, int scope)
    {
        for (var i = link; i > Math.Max(0, scope); i = content.Elements[i].Parent)
        {
            if (IsHeading(content.Elements[i].Tag))
                return true;
        }

        return false;
    }

    internal static bool IsHeading(string tag) => tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>The text of a link without the dates, counters and section names that stand in it as elements of their own; of
    /// several blocks the title.</summary>
    /// <param name="content">The page.</param>
    /// <param name="link">The link.</param>
    /// <param name="besideHeading">Whether the headings in it are left out.</param>
    private static ReadOnlySpan<char> TextOf(PageContent content, int link, bool besideHeading)
    {
        ref readonly var e = ref content.Elements[link];
        var whole = content.ElementText(link);
        if (e.End == link + 1)
            return whole;
        var text = new StringBuilder();
        var at = e.TextStart;
        for (var i = link + 1; i < e.End; i++)
        {
            ref readonly var inner = ref content.Elements[i];
            if (inner.TextLength > 0 && (inner.Tokens & (MarkupTokens.Title | MarkupTokens.Headline)) != 0
                && (inner.Tokens & BesideTitle) == 0 && content.ElementText(i).Length >= Shortest)
                return content.ElementText(i);
            var isTopic = (inner.Tokens & MarkupTokens.Tags) != 0 && inner.TextLength * 2 < e.TextLength;
            if (!isTopic && !(besideHeading && IsHeading(inner.Tag)) && (inner.Tokens & BesideTitle) == 0
                && inner.Tag is not ("time" or "sup") && !IsDate(content, i))
                continue;
            text.Append(content.Text, at, Math.Max(0, inner.TextStart - at)).Append(' ');
            at = Math.Max(at, inner.TextEnd);
            i = inner.End - 1;
        }

        text.Append(content.Text, at, Math.Max(0, e.TextEnd - at));
        if (!besideHeading && LongestPart(content, link) is var part and >= 0)
            return content.ElementText(part);
        var rest = text.ToString().AsSpan().Trim();
        return TitleLine(besideHeading || (rest.Length >= Shortest && (rest.Count(' ') > 0 || EastAsianNames.AreIn(rest)))
            ? rest : whole);
    }

    /// <summary>Whether an element is a day and nothing else.</summary>
    private static bool IsDate(PageContent content, int element) =>
        content.Elements[element].TextLength is > 5 and <= LongestDate && content.ElementText(element) is var text
        && text.ContainsAnyInRange('0', '9') && DateReading.FindIn(text) is { Start: 0 } date && date.Length == text.Length;

    /// <summary>The child of a link that says the most, where all of its text is in children and the others are short: section,
    /// title, date; -1 for none.</summary>
    private static int LongestPart(PageContent content, int link)
    {
        while (link + 1 < content.Elements[link].End
            && content.Elements[link + 1].TextLength == content.Elements[link].TextLength)
            link++;
        ref readonly var e = ref content.Elements[link];
        int best = -1, chars = 0, second = 0, parts = 0;
        for (var i = link + 1; i < e.End; i = content.Elements[i].End)
        {
            var length = content.Elements[i].TextLength;
            chars += length;
            parts += length > 0 ? 1 : 0;
            if (best < 0 || length > content.Elements[best].TextLength)
                (second, best) = (best < 0 ? 0 : content.Elements[best].TextLength, i);
            else
                second = Math.Max(second, length);
        }

        return parts > 1 && chars + parts >= e.TextLength && content.Elements[best].TextLength > second * 3 / 2
            && content.ElementText(best).Count(' ') + 1 >= TitleWords ? best : -1;
    }

    /// <summary>The first line with the words of a title; the longest where none has.</summary>
    private static ReadOnlySpan<char> TitleLine(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
            return text;
        ReadOnlySpan<char> longest = [];
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.Count(' ') + 1 >= TitleWords)
                return line;
            if (line.Length > longest.Length)
                longest = line;
        }

        return longest;
    }
}
