namespace NewsKit.Lexicon;

/// <summary>The words that announce questions and answers, and those questions begin with; folded.</summary>
internal static class FaqWords
{
    private static readonly string[] Phrases =
    [
        "foire aux questions", "questions frequentes", "questions frequemment posees", "frequently asked questions",
            "haufige fragen",
        "haufig gestellte fragen", "oft gestellte fragen", "questions les plus frequentes", "preguntas frecuentes",
            "questions que vous vous posez",
    ];

    private static readonly string[] Interrogatives =
    [
        "comment", "pourquoi", "quand", "ou", "qui", "que", "quoi", "quel", "quelle", "quels", "quelles", "combien", "est-ce",
            "faut-il", "peut-on",
        "how", "what", "why", "when", "where", "who", "which", "can", "do", "does", "is", "are", "should", "will",
        "wie", "was", "warum", "wann", "wo", "wer", "welche", "welcher", "welches", "kann", "ist", "sind", "q", "question",
            "frage",
    ];

    /// <summary>Whether a heading is about an FAQ: "Le permis côtier : FAQ", "Recipe FAQs".</summary>
    internal static bool Announces(string folded)
    {
        foreach (var phrase in Phrases)
        {
            if (folded.Contains(phrase, StringComparison.Ordinal))
                return true;
        }

        return HasWord(folded, "faq") || HasWord(folded, "faqs");
    }

    /// <summary>Whether a heading without a question mark begins as a question does.</summary>
    internal static bool BeginsAsQuestion(string folded)
    {
        var line = folded.AsSpan().TrimStart("0123456789.:) -");
        var end = line.IndexOfAny(" '.:");
        return end > 0 && Interrogatives.AsSpan().IndexOf(line[..end].ToString()) >= 0;
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}
