using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Recognises who made a picture: in a line of its own, under a figure, at the end of a caption.</summary>
internal static class PictureCredits
{
    /// <summary>So near the end of a line a credit begins.</summary>
    private const int Tail = 80;
    private const int FewestWords = 4;
    private const int FewestSmall = 3;

    /// <summary>So many signs of a script without blanks are a word.</summary>
    private const int SignsOfWord = 2;

    private const int LongestCredit = 120;
    private const int LongestMaker = 40;
    private const int MostNames = 5;
    private const int LongestInitials = 16;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(".!?:;0123456789");

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
        "/afp", "afp/", "/reuters", "reuters/", "/getty", "/dpa", "dpa/", "/ap)", "photo/", "courtesy",
        .. UnmarkedCredits.Archives,
    ];

    /// <summary>One of these stands in every credit at the end of a line; looked for first, since few lines hold one.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("©:/(");

    /// <summary>Beginnings of lines that name the maker, folded.</summary>
    internal static IReadOnlyList<string> Starts { get; } =
        [.. Words.Select(word => word + ":"), .. Words.Select(word => word + " :"), .. Phrases];

    private static readonly PhraseSet Marks = new([.. Starts, .. Words.Select(word => "(" + word), .. Makers]);

    /// <summary>Whether a printed line under a figure is the credit of the picture as a whole.</summary>
    internal static bool IsCredit(ReadOnlySpan<char> line) =>
        Opens(line) || EastAsianCredits.StartIn(line) == 0 || UnmarkedCredits.IsOne(line, Words)
            || line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("cc by", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("cc-by", StringComparison.OrdinalIgnoreCase)
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
        var sign = EastAsianCredits.StartIn(caption);
        if (sign >= 0)
            return sign > 0 ? sign : -1;
        for (var at = Math.Max(1, caption.Length - LongestCredit + 1); at < caption.Length; at++)
        {
            if (char.IsLetter(caption[at - 1]))
                continue;
            if (caption[at] == '©')
                sign = caption[at - 1] == '(' ? at - 1 : at;
            else if (UnmarkedCredits.MayStartAt(caption, at)
                && (UnmarkedCredits.IsOne(caption[at..], Words) || (sign < 0 && IsMakerBehindBar(caption, at))))
                return at;
            else if (UnmarkedCredits.IsBracketed(caption[at..], Words))
                return at;
            else if ((BeginsAsName(caption[at..]) && Opens(caption[at..])) || IsSmallLabel(caption, at))
                return IsOneWord(caption[..at]) ? -1 : at;
        }

        return sign;
    }

    /// <summary>How long the words are that announce the maker, with their colon: 7 for <c>Photo : Léa Martin</c>.</summary>
    internal static int LabelLength(ReadOnlySpan<char> credit)
    {
        var colon = credit.IndexOfAny(':', '：');
        if (colon <= 0)
            return 0;
        var label = credit[..colon].TrimEnd(" .\u00A0\u202F");
        foreach (var word in Labels)
        {
            if (word.AsSpan().TrimEnd('.').Length == label.Length && FoldedText.StartsWith(label, word.AsSpan().TrimEnd('.')))
                return colon + 1;
        }

        return 0;
    }

    /// <summary>Whether a capital, or a letter of a script without them, begins a text, or brackets hold all of it: <c>(foto
    /// Ansa)</c>.</summary>
    private static bool BeginsAsName(ReadOnlySpan<char> text) => text is ['(', var second, ..]
        ? char.IsUpper(second) || text.TrimEnd(" .\u00A0") is [.., ')'] : PlainCharacters.MayBeginName(text[0]);

    /// <summary>Whether a bar parts names from the caption: <c>La place au matin. | La Gazette / Ana Ruiz</c>.</summary>
    private static bool IsMakerBehindBar(ReadOnlySpan<char> caption, int at) =>
        caption[..at].TrimEnd() is [.. var before, '|'] && before.Contains(' ')
            && caption[at..].TrimEnd() is var maker && (IsMaker(maker) || (maker.Length <= LongestMaker && AreCapitals(maker)));

    /// <summary>Whether the letters of some words are capitals: <c>OUEST-ACTU</c>, <c>ANA RUIZ POUR « LE MOIS »</c>.</summary>
    private static bool AreCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c) || char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether a label in small letters, with its colon, follows a mark: <c>… / fot.: Jan Nowak</c>.</summary>
    private static bool IsSmallLabel(ReadOnlySpan<char> caption, int at) => char.IsLower(caption[at])
        && caption[..at].TrimEnd() is [.., '/' or '|' or '–' or '—' or '-' or '·' or '.']
        && (LabelLength(caption[at..]) > 0 || UnmarkedCredits.IsOne(caption[at..], Words));

    /// <summary>"Left Image: …" names the one of two pictures.</summary>
    private static bool IsOneWord(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 0 && char.IsLetter(text[^1]) && !text.Contains(' ') && PlainCharacters.UnpartedIn(text) == 0;
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

    /// <summary>Whether a text is an agency, or two to four words that all have a capital: a name.</summary>
    internal static bool IsMaker(ReadOnlySpan<char> name)
    {
        if (Agencies.IsAgency(name) || name.Length > LongestMaker || name.ContainsAny(NotInNames))
            return Agencies.IsAgency(name);
        if (AreCapitals(name) && name is [.., '»' or '”'] && name.IndexOfAny('«', '“') > 0)
            return true;
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            if (name[range] is "/")
                continue;
            if (name[range] is not [var first, ..] || !char.IsUpper(first))
                return false;
            words++;
        }

        return words is > 1 and < MostNames;
    }

    /// <summary>Whether a text is a name and the licence of the picture: <c>A. Ruiz, CC BY-SA</c>.</summary>
    internal static bool IsLicensed(ReadOnlySpan<char> text) => text.Length <= LongestMaker
        && text.IndexOf(", CC BY", StringComparison.Ordinal) > 0 && char.IsUpper(text[0]);

    /// <summary>Whether a text is a house and initials, or initials alone: <c>DDM - P. E.</c>, <c>/ L. P.</c></summary>
    internal static bool AreInitials(ReadOnlySpan<char> text)
    {
        var initials = 0;
        if (text.Length > LongestInitials)
            return false;
        foreach (var range in text.SplitAny(' ', '\u00A0'))
        {
            var word = text[range];
            if (word is [var letter, '.'] && char.IsUpper(letter))
                initials++;
            else if (word.ContainsAnyInRange('a', 'z') || word.ContainsAnyInRange('0', '9'))
                return false;
        }

        return initials > 1;
    }

    /// <summary>Some words, most of them small, and no figure, but in a sentence: no name, no date.</summary>
    internal static bool ReadsLikeCaption(ReadOnlySpan<char> line)
    {
        var (words, small, uncased) = (0, 0, 0);
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            words += word.Length > 1 ? 1 : 0;
            small += word is [var first, _, _, ..] && char.IsLower(first) ? 1 : 0;
            uncased += word is [var letter, _, ..] && PlainCharacters.IsUncased(letter) ? 1 : 0;
        }

        if (uncased * 2 > words)
        {
            // No capitals tell a name there: more words do, or signs where no blanks part the words.
            if (EastAsianNames.Signers(line).Count > 0 && !line.ContainsAny('.', '。'))
                return false;
            words = Math.Max(words, PlainCharacters.UnpartedIn(line) / SignsOfWord);
            small = words - 1;
        }

        return words >= FewestWords && small >= FewestSmall && !line.ContainsAny('|', '•', '·')
            && (!line.ContainsAnyInRange('0', '9') || line.Contains(". ", StringComparison.Ordinal) || line[^1] is '.' or '。');
    }

    /// <summary>Whether a line opens with a number and a point: the title of what follows, under its sign.</summary>
    internal static bool IsRanked(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExceptInRange('0', '9') is > 0 and < 4 and var digits && line[digits] is '.' or ')'
            && digits + 1 < line.Length && line[digits + 1] is ' ' or '\u00A0';
}
