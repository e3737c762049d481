namespace NewsKit.Lexicon;

/// <summary>Credits without a sign or a colon, after the sentence of a caption: <c>Photo Ana Ruiz</c>, <c>REUTERS/Ana Ruiz</c>,
/// <c>Ana Ruiz / AFP</c>.</summary>
internal static class UnmarkedCredits
{
    private const int Longest = 80;
    private const int FewestNames = 2;

    /// <summary>Archives of pictures, which have no language, whose names are no words.</summary>
    internal static readonly string[] Archives =
    [
        "getty images", "imago", "shutterstock", "picture alliance", "unsplash", "pixabay", "istock", "adobe stock", "wikimedia",
    ];

    /// <summary>With those that count in brackets only.</summary>
    private static readonly string[] PictureHouses =
    [
        .. Archives,
        "alamy", "pexels", "keystone", "sipa", "maxppp", "abaca", "corbis", "depositphotos", "dreamstime", "gamma-rapho",
    ];

    /// <summary>Whether a credit may begin there: after the end of a sentence and a blank.</summary>
    internal static bool MayStartAt(ReadOnlySpan<char> caption, int at) =>
        caption.Length - at <= Longest && char.IsWhiteSpace(caption[at - 1]) && char.IsUpper(caption[at])
            && caption[..at].TrimEnd() is [.., '.' or '!' or '?' or '…' or ')' or '»' or '|' or '–' or '-'];

    /// <summary>Whether a text is such a credit: the word for a picture and names, or names and an agency with a stroke
    /// between them.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text, string[] words)
    {
        if (text.Length > Longest)
            return false;
        foreach (var word in words)
        {
            if (text.Length > word.Length && text[word.Length] is ' ' or '\u00A0' && FoldedText.StartsWith(text, word))
                return AreNames(text[(word.Length + 1)..], FewestNames);
        }

        var stroke = text.IndexOf('/');
        return stroke > 0 && (Agencies.IsAgency(text[..stroke].Trim()) || Agencies.IsAgency(LastPart(text)))
            && AreNames(text, 1);
    }

    /// <summary>Whether a text is such a credit, or an agency, in brackets: <c>(REUTERS/Ana Ruiz)</c>.</summary>
    internal static bool IsBracketed(ReadOnlySpan<char> text, string[] words) =>
        text is ['(' or '[', ..] && text.TrimEnd(" .\u00A0") is ['(' or '[', .. var inner, ')' or ']'] && inner.Length > 1
            && PlainCharacters.MayBeginName(inner[0]) && !inner.ContainsAny(')', ']')
            && (Agencies.IsAgency(inner) || IsPictureHouse(inner) || IsOne(inner, words) || IsHouseAndName(inner)
                || IsAgencyAndName(inner));

    /// <summary>Whether a comma parts an agency and a name: <c>(Keystone, Jean Frésard)</c>.</summary>
    private static bool IsAgencyAndName(ReadOnlySpan<char> text) => text.Length <= Longest
        && text.IndexOf(',') is > 1 and var comma && comma == text.LastIndexOf(',')
        && (Agencies.IsAgency(text[..comma].Trim()) || Agencies.IsAgency(text[(comma + 1)..].Trim()))
        && AreNames(text[..comma], 1) && AreNames(text[(comma + 1)..], 1);

    /// <summary>Whether a text opens with the name of an archive of pictures: <c>Getty Images</c>.</summary>
    private static bool IsPictureHouse(ReadOnlySpan<char> text)
    {
        foreach (var house in PictureHouses)
        {
            if (FoldedText.StartsWith(text, house) && (text.Length == house.Length || !char.IsLetterOrDigit(text[house.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stroke parts capitalised words: <c>(Kabar Kota/Dewi Sari)</c>.</summary>
    private static bool IsHouseAndName(ReadOnlySpan<char> text) => text.Length <= Longest
        && text.IndexOf('/') is var stroke and > 1 && stroke == text.LastIndexOf('/')
        && text[stroke - 1] != ' ' && text[stroke..].IndexOf(' ') > 1 && AreNames(text[..stroke], FewestNames)
        && AreNames(text[(stroke + 1)..], FewestNames);

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> text) => text[(text.LastIndexOf('/') + 1)..].Trim(" .)");

    /// <summary>Whether every word begins with a capital, small words between them aside.</summary>
    private static bool AreNames(ReadOnlySpan<char> text, int fewest)
    {
        var names = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            if (char.IsUpper(word[0]) || (word.Length > 1 && word[0] is '(' or '/' && char.IsUpper(word[1])))
                names++;
            else if (!IsParticle(word))
                return false;
        }

        return names >= fewest;
    }

    /// <summary>Small words between names.</summary>
    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "de" or "la" or "le" or "du" or "des" or "d’" or "d'" or "et" or "and" or "und" or "y" or "e" or "van" or "von"
            or "da" or "di" or "pour" or "for" or "für" or "par" or "by" or "via" or "/" or "-" or "–" or "&";
}
