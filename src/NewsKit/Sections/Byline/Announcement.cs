using System.Collections.Frozen;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The words before a name in a signature: "par", "Written by", "Texte :".</summary>
internal static class Announcement
{
    private const int Longest = 40;
    private const int LongestAnnouncer = 4;
    private const int LongestHand = 24;
    private const int MostOfPlace = 4;
    private const int YearLength = 4;
    private const int ShortestSentence = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Announcers =
        BylineWords.Announcers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line is only the words that announce a name: <c>Written by</c>.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimEnd(" :\u00A0");
        return line.Length is > 1 and < Longest && !line.Equals("de", StringComparison.OrdinalIgnoreCase)
            && LengthIn(line) >= line.Length;
    }

    /// <summary>Whether the words before a name say that somebody else than the writer is named: "Reviewed by".</summary>
    internal static bool IsOtherHand(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" :\u00A0\n");
        if (before.IsEmpty)
            return false;
        var folded = FoldedText.Fold(
            before[Math.Max(0, before.Length - LongestHand)..], stackalloc char[LongestHand * FoldedText.Growth]);
        foreach (var words in BylineWords.OtherHands)
        {
            if (folded.EndsWith(words, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text opens with such words.</summary>
    internal static bool BeginsOtherHand(ReadOnlySpan<char> text) => LengthOfOtherHand(text) > 0;

    /// <summary>Whether a text opens with such words and a name: <c>Fotografia de Nuno Sá</c>.</summary>
    internal static bool NamesOtherHand(ReadOnlySpan<char> text) => LengthOfOtherHand(text) is var length and > 0
        && text[Math.Min(length, text.Length)..].TrimStart(" :\u00A0") is [var first, ..] && char.IsUpper(first);

    private static int LengthOfOtherHand(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var hands = text.IsEmpty ? [] : BylineWords.OtherHandStarts.For(text);
        if (hands.IsEmpty)
            return 0;
        var folded = FoldedText.Fold(text[..Math.Min(text.Length, LongestHand)],
            stackalloc char[LongestHand * FoldedText.Growth]);
        foreach (var words in hands)
        {
            if (folded.StartsWith(words, StringComparison.Ordinal)
                && (folded.Length == words.Length || !char.IsLetter(folded[words.Length])))
                return words.Length;
        }

        return 0;
    }

    /// <summary>Whether a line opens with words that only signatures have: "Written by", "Text:"; "by" alone may open a
    /// paragraph.</summary>
    internal static bool SaysWritten(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var prefix = LengthIn(line);
        return prefix > 4 || (prefix > 0 && line[prefix - 1] == ':');
    }

    /// <summary>Whether a line is a sentence that holds "by" amid its words, and no label of a date before them. The last
    /// sentence may sign: <c>… Propos recueillis par Nora Lind.</c></summary>
    internal static bool IsAmidSentence(ReadOnlySpan<char> line) => line.Length >= ShortestSentence
        && BlockQuestions.IsSentence(line) && LengthIn(line) == 0 && !line.ContainsAny('|', '·', '•')
        && LengthIn(line[(line.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].TrimStart()) == 0
        && !DateReading.IsLabelled(line) && EastAsianNames.Signers(line).Count == 0;

    /// <summary>Whether a sentence opens with one word that may announce who wrote, and goes on about somebody: "Author Nora
    /// Lind, from Dale, said …".</summary>
    internal static bool OpensSentence(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestSentence || !BlockQuestions.IsSentence(line))
            return false;
        var length = LengthIn(line);
        return length > 0 && line[length - 1] != ':' && !line[..length].Contains(' ')
            && line[length..].TrimStart(" \u00A0") is not [':', ..];
    }

    /// <summary>How many of the last characters are such words, blanks counted: 10 for <c>… écrit par </c>.</summary>
    internal static int LengthBefore(ReadOnlySpan<char> before)
    {
        var blanks = before.Length - before.TrimEnd(" :\u00A0\u202F").Length;
        var words = before[..^blanks];
        if (words.IsEmpty)
            return 0;
        var last = FoldedText.Fold(words[^1]);
        Span<char> room = stackalloc char[Longest * FoldedText.Growth];
        foreach (var prefix in BylineWords.Prefixes)
        {
            if (prefix[^1] == last && words.Length >= prefix.Length
                && (words.Length == prefix.Length || !char.IsLetterOrDigit(words[^(prefix.Length + 1)]))
                && FoldedText.Fold(words[^prefix.Length..], room).SequenceEqual(prefix))
                return prefix.Length + blanks;
        }

        return 0;
    }

    /// <summary>Where the names start: after the words before a name, or after "by" behind a date or a label.</summary>
    internal static int EndIn(ReadOnlySpan<char> piece)
    {
        var prefix = LengthIn(piece);
        while (prefix > 0 && prefix < piece.Length)
        {
            var rest = piece[prefix..].TrimStart(" :\u00A0");
            var blanks = piece.Length - prefix - rest.Length;
            var more = LengthIn(rest);
            if (more == 0 || IsPlaceOrTitle(rest, more))
                break;
            prefix += blanks + more;
        }

        if (prefix > 0 && piece[prefix..].TrimStart(" :\u00A0") is not [>= '0' and <= '9', ..])
            return prefix;
        var at = 0;
        var hasDigit = false;
        Span<char> room = stackalloc char[LongestAnnouncer * FoldedText.Growth];
        foreach (var range in piece.SplitAny(' ', '\u00A0'))
        {
            var word = piece[range];
            var mayAnnounce = at > 0 && word.Length is > 1 and <= LongestAnnouncer && range.End.Value < piece.Length;
            if (mayAnnounce && (hasDigit || IsLabel(piece[..range.Start.Value]))
                && Announcers.Contains(FoldedText.Fold(word, room)) && !EndsWithAmount(piece[..range.Start.Value]))
                return range.End.Value;
            hasDigit |= word.ContainsAnyInRange('0', '9') && !(at == 0 && NumbersLine(piece, word));
            at++;
        }

        if (prefix == 0 && hasDigit && EndBehindDay(piece) is var behind and > 0)
            return behind;
        // "Publié le 12 mai 2024" announces a day and nobody.
        return prefix > 0 && DateReading.AreMostlyDates(piece[prefix..].Trim(" :\u00A0")) ? 0 : prefix;
    }

    /// <summary>Whether all that stands before a word, or behind a colon before it, is a number of no year: <c>2 par foyer</c>
    /// says how many.</summary>
    private static bool EndsWithAmount(ReadOnlySpan<char> before)
    {
        var number = before[(before.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim(" \u00A0");
        return number.Length is > 0 and < YearLength && !number.ContainsAnyExceptInRange('0', '9')
            && DateReading.FindIn(before) is null;
    }

    /// <summary>Whether the first word of a line is its number in a list and begins no day:
    /// <c>1. Search by address</c>.</summary>
    private static bool NumbersLine(ReadOnlySpan<char> line, ReadOnlySpan<char> first) =>
        first is [.., '.' or ')'] && !first[..^1].ContainsAnyExceptInRange('0', '9') && DateReading.FindIn(line) is null;

    /// <summary>Where the words end that announce a name right behind a day: <c>24/03/2024 Un reportage de …</c>; 0 for
    /// none.</summary>
    private static int EndBehindDay(ReadOnlySpan<char> piece)
    {
        var year = piece.Length - piece.TrimStart("0123456789").Length;
        var end = DateReading.FindIn(piece) is var (start, length) ? start + length : year == YearLength ? year : piece.Length;
        var rest = piece[end..].TrimStart(" ,:\u00A0");
        return LengthIn(rest) is var words and > 0 && words < rest.Length && !IsPlaceOrTitle(rest, words)
            && rest[words..].TrimStart(" :\u00A0") is [var first, ..] && char.IsUpper(first)
            ? piece.Length - rest.Length + words : 0;
    }

    private static bool IsLabel(ReadOnlySpan<char> words)
    {
        var folded = FoldedText.Fold(words);
        for (var i = 0; i < DateLabels.Published.Count; i++)
        {
            if (folded.StartsWith(DateLabels.Published[i], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"De Lusque à Corvane", "de Boer": the shortest word announces nothing by itself.</summary>
    internal static bool IsPlaceOrTitle(ReadOnlySpan<char> line, int prefix) =>
        prefix == 2 && line.StartsWith("de", StringComparison.OrdinalIgnoreCase);

    /// <summary>How long the words before a name are; 0 for none.</summary>
    internal static int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsLetter(line[0]))
            return 0;
        return Math.Max(LengthOfWords(line), Math.Max(GenreAnnouncement.LengthIn(line), LengthOfReport(line)));
    }

    /// <summary>"Aus Talstadt berichtet Ute Meise": the place, and a verb before who reports from it.</summary>
    private static int LengthOfReport(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(' ');
        if (at is not (2 or 3) || !char.IsUpper(line[0]) || !NamesOfLine.IsPlaceTie(FoldedText.Fold(line[..at])))
            return 0;
        for (var words = 0; words < MostOfPlace && at + 1 < line.Length; words++)
        {
            var end = line[(at + 1)..].IndexOf(' ');
            if (end <= 0)
                return 0;
            var word = line.Slice(at + 1, end);
            at += end + 1;
            if (words > 0 && BylineWords.ReportVerbs.Contains(FoldedText.Fold(word)))
                return at;
            if (!char.IsUpper(word[0]))
                return 0;
        }

        return 0;
    }

    private static int LengthOfWords(ReadOnlySpan<char> line)
    {
        var prefixes = BylineWords.PrefixStarts.For(line);
        if (prefixes.IsEmpty)
            return 0;
        var folded = FoldedText.Fold(
            line[..Math.Min(line.Length, Longest)], stackalloc char[Longest * FoldedText.Growth]);
        // Folding keeps the length of the prefixes, which hold no ligature; another length means that no prefix stands here.
        foreach (var prefix in prefixes)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal)
                && (EndsAWord(folded, prefix) || RunsIntoName(line, prefix.Length)))
                return Math.Min(prefix.Length, line.Length);
        }

        return 0;
    }

    private static bool EndsAWord(ReadOnlySpan<char> folded, string prefix) =>
        folded.Length == prefix.Length || prefix[^1] == ':' || folded[prefix.Length] is ' ' or ':';

    /// <summary>"byNora Lind": the blank was lost between two elements.</summary>
    private static bool RunsIntoName(ReadOnlySpan<char> line, int prefix)
    {
        if (prefix + 1 >= line.Length || (prefix == 2 && line[1] is not 'y'))
            return false;
        return char.IsLower(line[prefix - 1]) && char.IsUpper(line[prefix])
            && (char.IsLower(line[prefix + 1]) || line[prefix + 1] == '.');
    }
}
