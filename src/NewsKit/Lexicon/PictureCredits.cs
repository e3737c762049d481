using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Recognises who made a picture: in a line of its own, under a figure, at the end of a caption.</summary>
internal static class PictureCredits
{
    /// <summary>So near the end of a line a credit begins.</summary>
    private const int Tail = 80;
    private const int FewestWords = 4;
    private const int FewestSmall = 3;

    private const int LongestCredit = 120;

    private static readonly string[] Words = KnownLanguages.Words(language => language.PictureWords);

    private static readonly string[] Phrases = KnownLanguages.Phrases(language => language.PictureCredits);

    /// <summary>What stands before a colon under a figure.</summary>
    private static readonly string[] Labels = [.. Words, .. KnownLanguages.Words(language => language.SourceWords), .. Phrases];

    /// <summary>What names the maker under a figure without a colon.</summary>
    private static readonly string[] FigurePhrases =
        [.. Phrases, .. KnownLanguages.Phrases(language => language.FigureCredits)];

    /// <summary>Agencies, archives and signs, which have no language.</summary>
    private static readonly string[] Makers =
    [
        "/afp", "afp/", "/reuters", "reuters/", "/getty", "getty images", "/dpa", "dpa/", "/ap)", "imago", "shutterstock",
        "picture alliance", "unsplash", "pixabay", "istock", "adobe stock", "wikimedia", "photo/", "courtesy",
    ];

    /// <summary>One of these stands in every credit at the end of a line; looked for first, since few lines hold one.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("©:/(");

    /// <summary>Beginnings of lines that name the maker, folded.</summary>
    internal static IReadOnlyList<string> Starts { get; } =
        [.. Words.Select(word => word + ":"), .. Words.Select(word => word + " :"), .. Phrases];

    private static readonly PhraseSet Marks = new([.. Starts, .. Words.Select(word => "(" + word), .. Makers]);

    /// <summary>Whether a printed line under a figure is the credit of the picture as a whole.</summary>
    internal static bool IsCredit(ReadOnlySpan<char> line) =>
        Opens(line) || UnmarkedCredits.IsOne(line, Words) || line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("getty images", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line ends with a credit.</summary>
    internal static bool EndsWithCredit(ReadOnlySpan<char> line)
    {
        var tail = line.Length > Tail ? line[^Tail..] : line;
        return tail.ContainsAny(Signs)
            && (tail.Contains('©')
                || Marks.AreIn(FoldedText.Fold(tail, stackalloc char[Tail * FoldedText.Growth])));
    }

    /// <summary>Where the credit at the end of a printed caption begins: at its first words, else at the last sign; -1 for
    /// none.</summary>
    internal static int StartIn(ReadOnlySpan<char> caption)
    {
        var sign = -1;
        for (var at = Math.Max(1, caption.Length - LongestCredit + 1); at < caption.Length; at++)
        {
            if (char.IsLetter(caption[at - 1]))
                continue;
            if (caption[at] == '©')
                sign = caption[at - 1] == '(' ? at - 1 : at;
            else if (UnmarkedCredits.MayStartAt(caption, at) && UnmarkedCredits.IsOne(caption[at..], Words))
                return at;
            else if (UnmarkedCredits.IsBracketed(caption[at..], Words))
                return at;
            else if (BeginsAsName(caption[at..]) && Opens(caption[at..]))
                return IsOneWord(caption[..at]) ? -1 : at;
        }

        return sign;
    }

    /// <summary>How long the words are that announce the maker, with their colon: 7 for <c>Photo : Léa Martin</c>.</summary>
    internal static int LabelLength(ReadOnlySpan<char> credit)
    {
        var colon = credit.IndexOf(':');
        if (colon <= 0)
            return 0;
        var label = credit[..colon].TrimEnd(" \u00A0\u202F");
        foreach (var word in Labels)
        {
            if (word.Length == label.Length && FoldedText.StartsWith(label, word))
                return colon + 1;
        }

        return 0;
    }

    /// <summary>Whether a capital begins a text, or brackets hold all of it: <c>(foto Ansa)</c>.</summary>
    private static bool BeginsAsName(ReadOnlySpan<char> text) => text is ['(', var second, ..]
        ? char.IsUpper(second) || text.TrimEnd(" .\u00A0") is [.., ')'] : char.IsUpper(text[0]);

    /// <summary>"Left Image: …" names the one of two pictures.</summary>
    private static bool IsOneWord(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 0 && char.IsLetter(text[^1]) && !text.Contains(' ');
    }

    /// <summary>A sign, a label and its colon, a phrase, or a word in parentheses.</summary>
    private static bool Opens(ReadOnlySpan<char> text)
    {
        if (text is ['©', ..])
            return true;
        var isBracket = text is ['(', _, ..];
        var words = isBracket ? text[1..] : text;
        return LabelLength(words) > 0 || StartsWithAny(words, FigurePhrases) || (isBracket && StartsWithAny(words, Words));
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (FoldedText.StartsWith(text, start) && (text.Length == start.Length || !char.IsLetterOrDigit(text[start.Length])))
                return !SaysWhatIsShown(start, text[start.Length..]);
        }

        return false;
    }

    /// <summary>"Foto de familia" says what is shown, "Foto de Ana Ruiz" who took it.</summary>
    private static bool SaysWhatIsShown(string start, ReadOnlySpan<char> after) =>
        start.EndsWith(" de", StringComparison.Ordinal) && after.TrimStart() is [var next, ..] && char.IsLower(next);

    /// <summary>Some words, most of them small, and no figure, but in a sentence: no name, no date.</summary>
    internal static bool ReadsLikeCaption(ReadOnlySpan<char> line)
    {
        var (words, small) = (0, 0);
        foreach (var range in line.Split(' '))
        {
            words += line[range].Length > 1 ? 1 : 0;
            small += line[range] is [var first, _, _, ..] && char.IsLower(first) ? 1 : 0;
        }

        return words >= FewestWords && small >= FewestSmall && !line.ContainsAny('|', '•', '·')
            && (!line.ContainsAnyInRange('0', '9') || line.Contains(". ", StringComparison.Ordinal) || line[^1] == '.');
    }
}
