using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Dates beside names.</content>
internal sealed partial class PrintedAuthors
{
    /// <summary><c>(03-04-24)</c>.</summary>
    private const int LongestShortDay = 10;

    /// <summary>Strokes and pictures between a name and its date.</summary>
    private const int MostBetween = 4;

    /// <summary>The date stands in one of so many lines below a name.</summary>
    private const int DetailsBelow = 2;

    /// <summary>Of each block whether it may hold a date; null while nobody asked.</summary>
    private readonly bool?[] _mayBeDated = new bool?[segments.Content.Blocks.Length];

    /// <summary>Of each block whether it holds a date; null while nobody asked.</summary>
    private readonly bool?[] _isDated = new bool?[segments.Content.Blocks.Length];

    /// <summary>Whether the line or a neighbour of it holds a date: there the names of authors stand without a word.</summary>
    private bool IsBesideDate(int block, ReadOnlySpan<char> line) =>
        IsDated(line) || HoldsTime(block) || HasDateLine(block, isRead: true);

    /// <summary>A look at the letters before any of these lines is read: most hold neither a figure nor a word of
    /// dates.</summary>
    private bool MayStandBesideDate(int block, ReadOnlySpan<char> line) =>
        (RelativeDates.MayBeIn(line) || HoldsTime(block) || HasDateLine(block, isRead: false)) && !LeadsToStart(block);

    /// <summary>Whether all of a line above the headline is one link to the start of the site: its name, which may be like that
    /// of a person.</summary>
    private bool LeadsToStart(int block)
    {
        if (block > segments.Headline || _content.Blocks[block].LinkChars < _content.Blocks[block].Length)
            return false;
        foreach (var i in _content.ElementsOf(_content.Blocks[block]))
        {
            if (_content.Elements[i].Tag is "a")
                return _content.Attribute(i, "href") is { } address && PageAddress.IsStart(address);
        }

        return false;
    }

    /// <summary>Whether a neighbour of a line holds a date, or may hold one where it is not read.</summary>
    private bool HasDateLine(int block, bool isRead)
    {
        var first = block - 1;
        while (first > 0 && block - first <= MostBetween && StandsBetween(_content.Blocks[first], block))
            first--;
        var end = Math.Min(_content.Blocks.Length, block + 1 + MostBetween + DetailsBelow);
        for (var (other, details) = (first, 0); other < end && details < DetailsBelow; other++)
        {
            if (other == block)
                continue;
            if ((isRead ? IsDateLine(other) : MayBeDateLine(other)) || (other > block && IsAccount(other)))
                return true;
            details += other > block && !IsStroke(_content.Blocks[other]) ? 1 : 0;
        }

        return false;
    }

    private bool IsStroke(in Block b) =>
        b is { Kind: BlockKind.Text, Length: 1 } && !char.IsLetterOrDigit(_content.Text[b.Start]);

    /// <summary>Whether a block may part a name from its date: a stroke, or a portrait that is described by the name, or of
    /// somebody whose office stands below.</summary>
    private bool StandsBetween(in Block b, int name) => b.Kind == BlockKind.Image
        ? RoleBelow(name, "") is not null
            || _content.TextOf(name).Trim().Equals(_content.Attribute(b.Element, "alt").AsSpan().Trim(), StringComparison.Ordinal)
        : IsStroke(b);

    /// <summary>What a line was read as; the person behind its date where what stands before it is none: a site, a
    /// rubric.</summary>
    private static Byline? PersonBehindDate(ReadOnlySpan<char> line, Byline? read)
    {
        if (read is { Agencies.Count: > 0 }
            || (read is not null && read.Authors.All(author => NameShapes.IsBarePerson(author.Name)))
            || DateReading.FindIn(line) is not { Start: > 0 } date)
            return read;
        var behind = BehindDates(line[(date.Start + date.Length)..]).Trim(" \u00A0\u241F,;|·•-–");
        return NameShapes.IsBarePerson(behind)
            ? new Byline { Text = line.ToString(), Authors = [new Author { Name = behind.ToString() }] } : read;
    }

    /// <summary>What follows the last of the days that go on in a line, as those of changes do.</summary>
    private static ReadOnlySpan<char> BehindDates(ReadOnlySpan<char> rest)
    {
        while (DateReading.FindIn(rest) is { } next && next.Length > 0)
            rest = rest[(next.Start + next.Length)..];
        return rest;
    }

