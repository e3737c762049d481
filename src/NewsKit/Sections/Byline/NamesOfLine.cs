using System.Collections.Frozen;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>What of a printed line can be names: the part before or behind its dates, times and other ends.</summary>
internal static class NamesOfLine
{
    private const int LongestEnd = 14;
    private const int LongestWord = 20;
    private const int MostOfPlace = 3;
    private const int LongestTie = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ends =
        BylineWords.Ends.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotEnds =
        BylineWords.NotEnds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartnerJoiners =
        BylineWords.PartnerJoiners.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names before a date, a time or another end: "Léa Martin le 3 mars", "July 13, 2025"; those behind it where
    /// the date opens the line.</summary>
    internal static ReadOnlySpan<char> WithoutDates(ReadOnlySpan<char> names)
    {
        names = WithoutOpeningDate(names, out var day);
        var (before, previousStart, words) = (-1, -1, 0);
        var hasComma = false;
        foreach (var range in names.Split(' '))
        {
            var word = names[range].Trim("(),;\u00A0");
            var start = range.Start.Value;
            if (word.IsEmpty)
                continue;
            if (start == day || (IsNumber(word) && !(words == 0 && IsNumberedName(names))))
                return WithoutWeekday(names[..StartOfDay(names, before, previousStart, start)]);
            var rest = names[range.End.Value..];
            if (words > 0 && (names[range].EndsWith(':') || rest.TrimStart(" \u00A0") is [':', ..])
                && Announcement.IsOtherHand(word.TrimEnd(':')))
                return names[..start].TrimEnd();
            if (words > 1 && char.IsUpper(word[0]) && Announcement.NamesOtherHand(names[start..]))
                return names[..start].TrimEnd();
            if (words > 0 && !(words > 1 && TiesPlace(word, rest))
                && ((SignatureNames.IsJoiner(word) && EndsBehindJoiner(rest))
                    || EndsNames(word.TrimEnd(':'), rest.TrimStart(), hasComma) || IsPartner(word, rest)))
                return WithoutWeekday(names[..start]);
            words++;
            (before, previousStart) = (previousStart, start);
            hasComma |= names[range].EndsWith(',');
        }

        return names;
    }

    /// <summary>"Dec 17, 2025 Nora Lind": the date opens the line and somebody follows; nobody where nothing does.</summary>
    /// <param name="names">The line.</param>
    /// <param name="day">Where a date starts behind other words; -1 for none.</param>
    private static ReadOnlySpan<char> WithoutOpeningDate(ReadOnlySpan<char> names, out int day)
    {
        day = -1;
        if (names.IsEmpty || DateReading.FindIn(names) is not var (start, length))
            return names;
        day = start > 0 ? start : -1;
        var before = names[..start].Trim(" ,\u00A0");
        var rest = names[(start + length)..].TrimStart(" ,:;-–|.\u00A0");
        if ((!before.IsEmpty && !WeekdayNames.Is(before)) || (!rest.IsEmpty && (rest.Length < 3 || !char.IsUpper(rest[0]))))
            return names;
        day = -1;
        return DateReading.IsLabelled(rest) ? default : rest;
    }

    /// <summary>"Léa Martin Samedi" of a date that was cut behind it.</summary>
    private static ReadOnlySpan<char> WithoutWeekday(ReadOnlySpan<char> names)
    {
        names = names.TrimEnd(" ,;(\u00A0");
        var word = names[(names.LastIndexOfAny(' ', '\u00A0') + 1)..];
        return WeekdayNames.Is(word) ? names[..^word.Length].TrimEnd(" ,;(\u00A0") : names;
    }

    /// <summary>Where the day or hour of a number starts: with the month before it, and a small word before these:
    /// <c>en 21:14</c>, <c>sur août 5</c>.</summary>
    private static int StartOfDay(ReadOnlySpan<char> names, int before, int previous, int number)
    {
        if (previous < 0)
            return number;
        var start = IsMonthOf(names, previous, number) ? previous : number;
        var tie = start == number ? previous : IsDay(names[number..]) ? before : -1;
        return tie >= 0 && IsTie(names[tie..start]) ? tie : start;
    }

    /// <summary>One figure or two; four are a year, and "en octobre 2009" is when somebody was asked.</summary>
    private static bool IsDay(ReadOnlySpan<char> rest) => rest.Length - rest.TrimStart("0123456789").Length < 3;

    /// <summary>A small word before a day or an hour.</summary>
    private static bool IsTie(ReadOnlySpan<char> word) =>
        word.TrimEnd(" \u00A0") is { Length: > 0 and <= LongestTie } tie && char.IsLower(tie[0]) && char.IsLetter(tie[^1]);

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && (word.Length < 3 || !char.IsAsciiLetter(word[^1]));

