using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsKit.Lexicon;

/// <summary>Reads how many comments a line declares: "8 commentaires", "Comments (8)", "Un commentaire", "3 réflexions sur
/// …".</summary>
internal static class CommentCounts
{
    private static readonly char[] WordEnds = [' ', ':', '(', ')', '-', '|',
        '"', '[', ']', '!', '.', ',', '{', '}', '…', '（', '）', '：', '【', '】', '•', '·', '–', '—', '±'];

    private const int MostWords = 8;

    /// <summary>A button as well: it counts only before what the answers are to, <c>1 reply on “…”</c>.</summary>
    private const string OfButton = "reply";
    private const int LongestNumber = 6;
    /// <summary>What stands between a figure and the noun, longest first.</summary>
    private static readonly string[] Counters = ["件の", "個の", "개의", "件", "条", "條", "則", "则", "個", "개", "건"];

    private const string NumberEdges = " \u00A0\u202F()[]±+~";
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789. \u00A0\u202F'’");

    private static readonly FrozenSet<string> Nouns =
        KnownLanguages.Words(language => language.CommentNouns).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The nouns that no other noun begins; one of them is a part of every noun.</summary>
    private static readonly PhraseSet Stems = new(
        [.. Nouns.Where(noun => !Nouns.Any(stem => stem.Length < noun.Length && noun.Contains(stem, StringComparison.Ordinal)))]);

    /// <summary>Words that may follow the noun, or one noun; anything else makes the line an ordinary sentence.</summary>
    private static readonly FrozenSet<string> Followers =
        KnownLanguages.Phrases(language => language.CountFollowers).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leaders =
        KnownLanguages.Words(language => language.CountLeaders).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = BuildNumbers();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumbersBySpan =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NumberInitials = SearchValues.Create([.. Numbers.Keys.Select(word => word[0])]);

    /// <summary>The number, or null when the folded line declares none.</summary>
    internal static int? Read(ReadOnlySpan<char> folded)
    {
        if (folded.Length > FoldedText.Longest || !MayDeclare(folded))
            return null;
        var words = WordsOf(WithoutTitle(folded));
        var first = 0;
        while (first < words.Length && Leaders.Contains(words[first]))
            first++;
        return CountBeforeNoun(words, first) ?? CountAfterNoun(words, first);
    }

