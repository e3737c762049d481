using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the dateline that opens a text: <c>PORT HALDANE, March 3 (Reuters) -</c>. The text itself keeps it, as
/// printed.</summary>
/// <remarks>A place alone before a dash is taken only in capitals; a date or an agency makes any place plausible.
/// Seed: <c>metadata--english-news</c>.</remarks>
internal sealed class DatelineReader : ISectionReader
{
    private const int Longest = 90;
    private const int LongestPlace = 50;
    private const int MostWords = 5;

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var first = FirstBlock(segments);
        if (first < 0 || context.Content.Blocks[first].Kind != BlockKind.Text)
            return article;
        var text = context.Content.TextOf(first);
        var head = text[..Math.Min(text.Length, Longest)];
        if (DashAt(head) is var dash && dash < 3)
            return article;
        var opening = head[..dash].TrimEnd().ToString();
        var agency = CutAgency(ref opening);
        if (agency is not null)
            article = WithAgency(article, agency);
        if (Split(opening, agency is not null, context) is not { } dateline)
            return article;
        context.Evidence.Note(EvidenceField.Dateline, FieldSource.Visible);
        return article with { Dateline = dateline };
    }

    /// <summary>The first block of the text after a lead; -1 without a text.</summary>
    private static int FirstBlock(Segmentation segments)
    {
        for (var block = 0; block < segments.Content.Blocks.Length; block++)
        {
            if (segments.Is(block, SectionKind.Body) && segments.ReasonOf(block) != ClaimReason.Standfirst)
                return block;
        }

        return -1;
    }

    private static int DashAt(ReadOnlySpan<char> head)
    {
        for (var i = 1; i + 1 < head.Length; i++)
        {
            if (head[i] is '—' or '–' || (head[i] is '-' && head[i - 1] is ' ' or ')' && head[i + 1] is ' '))
                return i;
        }

        return -1;
    }

    private static string? CutAgency(ref string opening)
    {
        var open = opening.LastIndexOf('(');
        if (open < 0 || !opening.EndsWith(')'))
            return null;
        var name = opening[(open + 1)..^1];
        if (!Agencies.IsAgency(name))
            return null;
        opening = opening[..open].TrimEnd(' ', ',', '\u00A0');
        return name;
    }

    private static Article WithAgency(Article article, string agency)
    {
        var byline = article.Byline ?? new Byline();
        return byline.Agencies.Contains(agency, StringComparer.OrdinalIgnoreCase)
            ? article : article with { Byline = byline with { Agencies = [.. byline.Agencies, agency] } };
    }

    private static Dateline? Split(string opening, bool hasAgency, ReadingContext context)
    {
        var comma = opening.LastIndexOf(',');
        var date = comma > 0 ? DateOf(opening[(comma + 1)..], context) : null;
        var place = (date is null ? opening : opening[..comma]).Trim();
        if (place.Length is < 2 or > LongestPlace || place.Split(' ').Length > MostWords || !char.IsUpper(place[0])
            || place.AsSpan().ContainsAny(".:!?"))
            return null;
        return hasAgency || date is not null || IsInCapitals(place) ? new Dateline { Place = place, Date = date } : null;
    }

    private static Timestamp? DateOf(string text, ReadingContext context)
    {
        var words = text.Trim();
        return words.Length is > 3 and < 30 && (char.IsAsciiDigit(words[0]) || char.IsAsciiDigit(words[^1]))
            ? DateReading.Read(words, null, context) : null;
    }

    private static bool IsInCapitals(string place)
    {
        foreach (var c in place)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