    // "98 Buck Social" is a name; "3 mars" and "12.05.2024" are none.
    private static bool IsNumberedName(ReadOnlySpan<char> names)
    {
        if (names.IndexOf(' ') is not (var space and > 0 and < 4))
            return false;
        var rest = names[(space + 1)..];
        if (rest.IsEmpty || !char.IsUpper(rest[0]))
            return false;
        var end = rest.IndexOf(' ');
        return !IsMonth(end > 0 ? rest[..end] : rest) && DateReading.FindIn(names) is null;
    }

    /// <summary>Whether the word before a number is its month, and no name before a day: "Ewa Lis 12 maja 2024".</summary>
    private static bool IsMonthOf(ReadOnlySpan<char> names, int word, int number) =>
        IsMonth(names[word..number]) && DateReading.FindIn(names[number..]) is not { Start: 0 };

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        word = word.Trim(" .,\u00A0");
        return word.Length <= LongestWord
            && MonthNames.NumberOf(FoldedText.Fold(word, stackalloc char[LongestWord * FoldedText.Growth])) > 0;
    }

    /// <summary>"le", "publié", a bar; "à" only before a time, since "envoyée spéciale à Lyon" is a role, "au" so too,
    /// and behind
    /// a comma no small word of a role; and not the particle of a family name (Le Goff).</summary>
    private static bool EndsNames(ReadOnlySpan<char> word, ReadOnlySpan<char> rest, bool hasComma)
    {
        if (word.Length > LongestEnd || NotEnds.Contains(word) || BeginsCapitals(word, rest))
            return false;
        var folded = FoldedText.Fold(word, stackalloc char[LongestEnd * FoldedText.Growth]);
        if (!Ends.Contains(folded))
            return false;
        var isOfRole = folded is "a" || (hasComma && folded is "au" or "for" or "fur" or "dans" or "in" or "at");
        return !isOfRole || rest.IsEmpty || char.IsAsciiDigit(rest[0]);
    }

    /// <summary>Whether such a particle and the word behind it are all in capitals: <c>LE GOFF</c>.</summary>
    private static bool BeginsCapitals(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (word.Length < 2 || rest.Length < 2 || !char.IsUpper(word[1]) || !char.IsUpper(rest[0]) || !char.IsUpper(rest[1]))
            return false;
        Span<char> usual = stackalloc char[LongestEnd];
        word[1..].ToLowerInvariant(usual[1..]);
        usual[0] = word[0];
        return NotEnds.Contains(usual[..word.Length]);
    }

    /// <summary>"Luc et publié depuis …": what goes on behind the joiner is no name.</summary>
    private static bool EndsBehindJoiner(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \u00A0");
        var end = rest.IndexOfAny(' ', '\u00A0');
        return end > LongestTie && end <= LongestEnd && char.IsLower(rest[0])
            && Ends.Contains(FoldedText.Fold(rest[..end], stackalloc char[LongestEnd * FoldedText.Growth]));
    }

    /// <summary>"Nora Lind in Dale and Jan Roth in Sorve": a place behind a name, and another name behind the place.</summary>
    private static bool TiesPlace(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (!IsPlaceTie(word) || rest.TrimStart() is not [>= 'A', ..])
            return false;
        var words = 0;
        foreach (var range in rest.Split(' '))
        {
            var next = rest[range];
            if (next.IsEmpty)
                continue;
            if (words > 0 && SignatureNames.IsJoiner(next))
                return rest[range.End.Value..].TrimStart() is [var first, ..] && char.IsUpper(first);
            if (!char.IsUpper(next[0]) || ++words > MostOfPlace)
                return false;
        }

        return false;
    }

    /// <summary>"da Valprofonda", "aus Berlin": where the writer is.</summary>
    internal static bool IsPlace(ReadOnlySpan<char> name) => name.IndexOf(' ') is var blank and > 0 && blank + 1 < name.Length
        && char.IsUpper(name[blank + 1]) && (name[..blank] is "da" or "dal" or "dalla" or "de" || IsPlaceTie(name[..blank]));

    /// <summary>A word before the place where the writer is, and no part of a name.</summary>
    internal static bool IsPlaceTie(ReadOnlySpan<char> word) =>
        word is "à" or "aus" or "from" or "in" or "en" or "em" or "uit" or "depuis" or "desde";

    /// <summary>"Nora Lind in Dale" is Nora Lind, where another name follows.</summary>
    internal static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> name)
    {
        var blanks = 0;
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] != ' ')
                continue;
            var rest = name[(at + 1)..];
            if (++blanks > 1 && rest.IndexOf(' ') is var end and > 0 && end + 1 < rest.Length && char.IsUpper(rest[end + 1])
                && IsPlaceTie(rest[..end]))
                return name[..at];
        }

        return name;
    }

    /// <summary>"Interview von Eva Lorenz mit Jan Roth": who answers does not sign; a wire service does.</summary>
    private static bool IsPartner(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        PartnerJoiners.Contains(word) && !Agencies.IsAgency(rest.Trim().TrimEnd(".,)"));
}
