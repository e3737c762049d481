using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words that announce questions and answers, and those questions begin with; folded.</summary>
internal static class FaqWords
{
    /// <summary>Question, Frage; réponse, answer, Antwort.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("QFRA");

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

    /// <summary>The line without the letter that marks a question or an answer: <c>Q :</c>, <c>R.</c>, <c>Q2 -</c>.</summary>
    internal static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || !Marks.Contains(line[0]))
            return line;
        if (line[1] >= EastAsianNames.FirstLetter)
            return line[1..];
        var rest = line[1..].TrimStart("0123456789").TrimStart(" \u00A0\u202F");
        return !rest.IsEmpty && rest[0] is ':' or '.' or ')' && rest.Length > 2 && rest[1] is ' ' or '\u00A0' or '\u202F'
            ? rest[1..].TrimStart(" \u00A0\u202F") : line;
    }

    /// <summary>Whether a heading without a question mark begins as a question does.</summary>
    internal static bool BeginsAsQuestion(string folded)
    {
        var line = folded.AsSpan().TrimStart("0123456789.:) -");
        var end = line.IndexOfAny(" '.:");
        return end > 0 && Interrogatives.Contains(line[..end]);
    }
}
