using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>What plain lines say of who wrote a comment and when, in one line or in a few.</summary>
/// <param name="Name">Who, as printed.</param>
/// <param name="Date">When, as printed; empty where the date stands below the text.</param>
/// <param name="Lines">How many lines sign; 0 where the text begins in the same line.</param>
/// <param name="IsSure">Whether the hour, an age or words such as "said" tell it from a name and a day above an article.</param>
internal readonly record struct LineSignature(string Name, string Date, int Lines, bool IsSure)
{
    private const int LongestName = 60;
    private const int LongestAged = 90;

    /// <summary>A page that speaks of this one signs with its title, before a button.</summary>
    private const int LongestTitle = 120;

    private const int MostBeforeDate = 4;
    private const int MostBlanksOfName = 7;

    /// <summary>Behind its date a name is no longer.</summary>
    private const int MostBlanksBehind = 3;

    /// <summary>A portrait's words, a rank and a dot may stand between the name and its date.</summary>
    private const int MostBetween = 3;

    private const int LongestRank = 6;
    private const int MostFigures = 3;
    private const int ShortestVerb = 4;
    private const string Edges = " .):\u00A0|·•-–—,#";
    private const string Dots = "|·•";
    private const string NameEdges = " \u00A0,-–—|•·:(";
    private static readonly SearchValues<char> BeforeWeekday = SearchValues.Create("|•·,–—");
    private static readonly SearchValues<char> DayMonthSigns = SearchValues.Create("0123456789/.");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("!?;«»。！？");

    /// <summary>The signature that begins with a line; null for none.</summary>
    internal static LineSignature? Of(PageContent content, int block)
    {
        if (InLine(content, block) is { } one)
            return one;
        return OneBlockComment.Of(content, block) is { } whole
            ? new LineSignature(whole.Name, whole.Date, 0, CommentDates.HoldsTime(whole.Date)) : InLines(content, block);
    }

    /// <summary>The same in a discussion that signs in no other way: a date and an hour before the name, an hour alone behind it,
    /// a day without its year, or a name that "said" what follows.</summary>
    internal static LineSignature? Loose(PageContent content, int block)
    {
        var line = CommentButtons.WithoutReply(content.TextOf(block));
        if (line.Length is 0 or > LongestName * 2 || content.LabelOf(block) != LabelKind.None)
            return null;
        if (CommentWords.EndsWithSays(line))
            return new LineSignature(line.ToString(), "", 1, false);
        if (block + 1 < content.Blocks.Length && AboveOrBelow(content, block) is { } other)
            return other;
        if (!line.ContainsAnyInRange('0', '9'))
            return null;
        line = WithoutNumber(line);
        if (DateReading.FindIn(line) is { } date)
            return date.Start > 1 ? null : Behind(line, date.Start, date.Length);
        var clock = line.TrimEnd("0123456789:");
        return clock.Length > 1 && ClockText.IsOne(line[clock.Length..]) && IsName(clock.Trim(NameEdges))
            ? new LineSignature(clock.Trim(NameEdges).ToString(), line[clock.Length..].ToString(), 1, false) : null;
    }

    /// <summary>A date above its name, or a day and a month in figures below it.</summary>
    private static LineSignature? AboveOrBelow(PageContent content, int block)
    {
        var line = content.TextOf(block);
        var next = content.TextOf(block + 1);
        if (content.LabelOf(block + 1) != LabelKind.None || next.Length > LongestName)
            return null;
        if (IsDayMonth(next) && HasLetter(line) && IsName(line))
            return new LineSignature(line.ToString(), next.ToString(), 2, false);
        return HasLetter(next) && IsName(next) && !CommentWords.EndsWithSays(next)
            && DateReading.FindIn(line) is { Start: < 2 } date
            && line[CommentDates.EndOfTime(line, date.Start + date.Length)..].Trim(Edges).IsEmpty
            ? new LineSignature(next.ToString(), CommentDates.Whole(line, date.Start, date.Length), 2, false) : null;
    }

    /// <summary>"05/05".</summary>
    private static bool IsDayMonth(ReadOnlySpan<char> line) => line.Length is >= 3 and <= LongestRank
        && line.IndexOfAny("/.") is > 0 and < 3 && !line.ContainsAnyExcept(DayMonthSigns) && char.IsAsciiDigit(line[^1]);

    /// <summary>"23.09.20 | 18:19 Lise".</summary>
    private static LineSignature? Behind(ReadOnlySpan<char> line, int start, int length)
    {
        var whole = CommentDates.Whole(line, start, length);
        var name = line[CommentDates.EndOfTime(line, start + length)..].Trim(NameEdges);
        return CommentDates.HoldsTime(whole) && name.Count(' ') <= MostBlanksBehind && IsName(name)
            ? new LineSignature(name.ToString(), whole, 1, false) : null;
    }

    private static LineSignature? InLine(PageContent content, int block)
    {
        var line = CommentButtons.WithoutReply(content.TextOf(block));
        if (line.Length > LongestTitle + LongestName)
            return null;
        if (!line.ContainsAnyInRange('0', '9'))
            return line.ContainsAny(Dots) && line.Length <= LongestName ? Aged(content, block, line) : null;
        if (line.Contains(", ", StringComparison.Ordinal))
            line = CommentDates.Readable(line);
        line = WithoutNumber(line);
        if (DateReading.FindIn(line) is not { } date)
            return Aged(content, block, line) ?? Yearless(content, block, line);
        if (date.Start <= 1)
            return Announced(line, date.Start, date.Length);
        // A title or a number may stand before the date: "Le lavoir 13 juin 2020 à 10:21, par Lise".
        if (Announced(line, date.Start, date.Length) is { IsSure: true } titled && IsBehindComma(line, date))
            return titled;
        var name = WithoutWeekday(line[..CommentDates.StartWithWeekday(line, date.Start)].Trim(NameEdges));
        if (WeekdayNames.Is(name) || (name.ContainsAny(Dots) && ButtonRow.Of(content, block) is not null))
            return null;
        var printed = CommentDates.Whole(line, date.Start, date.Length);
        var hasTime = CommentDates.HoldsTime(printed);
        // "Rendez-vous le 5 février 2024" is a sentence; a comment that is dated in such words has its hour too.
        if (line[date.Start..].StartsWith("le ", StringComparison.OrdinalIgnoreCase) && !hasTime && !MayHoldTime(printed))
            return null;
        var isName = IsName(name) || (hasTime && line.Length < content.Blocks[block].Length && name.Length <= LongestTitle);
        return line[CommentDates.EndOfTime(line, date.Start + date.Length)..].Trim(Edges).IsEmpty && isName
            ? new LineSignature(name.ToString(), printed, 1, hasTime || CommentNames.SaysAtEnd(name.ToString())) : null;
    }

    /// <summary>"Lise, le 5 mai à 21:27".</summary>
    private static LineSignature? Yearless(PageContent content, int block, ReadOnlySpan<char> line) =>
        content.LabelOf(block) == LabelKind.None && DateReading.FindYearless(line) is { Start: > 1 } day
            && CommentDates.HoldsTime(line.Slice(day.Start, day.Length)) && line[..day.Start].Trim(NameEdges) is var name
            && CommentNames.Name(name) is not null && IsName(name)
            ? new LineSignature(name.ToString(), line.Slice(day.Start, day.Length).ToString(), 1,
                Dots.Contains(line[..day.Start].TrimEnd()[^1], StringComparison.Ordinal)) : null;

    private static bool MayHoldTime(ReadOnlySpan<char> date) => date.Contains(':') || date.IndexOfAny('h', '@') >= 0;

    /// <summary>"13 juin 2020, 10:21, par Lise".</summary>
    private static LineSignature? Announced(ReadOnlySpan<char> line, int start, int length)
    {
        var rest = line[CommentDates.EndOfTime(line, start + length)..].Trim(" \u00A0,-–—|•·");
        var blank = rest.IndexOf(' ');
        var date = CommentDates.Whole(line, start, length);
        return blank > 0 && BylineWords.Announcers.Contains(FoldedText.Fold(rest[..blank])) && IsName(rest[(blank + 1)..])
            ? new LineSignature(rest.ToString(), date, 1, CommentDates.HoldsTime(date)) : null;
    }

    /// <summary>A line without the number of its place before a date or a name: <c>3. Le 13 juin 2020</c>.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> line)
    {
        if (line is ['#', ..] && line[1..].TrimStart("0123456789") is [' ' or '\u00A0', _, ..] and var named
            && named.Length < line.Length - 1)
            return named.TrimStart();
        var rest = line.TrimStart("0123456789");
        return rest.Length < line.Length && line.Length - rest.Length <= MostFigures
            && rest is ['.' or ')', ' ' or '\u00A0', _, ..]
            && MonthNames.NumberOf(FoldedText.Fold(FirstWord(rest[2..]))) == 0 ? rest[2..].TrimStart() : line;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line) =>
        line.TrimStart() is var words && words.IndexOfAny(' ', '\u00A0') is var end and > 0 ? words[..end] : words;

    private static bool IsBehindComma(ReadOnlySpan<char> line, (int Start, int Length) date) =>
        line[CommentDates.EndOfTime(line, date.Start + date.Length)..] is [',', ..];

    /// <summary>"Lise • il y a 2 jours", "Lise, 3 hours ago".</summary>
    private static LineSignature? Aged(PageContent content, int block, ReadOnlySpan<char> line)
    {
        if (line.Length > LongestAged || content.LabelOf(block) != LabelKind.None || ButtonRow.Of(content, block) is not null)
            return null;
        if (CommentAges.Find(line) is not var (start, length)
            || (start == 0 && CommentNames.NamedBy(line[length..].Trim(NameEdges).ToString()) is null))
            return null;
        var name = (start > 0 ? line[..start] : line[length..]).Trim(NameEdges);
        return HasLetter(name) && IsName(name)
            && !CommentWords.NoNames.Contains(FoldedText.Fold(name))
            ? new LineSignature(name.ToString(), line.Slice(start, length).Trim(NameEdges).ToString(), 1, true) : null;
    }

    private static LineSignature? InLines(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (line.Length is 0 or > LongestName + MostBeforeDate || DateBelow(content, block) is not (> 0 and var below))
            return null;
        var date = CommentButtons.WithoutReply(content.TextOf(below));
        if (date.Length > CommentNames.Longest || CommentWords.IsMemberSince(date))
            return null;
        var says = CommentWords.EndsWithSays(line);
        if (Age(date) is { Length: > 0 } age && IsName(line) && HasLetter(line) && content.LabelOf(block) == LabelKind.None)
            return new LineSignature(line.ToString(), age.ToString(), below + 1 - block, true);
        if ((DateReading.FindIn(date) ?? DateReading.FindYearless(date)) is not { } found || !IsNameAlone(line)
            || content.LabelOf(block) is not (LabelKind.None or LabelKind.AuthorBox or LabelKind.Login))
            return null;
        if (found.Start > MostBeforeDate && date.IndexOf(' ') is var first and > 0
            && BylineWords.Announcers.Contains(FoldedText.Fold(date[..first])) && InLine(content, below) is { IsSure: true })
            return null;
        var end = CommentDates.EndOfTime(date, found.Start + found.Length);
        if (!date[end..].Trim(Edges).IsEmpty || !HasLetter(line)
            || (found.Start > MostBeforeDate && !DateReading.IsLabelled(date)
                && !WeekdayNames.Is(date[..found.Start].Trim(NameEdges))))
            return null;
        var printed = CommentDates.Whole(date, found.Start, found.Length);
        var next = below + 1;
        if (!CommentDates.HoldsTime(printed) && next < content.Blocks.Length && ClockText.IsOne(content.TextOf(next)))
            printed = $"{printed} {content.TextOf(next++)}";
        return new LineSignature(Unglued(CommentNames.WithoutCount(content, block)), printed, next - block,
            says || CommentDates.HoldsTime(printed));
    }

    /// <summary>The age that a line is, or that a word runs into: <c>6dEdited</c>; empty for none.</summary>
    private static ReadOnlySpan<char> Age(ReadOnlySpan<char> line)
    {
        line = line.Trim(Edges);
        for (var at = 2; at < Math.Min(line.Length, LongestRank); at++)
        {
            if (char.IsUpper(line[at]) && char.IsLower(line[at - 1]) && char.IsAsciiDigit(line[0]))
                line = line[..at];
        }

        return CommentWords.IsRelative(line) ? line : [];
    }

    /// <summary>The line below a name that may hold its date, behind what stands between the two: pictures, a dot, a rank or a
    /// badge, the name once more; 0 for none.</summary>
    private static int DateBelow(PageContent content, int block)
    {
        var between = 0;
        for (var next = block + 1; next < content.Blocks.Length; next++)
        {
            if (content.Blocks[next].Kind == BlockKind.Image)
                continue;
            if (content.Blocks[next].Kind != BlockKind.Text)
                return 0;
            var line = content.TextOf(next);
            var isBetween = (line.Length <= LongestRank && !HasLetter(line) && !ClockText.IsOne(line))
                || CommentWords.IsBadge(line);
            if (!isBetween && !(between > 0 && line.SequenceEqual(content.TextOf(block))))
                return next;
            if (++between > MostBetween || !HasLetter(content.TextOf(block)))
                return 0;
        }

        return 0;
    }

    /// <summary>A name without the weekday behind a mark, which is part of the date: <c>Lise | Di</c>, <c>Lise,
    /// czw</c>.</summary>
    private static ReadOnlySpan<char> WithoutWeekday(ReadOnlySpan<char> name) =>
        name.LastIndexOfAny(BeforeWeekday) is var mark and > 0 && WeekdayNames.MayAbbreviate(name[(mark + 1)..].Trim())
            ? name[..mark].TrimEnd(NameEdges) : name;

    /// <summary>A name with a blank before the verb that runs into it: <c>Lisesays:</c>.</summary>
    private static string Unglued(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(" \u00A0");
        if (!bare.EndsWith(':') || CommentWords.EndsWithSays(bare))
            return line.ToString();
        bare = bare[..^1];
        foreach (var verb in CommentWords.Says)
        {
            if (verb.Length >= ShortestVerb && bare.Length > verb.Length + 1
                && FoldedText.Fold(bare[^verb.Length..]).Equals(verb, StringComparison.Ordinal))
                return $"{bare[..^verb.Length]} {bare[^verb.Length..]}:";
        }

        return line.ToString();
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || name.Count(' ') >= MostBlanksOfName)
            return false;
        return !name.ContainsAny(SentenceMarks) && (!name.EndsWith('.') || name[0] == '@' || EndsWithInitial(name));
    }

    /// <summary>The same in a line of its own, where a single word may be called out: <c>Genre !</c>.</summary>
    private static bool IsNameAlone(ReadOnlySpan<char> line) =>
        IsName(line.TrimEnd("! \u00A0\u202F") is var word && !word.Contains(' ') ? word : CommentWords.EndsWithSays(line)
            ? line.TrimEnd(" .…:\u00A0") : line);

    private static bool EndsWithInitial(ReadOnlySpan<char> name) =>
        name.Length > 3 && char.IsUpper(name[^2]) && name[^3] is ' ' or '.' or '-';

    private static bool HasLetter(ReadOnlySpan<char> text) => CommentButtons.HasLetter(text);
}
