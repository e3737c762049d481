namespace NewsKit.Lexicon;

/// <summary>The words by which the sender of a text speaks of itself below it.</summary>
internal static class SenderWords
{
    private static readonly string[] Abouts = KnownLanguages.Phrases(language => language.AboutStarts);
    private static readonly string[] LifeVerbs = KnownLanguages.Words(language => language.LifeVerbs);
    private static readonly string[] Contacts = KnownLanguages.Phrases(language => language.ContactStarts);

    /// <summary>What a folded title is about: <c>a propos de la scierie</c>; empty for any other line.</summary>
    internal static ReadOnlySpan<char> WithoutAbout(ReadOnlySpan<char> folded)
    {
        foreach (var start in Abouts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal) && folded.Length > start.Length
                && (folded[start.Length] == ' ' || !char.IsLetter(start[^1])))
                return folded[start.Length..].TrimStart();
        }

        return default;
    }

    /// <summary>Whether a word goes on about a person named before it: <c>writes</c>.</summary>
    internal static bool IsOfLife(ReadOnlySpan<char> word)
    {
        foreach (var verb in LifeVerbs)
        {
            if (word.Length == verb.Length && FoldedText.StartsWith(word, verb))
                return true;
        }

        return false;
    }

    /// <summary>Whether a printed line opens with whom the press may call.</summary>
    internal static bool OpensContact(ReadOnlySpan<char> line)
    {
        foreach (var start in Contacts)
        {
            if (FoldedText.StartsWith(line.TrimStart(), start))
                return true;
        }

        return false;
    }
}
