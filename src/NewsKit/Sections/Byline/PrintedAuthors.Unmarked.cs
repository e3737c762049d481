using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Names that neither "by" nor capitals mark.</content>
internal sealed partial class PrintedAuthors
{
    private const int LongestUncased = 30;
    private const int LongestWordOfName = 13;
    private const int MostWordsOfUncased = 4;
    private const int LongestInBrackets = 12;
    private const char FirstKana = '\u3041';
    private const char LastKana = '\u30FC';

    private static readonly SearchValues<char> PartMarks = SearchValues.Create("|·•،,–—\n");

    /// <summary>Somebody behind what he is, alone in a line: <c>Verslaggever Jan Roth</c>, <c>Redaktor: Jan Roth</c>; null for
    /// none.</summary>
    private Author? RoleAndName(int block, ReadOnlySpan<char> line)
    {
        if (!char.IsLetter(line[0])
            || line.IndexOfAny(' ', '\u00A0', ':') is not (> 3 and var end)
            || end + 2 >= line.Length)
            return null;
        var rest = line[end..].TrimStart(" \u00A0:");
        if (rest.IsEmpty || !char.IsUpper(rest[0])
            || !BylineWords.RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(
                FoldedText.Fold(line[..end], stackalloc char[LongestBesideDate * FoldedText.Growth])))
            return null;
        var name = NamesOfLine.WithoutDates(rest).Trim(" \u00A0,");
        var isLabelled = line[end..(line.Length - rest.Length)].Contains(':');
        return NameShapes.IsBarePerson(name) && name.Contains(' ') && (isLabelled || IsBesideDate(block, line))
            ? new Author { Name = name.ToString(), Role = line[..end].ToString() } : null;
    }

    /// <summary>A name in letters without capitals, between headline and text, beside the date: all that is left of the line
    /// without it; null for none.</summary>
    private string? UncasedName(int block, ReadOnlySpan<char> line)
    {
        if (block <= segments.Headline || segments.BodyStart <= block)
            return null;
        if (segments.BodyStart >= 0 && _content.TextOf(segments.BodyStart).ContainsAnyInRange(FirstKana, LastKana)
            && NameBehindDay(line) is var bare && (EastAsianNames.IsFullName(bare) || EastAsianNames.IsJapanese(bare)))
            return bare.ToString();
        if (!line.ContainsAnyInRange(ScriptMonths.First, ScriptMonths.Last))
            return null;
        string? name = null;
        foreach (var range in line.SplitAny(PartMarks))
        {
            var part = line[range].Trim(" \u00A0:");
            if (part.IsEmpty || DateReading.FindIn(part) is not null || part.ContainsAnyInRange('0', '9'))
                continue;
            if (name is not null || !IsUncasedName(part))
                return null;
            name = part.ToString();
        }

        return name is null || (_sites ??= SiteNames.Of(context)).Contains(name) || EndsTitle(name) ? null : name;
    }

    /// <summary>A line without the day and the hour that open it, or that nothing but the end of an element parts from the
    /// name before them.</summary>
    private static ReadOnlySpan<char> NameBehindDay(ReadOnlySpan<char> line) =>
        (DateReading.FindIn(line) is not { } day ? line : day.Start == 0 ? line[day.Length..] : line[..day.Start])
            .Trim(" \u3000|｜・,、\u241F");

    private static bool IsUncasedName(ReadOnlySpan<char> part)
    {
        if (part.Length > LongestUncased || !NameShapes.IsUncased(part[0]) || NameShapes.Of(part) != NameShape.Person)
            return false;
        return part.Count(' ') is > 0 and < MostWordsOfUncased && !DateReading.IsLabelled(part) && !ServiceLines.IsOne(part);
    }

    /// <summary>The name in brackets that ends the last paragraph of a Japanese text: <c>…と話した。（山本 花子）</c>.</summary>
    private void LookAtLastBracket()
    {
        var last = -1;
        foreach (var segment in segments.Of(SectionKind.Body))
            last = segment.End - 1;
        if (last <= 0 || _content.Blocks[last].Kind != BlockKind.Text)
            return;
        var text = _content.TextOf(last).Trim();
        if (text is not [.., ')' or '）'] || !EastAsianNames.IsLetter(text[0])
            || text.LastIndexOfAny('(', '（') is not (> 0 and var open) || text.Length - open > LongestInBrackets)
            return;
        var name = text[(open + 1)..^1].Trim();
        if (text[..open].TrimEnd() is [.., '。' or '」' or '.'] && EastAsianNames.IsName(name)
            && (name.ContainsAny(' ', '\u3000') || EastAsianNames.IsJapanese(name) || StandsAtHead(name)))
            Add(last, _content.Blocks[last], new Byline
            {
                Text = name.ToString(),
                Authors = [new Author { Name = name.ToString() }],
            }, BylineWeights.EndOfText, AtEndOfText);
    }

    /// <summary>Whether words that look like a name are what the line goes on about behind a colon: <c>Letzte Abgabe: nur
    /// mit Karte</c>.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line, Byline read) => read.Authors is [{ } only]
        && line.StartsWith(only.Name, StringComparison.Ordinal) && line[only.Name.Length..].TrimStart() is [':', .. var rest]
        && DateReading.FindIn(rest) is null;

    /// <summary>Whether a line between headline and text holds a name.</summary>
    private bool StandsAtHead(ReadOnlySpan<char> name)
    {
        for (var block = segments.Headline + 1; block > 0 && block < segments.BodyStart; block++)
        {
            if (_content.TextOf(block).Contains(name, StringComparison.Ordinal)
                && segments.KindOf(block) is not SectionKind.LeadImage)
                return true;
        }

        return false;
    }

    /// <summary>Whether the line before says that this one names who checked or photographed.</summary>
    private bool IsOtherHand(int block) =>
        block > 0 && _content.Blocks[block - 1].Length is > 5 and < LongestLabel
            && Announcement.IsOtherHand(_content.TextOf(block - 1)) && !PictureCredits.IsCredit(_content.TextOf(block - 1));

    /// <summary>Whether a short line without a mark stands between the headline, or the sentence below it, and the first
    /// paragraph, with no day beside it: there topics stand as well.</summary>
    private bool IsRightBelowHeadline(int block)
    {
        if (_content.Kind == PageKind.Text || segments.Headline < 0 || block + 1 >= _content.Blocks.Length
            || _content.Blocks[block] is not { HeadingLevel: 0, Length: <= LongestLabel, LinkChars: 0 }
            || _content.ElementOf(block).Tag is not ("p" or "div" or "span") || HasDigit(_content.TextOf(block))
            || HasDateLine(block, isRead: false))
            return false;
        var above = block - segments.Headline;
        return (above == 1 || (above == 2 && BlockQuestions.IsSentence(_content.TextOf(block - 1))))
            && _content.Blocks[block + 1] is { Kind: BlockKind.Text, HeadingLevel: 0 }
            && BlockQuestions.IsRunning(_content.TextOf(block + 1));
    }

    /// <summary>A line that is full names and nothing else, none with a word as long as compounds are: <c>Energieversorgung der
    /// Zukunft</c>; null for others.</summary>
    private Byline? NamesAlone(int block, ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            if (line[range].Length > LongestWordOfName)
                return null;
        }

        return BylineText.Read(line) is { Authors.Count: > 0, Agencies.Count: 0 } names && AreNamesOnly(line, names)
            && SignsBelowText(block, names) ? names : null;
    }
}
