using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Cuts from a heading the words in elements of their own that say who may read, or how many wrote:
/// <c>&lt;span&gt;Abonnés&lt;/span&gt;</c>, <c>12</c>.</summary>
internal static class HeadlineBadges
{
    private const int Longest = 40;
    private const int LeastHeadline = 10;

    /// <summary>A day and what stands behind it in small letters.</summary>
    private const int LongestDetails = 90;
    private const string Blanks = " \n\u00A0:·|–—-";

    /// <summary>Where the text of the heading starts and ends without them, and whether one of them is a day.</summary>
    internal static (int Start, int End) Without(PageContent content, in Block b, out bool hasDay)
    {
        var (start, end) = (b.Start, b.End);
        hasDay = false;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == b.Element || e.TextStart < start || e.TextEnd > end || e.TextLength is 0 or > LongestDetails
                || !((e.TextLength <= Longest && IsBadge(content, i)) || IsDay(content, i)))
                continue;
            var length = end - start;
            if (content.Text.AsSpan(start, e.TextStart - start).Trim(Blanks).IsEmpty && end - e.TextEnd >= LeastHeadline)
                start = e.TextEnd;
            else if (content.Text.AsSpan(e.TextEnd, end - e.TextEnd).Trim(Blanks).IsEmpty && e.TextStart - start >= LeastHeadline)
                end = e.TextStart;
            hasDay |= end - start < length && IsDay(content, i);
        }

        return (start, end);
    }

    /// <summary>Whether an element is a day: old themes set it before the headline in the same heading.</summary>
    private static bool IsDay(PageContent content, int element) => OpensWithDay(content, element)
        || (content.Elements[element].TextLength <= Longest && (content.Elements[element].Tag is "time"
            || (content.Has(element, MarkupTokens.Date) && DateReading.AreMostlyDates(content.ElementText(element)))));

    /// <summary>Small letters that open with a day: <c>&lt;small&gt;02.02.2022 • Presse&lt;/small&gt;</c>.</summary>
    private static bool OpensWithDay(PageContent content, int element) => content.Elements[element].Tag is "small"
        && content.ElementText(element).Trim(Blanks) is var text && DateReading.FindIn(text) is { Start: 0 };

    private static bool IsBadge(PageContent content, int element)
    {
        var text = content.ElementText(element).Trim("()[] \u00A0\n");
        if (AccessBadges.Is(text))
            return true;
        return content.Elements[element].Tag is "a" && content.Attribute(element, "href") is ['#', ..]
            && (text.Length < 2 || !text.ContainsAnyExceptInRange('0', '9'));
    }
}