    /// <summary>The line without the title in quotation marks that it begins or ends with: <c>3 komentáře: „…“</c>,
    /// <c>「…」への4件のフィードバック</c>.</summary>
    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> folded)
    {
        if (folded[0] is '「' or '《' or '『' && folded.LastIndexOfAny('」', '》', '』') is var close and > 0)
            return folded[(close + 1)..].TrimStart("へのに对對的有 ");
        if (folded[0] == '"' && folded.LastIndexOf('"') is > 0 and var end && folded[end..].ContainsAnyInRange('0', '9'))
            return folded[(end + 1)..].TrimStart();
        return folded.IndexOfAny('"', '「', '《') is var open and > 1 && char.IsAsciiDigit(folded[0]) ? folded[..open] : folded;
    }

    /// <summary>Whether the first word of a folded line is what comments are called.</summary>
    internal static bool OpensWithNoun(ReadOnlySpan<char> folded)
    {
        var end = folded.IndexOfAny(' ', ':');
        // "Comment" opens questions in French.
        return end > 0 && folded[..end] is not "comment"
            && Nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..end]);
    }

    /// <summary>The words of a line; a figure glued to Chinese, Japanese or Korean is one, and what counts it none:
    /// <c>댓글 2개</c>, <c>2件のコメント</c>.</summary>
    private static string[] WordsOf(ReadOnlySpan<char> folded)
    {
        if (!EastAsianNames.AreIn(folded))
            return folded.ToString().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);
        var spaced = new StringBuilder(folded.Length + MostWords);
        for (var i = 0; i < folded.Length; i++)
        {
            if (i > 0 && char.IsAsciiDigit(folded[i]) != char.IsAsciiDigit(folded[i - 1]))
                spaced.Append(' ');
            spaced.Append(folded[i]);
        }

        return [.. spaced.ToString().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).Select(WithoutCounter)
            .Where(word => word.Length > 0)];
    }

    private static string WithoutCounter(string word)
    {
        foreach (var counter in Counters)
        {
            if (word.StartsWith(counter, StringComparison.Ordinal))
                return word[counter.Length..];
        }

        return word;
    }

    /// <summary>Most lines have no number, or none of the nouns.</summary>
    private static bool MayDeclare(ReadOnlySpan<char> folded) =>
        (folded.ContainsAnyInRange('0', '9') || StartsWithNumber(folded)) && Stems.AreIn(folded);

    private static bool StartsWithNumber(ReadOnlySpan<char> folded) =>
        !folded.IsEmpty && NumberInitials.Contains(folded[0])
            && folded.IndexOf(' ') is var end and > 0 && NumbersBySpan.ContainsKey(folded[..end]);

    /// <summary>The count in a short line in or before the discussion, or in a link to it: a number and one of the nouns, or an
    /// invitation with a number, whatever else it says; null for none.</summary>
    /// <param name="folded">The line, folded.</param>
    /// <param name="isOfLink">Whether a link to the discussion says it: then the noun may stand anywhere before the
    /// number.</param>
    internal static int? ReadLine(ReadOnlySpan<char> folded, bool isOfLink = false)
    {
        if (folded.Length > FoldedText.Longest || !folded.ContainsAnyInRange('0', '9'))
            return null;
        var words = WordsOf(folded);
        if (words.Length > MostWords)
            return null;
        for (var at = 0; at < words.Length; at++)
        {
            if (!IsDigits(words[at]))
                continue;
            var digits = words[at];
            var after = at + 1;
            while (after < words.Length && words[after].Length == 3 && IsDigits(words[after]) && digits.Length + 3 < 8)
                digits += words[after++];
            var isCount = (after < words.Length && Nouns.Contains(words[after]) && words[after] is not OfButton)
                || (after == words.Length && at > 0 && (Nouns.Contains(words[at - 1]) || IsBracketed(folded, words)
                    || SectionLabels.Match(string.Join(' ', words[..at])) == LabelKind.CommentForm
                    || (isOfLink && words[..at].Any(Nouns.Contains))));
            if (isCount && int.TryParse(digits, CultureInfo.InvariantCulture, out var count))
                return count;
        }

        return null;
    }

    /// <summary>Whether a line opens with a noun and ends with a figure in brackets: <c>Kommentare zum Artikel (3)</c>.</summary>
    private static bool IsBracketed(ReadOnlySpan<char> folded, string[] words) => folded[^1] == ')'
        && folded[..^1].TrimEnd("0123456789. \u00A0").EndsWith('(') && words[0] is not "comment" && Nouns.Contains(words[0]);

    /// <summary>A number alone, as printed beside a bubble: <c>12</c>, <c>(12)</c>, <c>± 6</c>, <c>1.977</c>; null for other
    /// texts.</summary>
    internal static int? Number(ReadOnlySpan<char> text)
    {
        text = text.Trim(NumberEdges);
        if (text.Length is 0 or > LongestNumber || text.ContainsAnyExcept(NumberCharacters))
            return null;
        Span<char> digits = stackalloc char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits[length++] = c;
        }

        var isGrouped = length == text.Length || (text.Length - length) * 3 < length + 1;
        return isGrouped && int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

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
        var isCount = at == words.Length ? noun is not OfButton
            : Followers.Contains(words[at]) || Followers.Contains(noun + " " + words[at]);
        return isCount ? count : null;
    }

    private static int? CountAfterNoun(string[] words, int first)
    {
        if (first >= words.Length || !Nouns.Contains(words[first]) || words[first] is OfButton)
            return null;
        var digits = string.Concat(words[(first + 1)..]);
        return IsDigits(digits) && int.TryParse(digits, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static FrozenDictionary<string, int> BuildNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in KnownLanguages.All)
        {
            foreach (var (value, words) in language.CountNumbers)
            {
                foreach (var word in KnownLanguages.WordsOf(words))
                    numbers.TryAdd(word, value);
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsDigits(string word) => word.Length is > 0 and < 8 && !word.AsSpan().ContainsAnyExceptInRange('0', '9');
}
