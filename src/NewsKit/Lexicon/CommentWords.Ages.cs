using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <content>Ages of comments: <c>il y a 2 heures</c>.</content>
internal static partial class CommentWords
{
    /// <summary>Whether a short text counts from now: <c>hier</c>, <c>il y a 2 heures</c>, <c>3 hours ago</c>, <c>2h</c>,
    /// <c>3日前</c>.</summary>
    internal static bool IsRelative(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > LongestRelative)
            return false;
        if (char.IsAsciiDigit(text[0]))
        {
            if (text.Length <= LongestShort && IsShortAge(text.TrimStart("0123456789").TrimStart(" \u00A0")))
                return true;
            if (text[^1] is '前' or '전')
                return true;
        }

        var folded = FoldedText.Fold(text, stackalloc char[LongestRelative * FoldedText.Growth]);
        if (NearDays.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded) || folded.StartsWith("aujourd")
            || folded is "i gar" or "i dag")
            return true;
        if (!folded.ContainsAnyInRange('0', '9'))
            return IsInWords(folded);
        if (char.IsAsciiDigit(folded[0]) && Units.Contains(folded.TrimStart("0123456789").TrimStart(" \u00A0")))
            return true;
        foreach (var word in Since)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        foreach (var word in Ago)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
                return AreOfTime(folded[..folded.IndexOfAnyInRange('0', '9')]);
        }

        return false;
    }

    /// <summary>Whether a short text is one number with its unit that is counted from now, and nothing else.</summary>
    internal static bool IsAge(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > LongestRelative)
            return false;
        ReadOnlySpan<char> folded = FoldedText.Fold(text, stackalloc char[LongestRelative * FoldedText.Growth]);
        var bare = folded;
        foreach (var word in Since)
        {
            if (bare.StartsWith(word, StringComparison.Ordinal))
                bare = bare[word.Length..];
        }

        foreach (var word in Ago)
        {
            if (bare.EndsWith(word, StringComparison.Ordinal))
                bare = bare[..^word.Length];
        }

        if (bare.Length == folded.Length)
            return false;
        var figures = bare.IndexOfAnyInRange('0', '9');
        if (figures < 0)
            return IsOneUnit(bare);
        var unit = bare[figures..].TrimStart("0123456789").Trim(" \u00A0.");
        return AreOfTime(bare[..figures]) && (Units.Contains(unit) || IsShortAge(unit));
    }

    /// <summary>Whether a text without figures is an age: « il y a un jour », <c>an hour ago</c>.</summary>
    private static bool IsInWords(ReadOnlySpan<char> folded)
    {
        foreach (var word in Since)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal) && IsOneUnit(folded[word.Length..]))
                return true;
        }

        foreach (var word in Ago)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal) && IsOneUnit(folded[..^word.Length]))
                return true;
        }

        return false;
    }

    private static bool IsOneUnit(ReadOnlySpan<char> words) => Units.Contains(words) || words.IndexOf(' ') is > 0 and var blank
        && NumberWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[..blank]) && Units.Contains(words[(blank + 1)..]);

    private static readonly FrozenSet<string> NumberWords = KnownLanguages.All.SelectMany(language => language.Numbers)
        .SelectMany(number => KnownLanguages.WordsOf(number.Words)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether no other words stand before a figure than those of times: "about 3 hours ago", but no name.</summary>
    private static bool AreOfTime(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Trim().Split(' '))
        {
            var word = words.Trim()[range];
            if (!word.IsEmpty && word is not "for" && !TimeWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>The letter or two of a unit behind a figure.</summary>
    private static bool IsShortAge(ReadOnlySpan<char> unit) =>
        unit is "s" or "m" or "min" or "h" or "d" or "j" or "w" or "y" or "a" or "mo" or "t" or "u" or "std";

    private static IEnumerable<string> OfTime(TimeKeyword keyword) => KnownLanguages.All
        .SelectMany(language => language.TimeKeywords).Where(words => words.Keyword == keyword)
        .SelectMany(words => KnownLanguages.WordsOf(words.Words)).Distinct(StringComparer.Ordinal);

    /// <summary>How long a word such as "at" before an hour is, with the blank behind it; 0 for none.</summary>
    internal static int LengthOfAt(ReadOnlySpan<char> line)
    {
        foreach (var word in At)
        {
            if (line.Length > word.Length && line[word.Length] == ' ' && FoldedText.StartsWith(line, word))
                return word.Length + 1;
        }

        return 0;
    }

    /// <summary>The words before a date without "at" and its like at their end.</summary>
    internal static ReadOnlySpan<char> WithoutAt(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd();
        var last = bare.LastIndexOf(' ') + 1;
        return last > 0 && IsAt(bare[last..].TrimEnd('.')) ? bare[..last] : words;
    }

    /// <summary>Whether a word stands before hours: <c>um</c>, <c>kl</c>.</summary>
    internal static bool IsAt(ReadOnlySpan<char> word)
    {
        foreach (var at in At)
        {
            if (word.Length == at.Length && FoldedText.StartsWith(word, at))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line opens with what stands before an age: <c>vor</c>, <c>il y a</c>.</summary>
    internal static bool OpensWithSince(ReadOnlySpan<char> line)
    {
        foreach (var word in Since)
        {
            if (FoldedText.StartsWith(line, word))
                return true;
        }

        return false;
    }

    private static readonly string[] At = [.. OfTime(TimeKeyword.At).Where(word => word.Length > 1)];

    private static readonly FrozenSet<string> NearDays =
        OfTime(TimeKeyword.Yesterday).Concat(OfTime(TimeKeyword.Today)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TimeWords = KnownLanguages.All.SelectMany(language => language.TimeKeywords)
        .SelectMany(words => KnownLanguages.WordsOf(words.Words)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a network prints behind a figure and nothing else: <c>2 ans</c>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = KnownLanguages.All
        .SelectMany(language => language.TimeUnits).SelectMany(unit => KnownLanguages.WordsOf(unit.Words))
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Since = [.. OfTime(TimeKeyword.Since).Select(word => word + " "), "il y a "];

    private static readonly string[] Ago = [.. OfTime(TimeKeyword.Ago).Select(word => " " + word)];
}