    /// <summary>One word with a capital behind the day, in the details of an article: <c>15/07/2025 - Solange</c>; null for none.
    /// A rubric is a link, here or in the menus of the page.</summary>
    private string? WordBehindDay(int block, ReadOnlySpan<char> line)
    {
        if (_content.Kind == PageKind.Text || _content.Blocks[block].LinkChars > 0 || !IsAtHeadline(block) || !IsDetail(block)
            || DateReading.FindIn(line) is not { Start: 0 } day)
            return null;
        var word = line[day.Length..].Trim(" \u00A0\u241F-–—|·•,");
        return !word.IsEmpty && char.IsUpper(word[0]) && NameShapes.Of(word) == NameShape.Word && MayBeSigner(word)
            && !IsLinkOf(word) ? word.ToString() : null;
    }

    /// <summary>Whether a link of the page has just these words.</summary>
    private bool IsLinkOf(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < _content.Elements.Length; i++)
        {
            if (_content.Elements[i].Tag is "a" && _content.Elements[i].TextLength < LongestLabel
                && _content.ElementText(i).Trim().Equals(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether who was read is, or opens with, a topic of the article: an element of the line says so.</summary>
    private bool IsTopic(int block, Byline read)
    {
        foreach (var i in _content.ElementsOf(_content.Blocks[block]))
        {
            if (_content.Has(i, MarkupTokens.Tags | MarkupTokens.Section)
                && _content.ElementText(i).Trim() is { IsEmpty: false } topic
                && read.Authors is [{ } first, ..] && first.Name.AsSpan().StartsWith(topic, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsOtherLine(int block) => block >= 0 && block < _content.Blocks.Length && block != segments.Headline;

    private bool IsLengthOfDate(int block) => _content.Blocks[block].Length is > 5 and < LongestDate
        || (_content.Blocks[block].Length < LongestLabelledDate
            && (DateReading.IsLabelled(_content.TextOf(block)) || AreDates(_content.TextOf(block)) || HoldsTime(block)));

    private bool MayBeDateLine(int block) => IsOtherLine(block)
        && (_mayBeDated[block] ??= IsLengthOfDate(block) && RelativeDates.MayBeIn(_content.TextOf(block)));

    private bool IsDateLine(int block) => IsOtherLine(block)
        && (_isDated[block] ??= IsLengthOfDate(block) && IsDated(_content.TextOf(block)));

    /// <summary>Whether a line holds nothing but the days of publication and of the change.</summary>
    private static bool AreDates(ReadOnlySpan<char> line) =>
        line.ContainsAnyInRange('0', '9') && DateReading.AreMostlyDates(line);

    private bool IsDated(ReadOnlySpan<char> line) => DateReading.FindIn(line) is not null
        || RelativeDates.Are(SignatureNames.Once(line.Trim()), context)
        || (line.Length <= LongestShortDay && DateReading.FindIn(ShortYear.Spelled(line.ToString())) is not null);

    private bool HoldsDate(int block) => DateReading.FindIn(_content.TextOf(block)) is not null || HoldsTime(block);

    private bool IsDetail(int block)
    {
        var element = _content.Blocks[block].Element;
        return _content.Has(element, MarkupTokens.Date | MarkupTokens.Meta)
            || (_content.Elements[element].Parent is var parent and > 0
                && _content.Has(parent, MarkupTokens.Date | MarkupTokens.Meta));
    }

    /// <summary>Whether a time element stands behind other words of a line.</summary>
    private bool HoldsTime(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        foreach (var i in _content.ElementsOf(b))
        {
            if (_content.Elements[i] is { Tag: "time", TextLength: > 5 } && _content.Elements[i].TextStart > b.Start)
                return true;
        }

        return false;
    }

    /// <summary>A long line as far as its first day, whose names stand before it.</summary>
    private static ReadOnlySpan<char> ThroughFirstDay(ReadOnlySpan<char> line) => line.Length > LongestBesideDate
        && DateReading.FindIn(line) is var (start, length) && start > 0 && start + length <= LongestBesideDate
        ? line[..(start + length)] : line;
}
