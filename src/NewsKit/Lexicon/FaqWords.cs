using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words that announce questions and answers, and those questions begin with; folded.</summary>
internal static class FaqWords
{
    private const int LongestMark = 16;

    /// <summary>Question, Frage; réponse, answer, Antwort; pregunta, domanda, vraag.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("QFRAPDV");

    /// <summary>Those that are initials of names as well: a full stop behind them marks no question.</summary>
    private static readonly SearchValues<char> OfColon = SearchValues.Create("PDV");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MarkWords =
        KnownLanguages.Words(language => language.QuestionMarks).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Titles = KnownLanguages.Phrases(language => language.FaqTitles);

    /// <summary>What stands between questions and whom they are put to.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ties =
        KnownLanguages.Words(language => language.QuestionTies).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Nouns = KnownLanguages.Words(language => language.QuestionNouns);

    private static readonly string[] Phrases = KnownLanguages.Phrases(language => language.FaqPhrases);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Interrogatives =
        KnownLanguages.Words(language => language.QuestionWords).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a heading is about an FAQ: "Le permis côtier : FAQ", "Recipe FAQs".</summary>
    internal static bool Announces(string folded)
    {
        foreach (var phrase in Phrases)
        {
            if (folded.Contains(phrase, StringComparison.Ordinal))
                return true;
        }

        return WholeWords.Contains(folded, "faq") || WholeWords.Contains(folded, "faqs");
    }

    /// <summary>Whether a line may stand over questions, though it may over other things too: "Bon à savoir", "Vos questions sur
    /// le chantier". Behind the word for questions a name at the end is that of who answers: an interview.</summary>
    internal static bool MayTitle(ReadOnlySpan<char> line)
    {
        var folded = FoldedText.Fold(line);
        foreach (var title in Titles)
        {
            if (folded.StartsWith(title, StringComparison.Ordinal)
                && (folded.Length == title.Length || !char.IsLetterOrDigit(folded[title.Length])))
                return true;
        }

        if (Announces(folded))
            return true;
        var last = line.LastIndexOf(' ') + 1;
        if (last == 0 || char.IsUpper(line[last]))
            return false;
        foreach (var noun in Nouns)
        {
            if (WholeWords.Contains(folded, noun))
                return !IsAskedOf(folded.AsSpan(folded.IndexOf(noun, StringComparison.Ordinal) + noun.Length));
        }

        return false;

        static bool IsAskedOf(ReadOnlySpan<char> rest) => rest is [' ', .. var next]
            && Ties.Contains(next[..(next.IndexOf(' ') is var end and >= 0 ? end : next.Length)]);
    }

    /// <summary>The line without the letter or the word that marks a question or an answer: <c>Q :</c>, <c>R.</c>, <c>Q2 -</c>,
    /// <c>Réponse :</c>, <c>问：</c>.</summary>
    internal static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        if (line.Length < 4)
            return line;
        if (!Marks.Contains(line[0]))
            return WithoutWord(line);
        if (EastAsianNames.IsLetter(line[1]) && line[1] != '：' && !OfColon.Contains(line[0]))
            return line[1..];
        var rest = line[1..].TrimStart("0123456789").TrimStart(" \u00A0\u202F");
        // « Q. : » has both marks.
        if (rest is ['.', ..] && rest[1..].TrimStart(" \u00A0\u202F") is [':', ..] both)
            rest = both;
        var isMarked = rest.Length > 2 && rest[0] is ':' or '：' or '.' or ')'
            && (rest[0] == '：' || rest[1] is ' ' or '\u00A0' or '\u202F')
            && (rest[0] == ':' || !OfColon.Contains(line[0]));
        return isMarked ? rest[1..].TrimStart(" \u00A0\u202F") : WithoutWord(line);
    }

    /// <summary>Whether a line is such a letter or word alone: <c>Q</c>, <c>A.</c>, <c>答</c>.</summary>
    internal static bool IsMark(ReadOnlySpan<char> line)
    {
        var bare = line.Trim(" \u00A0.:：)");
        return bare.Length is > 0 and <= LongestMark && ((bare.Length == 1 && Marks.Contains(bare[0])) || IsWord(bare));

        static bool IsWord(ReadOnlySpan<char> word) =>
            MarkWords.Contains(FoldedText.Fold(word, stackalloc char[LongestMark * FoldedText.Growth]));
    }

    private static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestMark)].IndexOfAny(':', '：');
        if (colon <= 0 || colon + 2 >= line.Length)
            return line;
        var word = line[..colon].TrimEnd("0123456789 \u00A0\u202F°");
        return word.Length > 0 && MarkWords.Contains(FoldedText.Fold(word, stackalloc char[LongestMark * FoldedText.Growth]))
            ? line[(colon + 1)..].TrimStart(" \u00A0\u202F") : line;
    }

    /// <summary>Whether a heading without a question mark begins as a question does.</summary>
    internal static bool BeginsAsQuestion(string folded)
    {
        var line = folded.AsSpan().TrimStart("0123456789.:) -");
        var end = line.IndexOfAny(" '.:");
        return end > 0 && Interrogatives.Contains(line[..end]);
    }
}
