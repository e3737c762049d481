using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the dateline that opens a text: <c>PORT HALDANE, March 3 (Reuters) -</c>, <c>(ANSA) - ROMA, 04 MAR -</c>,
/// <c>Bern (sda/afp) –</c>. The text itself keeps it, as printed.</summary>
/// <remarks>A place alone before a dash is taken only in capitals; a date, or an agency right behind it, makes any place
/// plausible. Seed: <c>metadata--english-news</c>.</remarks>
internal sealed class DatelineReader : ISectionReader
{
    private const int Longest = 90;
    private const int Shortest = 3;
    private const int LongestPlace = 50;
    private const int MostWords = 5;
    private const string Separators = " \u00A0.:|-–—";

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var first = FirstBlock(segments);
        if (first < 0 || context.Content.Blocks[first].Kind != BlockKind.Text)
            return article;
        var text = context.Content.TextOf(first);
        var (dateline, agencies) = Parse(text[..Math.Min(text.Length, Longest)], context);
        if (agencies.Count > 0)
            article = WithAgencies(article, agencies);
        if (dateline is null)
            return article;
        context.Evidence.Note(EvidenceField.Dateline, FieldSource.Visible);
        return article with { Dateline = dateline };
    }

    /// <summary>Reads agencies in brackets and the place with its day, in either order, as long as they follow one
    /// another.</summary>
    private static (Dateline? Dateline, List<string> Agencies) Parse(ReadOnlySpan<char> rest, ReadingContext context)
    {
        Dateline? dateline = null;
        var agencies = new List<string>();
        while (true)
        {
            var bracketed = InBrackets(rest, out var length);
            if (bracketed.Count > 0)
            {
                agencies.AddRange(bracketed);
                rest = rest[length..].TrimStart(Separators);
                continue;
            }

            var end = EndOfWords(rest);
            if (end < Shortest || dateline is not null)
                return (dateline, agencies);
            var words = rest[..end].TrimEnd(" \u00A0,");
            var behind = rest[end..].TrimStart(Separators);
            var isBracket = rest[end] == '(';
            if (!isBracket && agencies.Count == 0 && BeginsSentence(behind) && CutAgencies(ref words) is { Count: > 0 } bare)
                return (words.IsEmpty ? null : Split(words.ToString(), hasAgency: true, context), [.. bare]);
            dateline = isBracket ? BeforeBracket(words, rest[end..], context)
                : Split(words.ToString(), hasAgency: false, context);
            if (dateline is null)
                return (null, isBracket && EndsWithDash(rest[end..], out var agency) ? [.. agency] : agencies);
            rest = isBracket ? rest[end..] : behind;
        }
    }

    /// <summary>The place before brackets: before agencies, where a mark or a sentence follows; before a day or a station, as
    /// in <c>AUSTIN (KXAN) —</c>, where a dash does.</summary>
    private static Dateline? BeforeBracket(ReadOnlySpan<char> words, ReadOnlySpan<char> bracket, ReadingContext context)
    {
        var hasAgency = InBrackets(bracket, out var length).Count > 0;
        var behind = bracket[length..].TrimStart(" \u00A0");
        if (length == 0 || !(behind is ['-' or '–' or '—', ..]
            || (hasAgency && (behind is ['.' or ':' or '|', ..] || BeginsSentence(behind)))))
            return null;
        var dateline = Split(words.ToString(), hasAgency, context);
        return dateline is { Date: null } && DateOf(bracket[1..(length - 1)].ToString(), context) is { } day
            ? dateline with { Date = day } : dateline;
    }

    /// <summary>Whether agencies in brackets stand before a dash, whatever the words before them are.</summary>
    private static bool EndsWithDash(ReadOnlySpan<char> bracket, out IReadOnlyList<string> agencies)
    {
        agencies = InBrackets(bracket, out var length);
        return agencies.Count > 0 && bracket[length..].TrimStart(" \u00A0") is ['-' or '–' or '—', ..];
    }

    /// <summary>The agencies in the brackets that a text begins with, and how long these are.</summary>
    private static IReadOnlyList<string> InBrackets(ReadOnlySpan<char> text, out int length)
    {
        length = text is ['(', ..] ? text.IndexOf(')') + 1 : 0;
        return length > 0 ? Agencies.OfDateline(text[1..(length - 1)]) : [];
    }

    /// <summary>Where a bracket, a dash or a bar ends the first words; -1 for none.</summary>
    private static int EndOfWords(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var isDash = text[i] is '-' && text[i - 1] is ' ' or ')' && text[i + 1] is ' ' or '-';
            if (isDash || text[i] is '—' or '–' or '(' or '|')
                return i;
        }

        return -1;
    }

    /// <summary>Agencies that stand bare before the dash, alone or behind a place, which is left: <c>BERLIN dpa |</c>.</summary>
    private static IReadOnlyList<string> CutAgencies(ref ReadOnlySpan<char> words)
    {
        var blank = Math.Max(0, words.LastIndexOf(' '));
        var found = IsInCapitals(words[..blank]) ? Agencies.OfLine(words[blank..]) : [];
        if (found.Count > 0)
            words = words[..blank];
        return found;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text) =>
        text.TrimStart("«»„“”\"' \u00A0") is [var letter, ..] && (char.IsUpper(letter) || char.IsDigit(letter));

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

    private static Article WithAgencies(Article article, List<string> agencies)
    {
        var byline = article.Byline ?? new Byline();
        var more = agencies.Except(byline.Agencies, StringComparer.OrdinalIgnoreCase).ToList();
        return more.Count == 0 ? article : article with { Byline = byline with { Agencies = [.. byline.Agencies, .. more] } };
    }

    private static Dateline? Split(string opening, bool hasAgency, ReadingContext context)
    {
        var comma = opening.IndexOf(',');
        var date = comma > 0 ? DateOf(opening[(comma + 1)..], context) : null;
        while (comma > 0 && date is null && opening.IndexOf(',', comma + 1) is var next and > 0)
        {
            comma = next;
            date = DateOf(opening[(comma + 1)..], context);
        }

        var isDay = date is not null || (comma > 0 && IsDayWithoutYear(opening.AsSpan(comma + 1).Trim()));
        var place = (isDay ? opening[..comma] : opening).Trim();
        if (place.Length is < 2 or > LongestPlace || place.Split(' ').Length > MostWords || !char.IsUpper(place[0])
            || place.AsSpan().ContainsAny(".:!?"))
            return null;
        return hasAgency || date is not null || IsInCapitals(place) ? new Dateline { Place = place, Date = date } : null;
    }

    /// <summary>"04 MAR": a figure and a word.</summary>
    private static bool IsDayWithoutYear(ReadOnlySpan<char> words) =>
        words.Length < 10 && words.Contains(' ') && words.ContainsAnyInRange('0', '9') && words.ContainsAnyExceptInRange('0', '9')
            && (char.IsAsciiDigit(words[0]) || char.IsAsciiDigit(words[^1]));

    private static Timestamp? DateOf(string text, ReadingContext context)
    {
        var words = text.Trim();
        return words.Length is > 3 and < 30 && (char.IsAsciiDigit(words[0]) || char.IsAsciiDigit(words[^1]))
            ? DateReading.Read(words, null, context) : null;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> place)
    {
        foreach (var c in place)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
