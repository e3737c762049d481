using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words that announce questions and answers, and those questions begin with; folded.</summary>
internal static class FaqWords
{
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

    /// <summary>Whether a heading without a question mark begins as a question does.</summary>
    internal static bool BeginsAsQuestion(string folded)
    {
        var line = folded.AsSpan().TrimStart("0123456789.:) -");
        var end = line.IndexOfAny(" '.:");
        return end > 0 && Interrogatives.Contains(line[..end]);
    }
}
