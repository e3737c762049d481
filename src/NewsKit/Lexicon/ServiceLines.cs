using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Lines by which a site serves its page amid the text: the way on, sharing, letters, players, gates. They are whole
/// lines, and none of them is text of an article.</summary>
internal static class ServiceLines
{
    /// <summary>Longer lines say more than that.</summary>
    internal const int Longest = 120;

    private const int Shortest = 6;

    private static readonly FrozenDictionary<int, string[]> Starts = KnownLanguages
        .Phrases(language => language.ServiceStarts).GroupBy(start => FirstTwo(start))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        KnownLanguages.Words(language => language.ServiceVerbs).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things =
        KnownLanguages.Words(language => language.ServiceThings).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line serves the page: it begins as such lines do, or asks for something that sites offer.</summary>
    internal static bool IsOne(ReadOnlySpan<char> line)
    {
        if (line.Length is < Shortest or > Longest)
            return false;
        var folded = FoldedText.Fold(line, stackalloc char[Longest * FoldedText.Growth]);
        while (!folded.IsEmpty && !char.IsLetter(folded[0]))
            folded = folded[1..];
        return folded.Length >= Shortest && (HasStart(folded) || Asks(folded));
    }

    private static bool HasStart(ReadOnlySpan<char> folded)
    {
        if (!Starts.TryGetValue(FirstTwo(folded), out var starts))
            return false;
        foreach (var start in starts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal)
                && (folded.Length == start.Length || !char.IsLetterOrDigit(folded[start.Length])
                    || !char.IsLetterOrDigit(start[^1])))
                return true;
        }

        return false;
    }

    /// <summary>A verb at the beginning and, later on, what it is about.</summary>
    private static bool Asks(ReadOnlySpan<char> folded)
    {
        var end = EndOfWord(folded, 0);
        if (!Verbs.Contains(folded[..end]))
            return false;
        for (var at = end; at < folded.Length;)
        {
            while (at < folded.Length && !char.IsLetterOrDigit(folded[at]))
                at++;
            var wordEnd = EndOfWord(folded, at);
            if (wordEnd > at && (Things.Contains(folded[at..wordEnd])
                || Things.Contains(folded[at..EndOfJoinedWord(folded, wordEnd)])))
                return true;
            at = wordEnd;
        }

        return false;
    }

    private static int EndOfWord(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            at++;
        return at;
    }

    /// <summary>The end of a word with a hyphen: <c>e-mail</c>.</summary>
    private static int EndOfJoinedWord(ReadOnlySpan<char> folded, int end) =>
        end < folded.Length && folded[end] == '-' ? EndOfWord(folded, end + 1) : end;

    private static int FirstTwo(ReadOnlySpan<char> folded) => folded[0] << 16 | folded[1];
}
