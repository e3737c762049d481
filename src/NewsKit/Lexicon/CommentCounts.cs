using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace NewsKit.Lexicon;

/// <summary>Reads how many comments a line declares: "8 commentaires", "Comments (8)", "Un commentaire", "3 réflexions sur
/// …".</summary>
internal static class CommentCounts
{
    private static readonly char[] WordEnds = [' ', ':', '(', ')', '-', '|', '"', '[', ']', '!', '.', ',', '{', '}', '…'];

    private static readonly FrozenSet<string> Nouns =
        KnownLanguages.Words(language => language.CommentNouns).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The nouns that no other noun begins; one of them is a part of every noun.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [.. Nouns.Where(noun => !Nouns.Any(stem => stem.Length < noun.Length && noun.Contains(stem, StringComparison.Ordinal)))],
        StringComparison.Ordinal);

    /// <summary>Words that may follow the noun, or one noun; anything else makes the line an ordinary sentence.</summary>
    private static readonly FrozenSet<string> Followers =
        KnownLanguages.Phrases(language => language.CountFollowers).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leaders =
        KnownLanguages.Words(language => language.CountLeaders).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = KnownLanguages.All
        .SelectMany(language => language.CountNumbers)
        .SelectMany(number => KnownLanguages.WordsOf(number.Words).Select(word => (Word: word, number.Value)))
        .DistinctBy(number => number.Word)
        .ToFrozenDictionary(number => number.Word, number => number.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumbersBySpan =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NumberInitials = SearchValues.Create([.. Numbers.Keys.Select(word => word[0])]);

    /// <summary>The number, or null when the folded line declares none.</summary>
    internal static int? Read(ReadOnlySpan<char> folded)
    {
        if (folded.Length > FoldedText.Longest || !MayDeclare(folded))
            return null;
        var words = folded.ToString().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length && Leaders.Contains(words[first]))
            first++;
        return CountBeforeNoun(words, first) ?? CountAfterNoun(words, first);
    }

    /// <summary>Most lines have no number, or none of the nouns.</summary>
    private static bool MayDeclare(ReadOnlySpan<char> folded) =>
        (folded.ContainsAnyInRange('0', '9') || StartsWithNumber(folded)) && folded.ContainsAny(Stems);

    private static bool StartsWithNumber(ReadOnlySpan<char> folded) =>
        !folded.IsEmpty && NumberInitials.Contains(folded[0])
            && folded.IndexOf(' ') is var end and > 0 && NumbersBySpan.ContainsKey(folded[..end]);

    private static int? CountBeforeNoun(string[] words, int first)
    {
        var at = first;
        var digits = "";
        while (at < words.Length && IsDigits(words[at]) && (digits.Length == 0 || words[at].Length == 3))
            digits += words[at++];
        int count;
        if (digits.Length > 0)
        {
            if (!int.TryParse(digits, CultureInfo.InvariantCulture, out count))
                return null;
        }
        else if (at < words.Length && Numbers.TryGetValue(words[at], out count))
        {
            at++;
        }
        else
        {
            return null;
        }

        if (at >= words.Length || !Nouns.Contains(words[at]))
            return null;
        var noun = words[at++];
        return at == words.Length || Followers.Contains(words[at]) || Followers.Contains(noun + " " + words[at]) ? count : null;
    }

    private static int? CountAfterNoun(string[] words, int first)
    {
        if (first >= words.Length || !Nouns.Contains(words[first]))
            return null;
        var digits = string.Concat(words[(first + 1)..]);
        return IsDigits(digits) && int.TryParse(digits, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static bool IsDigits(string word) => word.Length is > 0 and < 8 && !word.AsSpan().ContainsAnyExceptInRange('0', '9');
}
