using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Lines by which a site serves its page amid the text: the way on, sharing, letters, players, gates. They are whole
/// lines, and none of them is text of an article.</summary>
internal static class ServiceLines
{
    /// <summary>Longer lines say more than that.</summary>
    internal const int Longest = 120;

    private const int Shortest = 6;

    /// <summary>The same where a sign is a word.</summary>
    private const int ShortestDense = 4;
    private const int LongestOfPage = 60;
    private const int LongestAtEnd = 70;
    private const int LongestReading = 45;
    private const int LongestPlayer = 12;
    private const int LongestMinutes = 16;
    private const int MostOpeners = 6;
    private const int WordsOfPlace = 4;
    private const int LongestBetween = 4;
    private const int LongestRating = 40;

    private static readonly FrozenDictionary<int, string[]> Starts = KnownLanguages
        .Phrases(language => language.ServiceStarts).GroupBy(start => FirstTwo(start))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<string> Gates = SearchValues.Create(
        [.. KnownLanguages.Words(language => language.ServiceGates), "consent"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What each word may be in such a line.</summary>
    private static readonly WordTable<Part> Words = new(BuildWords());

    [Flags]
    private enum Part
    {
        None = 0,

        /// <summary>Asks the reader, before a verb: <c>veuillez</c>.</summary>
        Opener = 1,
        Verb = 2,

        /// <summary>What sites offer.</summary>
        Thing = 4,

        /// <summary>A part of the page.</summary>
        OfPage = 8,

        /// <summary>Speaks to the reader.</summary>
        Address = 16,

        /// <summary>What a site needs to show something.</summary>
        Gate = 32,
        Advertising = 64,
        Reading = 128,
        Minutes = 256,
        Click = 512,

        /// <summary>Agrees to what a site needs, or sets it.</summary>
        Consent = 1024,
    }

    /// <summary>Whether a line serves the page: it begins as such lines do, or asks for something that sites offer.</summary>
    internal static bool IsOne(ReadOnlySpan<char> line)
    {
        var shortest = line.Length < Shortest && PlainCharacters.UnpartedIn(line) > 0 ? ShortestDense : Shortest;
        if (line.Length < shortest || line.Length > Longest)
            return false;
        var folded = FoldedText.Fold(line, stackalloc char[Longest * FoldedText.Growth]);
        while (!folded.IsEmpty && !char.IsLetterOrDigit(folded[0]))
            folded = folded[1..];
        return folded.Length >= shortest && (HasStart(folded) || Asks(folded) || CallsForComment(folded) || IsRating(folded));
    }

    /// <summary>Whether a line is a number of minutes and nothing else: <c>4 min</c>, <c>⏱ 3 mn</c>.</summary>
    internal static bool IsMinutes(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestMinutes)
            return false;
        var folded = FoldedText.Fold(line, stackalloc char[LongestMinutes * FoldedText.Growth]);
        while (!folded.IsEmpty && !char.IsLetterOrDigit(folded[0]))
            folded = folded[1..];
        folded = folded.TrimEnd(" .");
        var digits = folded.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2))
            return false;
        var unit = folded[digits..].TrimStart(" \u00A0-");
        return !unit.IsEmpty && EndOfWord(unit, 0) == unit.Length && (PartOf(unit, 0, unit.Length) & Part.Minutes) != 0;
    }

    /// <summary>Whether a question or a condition put to the reader leads to a call for a comment: <c>Vous avez testé la
    /// recette ? Laissez-moi un commentaire !</c></summary>
    private static bool CallsForComment(ReadOnlySpan<char> folded) =>
        EndOfClause(folded) is > 0 and var mark && AddressesReader(folded) && folded[mark..] is var call
            && (call.Contains("comment", StringComparison.Ordinal) || call.Contains("komment", StringComparison.Ordinal))
            && folded[(mark + 2)..].TrimStart() is var rest && (HasStart(rest) || Asks(rest));

    /// <summary>Whether a sentence speaks to the reader and of what sites offer: <c>… dans votre boîte mail</c>.</summary>
    internal static bool Offers(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
            return false;
        var folded = FoldedText.Fold(line, stackalloc char[Longest * FoldedText.Growth]);
        var all = Part.None;
        for (var at = 0; at < folded.Length;)
        {
            var end = EndOfWord(folded, at);
            all |= end > at ? PartOf(folded, at, end) : Part.None;
            at = end + 1;
        }

        return (all & (Part.Address | Part.Thing)) == (Part.Address | Part.Thing);
    }

    private static int EndOfClause(ReadOnlySpan<char> folded) =>
        folded.IndexOf("? ", StringComparison.Ordinal) is > 0 and var mark ? mark
            : folded.IndexOf(", ", StringComparison.Ordinal);

    /// <summary>Whether a word near the start of a text speaks to the reader, or asks for something.</summary>
    internal static bool SpeaksToReader(ReadOnlySpan<char> text)
    {
        var folded = FoldedText.Fold(text[..Math.Min(text.Length, Longest)], stackalloc char[Longest * FoldedText.Growth]);
        for (var at = 0; at < folded.Length;)
        {
            var end = EndOfWord(folded, at);
            if (end > at + 1 && (PartOf(folded, at, end) & (Part.Address | Part.Opener)) != 0)
                return true;
            at = end + 1;
        }

        return false;
    }

    /// <summary>Whether one of the first two words speaks to the reader.</summary>
    private static bool AddressesReader(ReadOnlySpan<char> folded)
    {
        var first = EndOfWord(folded, 0);
        return (PartOf(folded, 0, first) & Part.Address) != 0 || (first + 1 < folded.Length
            && (PartOf(folded, first + 1, EndOfWord(folded, first + 1)) & Part.Address) != 0);
    }

    /// <summary>Whether a short line says how many gave how many stars, and nothing else: <c>4.8/5 - (23 votes)</c>.</summary>
    private static bool IsRating(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestRating || !char.IsAsciiDigit(folded[0]))
            return false;
        var (numbers, others) = (0, 0);
        var isCounted = false;
        foreach (var range in folded.SplitAny(" \u00A0/()-–"))
        {
            var word = folded[range];
            if (word.IsEmpty)
                continue;
            if (char.IsAsciiDigit(word[0]))
                numbers++;
            else if (word is "vote" or "votes" or "avis" or "evaluations" or "ratings" or "reviews" or "stimmen" or "bewertungen")
                isCounted = numbers > 1;
            else if (word.Length > LongestBetween || ++others > 1)
                return false;
        }

        return isCounted;
    }

    /// <summary>Whether a text is a word for what plays: <c>Vidéo</c>, <c>Podcast</c>.</summary>
    internal static bool NamesPlayer(ReadOnlySpan<char> text) => text.Length <= LongestPlayer
        && FoldedText.Fold(text.Trim(" \u00A0"), stackalloc char[LongestPlayer * FoldedText.Growth])
            is "video" or "videos" or "en video" or "audio" or "podcast" or "ver video" or "watch" or "im video";

    /// <summary>Whether a text names what a site needs to show something: cookies, the browser.</summary>
    internal static bool SpeaksOfGates(ReadOnlySpan<char> text) => text.ContainsAny(Gates);

    private static bool HasStart(ReadOnlySpan<char> folded)
    {
        if (!Starts.TryGetValue(FirstTwo(folded), out var starts))
            return false;
        foreach (var start in starts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal)
                && (folded.Length == start.Length || !char.IsLetterOrDigit(folded[start.Length])
                    || !char.IsLetterOrDigit(start[^1])))
                return true;
        }

        return false;
    }

    /// <summary>A verb and what it is about, a demand on the reader's browser, minutes of reading, a word for
    /// advertising.</summary>
    private static bool Asks(ReadOnlySpan<char> folded)
    {
        Part all = Part.None, before = Part.None, last = Part.None, afterVerb = Part.None;
        int words = 0, verb = -1;
        var mayOpen = true;
        for (var at = 0; at < folded.Length; words++)
        {
            var end = EndOfWord(folded, at);
            last = end > at ? PartOf(folded, at, end) : Part.None;
            if (words == 0 && (last & Part.Advertising) != 0 && IsDashed(folded, end))
                return true;
            before = all;
            all |= last;
            if (verb >= 0)
                afterVerb |= last;
            else if (mayOpen && (last & Part.Verb) != 0)
                verb = words;
            else
                mayOpen &= (last & Part.Opener) != 0 || (words is > 0 and <= MostOpeners && end - at <= LongestBetween);
            at = end;
            while (at < folded.Length && !char.IsLetterOrDigit(folded[at]))
                at++;
        }

        if (words == WordsOfPlace && (all & Part.OfPage) != 0 && IsPlaceOfSeveral(folded))
            return true;
        if (verb >= 0 && ((afterVerb & Part.Thing) != 0 || ((afterVerb & Part.OfPage) != 0 && folded.Length <= LongestOfPage)))
            return true;
        if ((all & Part.Click) != 0 && (all & (Part.Thing | Part.OfPage)) != 0 && folded.Length <= LongestAtEnd)
            return true;
        if ((last & Part.Verb) != 0 && words > 1 && (before & (Part.Thing | Part.OfPage)) != 0 && folded.Length <= LongestAtEnd)
            return true;
        if ((all & (Part.Consent | Part.Gate)) == (Part.Consent | Part.Gate) && folded[^1] != '?')
            return true;
        return (all & (Part.Reading | Part.Minutes)) == (Part.Reading | Part.Minutes) && folded.Length <= LongestReading
            && folded.ContainsAnyInRange('0', '9');
    }

    /// <summary>Which of several pictures or pages: <c>photo 1 sur 3</c>.</summary>
    private static bool IsPlaceOfSeveral(ReadOnlySpan<char> folded)
    {
        var first = folded[(folded.IndexOf(' ') + 1)..];
        return first is [>= '0' and <= '9', ..] && folded.TrimEnd(" .)]")[^1] is >= '0' and <= '9';
    }

    private static Part PartOf(ReadOnlySpan<char> folded, int at, int end)
    {
        Words.TryGetValue(folded[at..end], out var part);
        if (part == Part.None && end < folded.Length && folded[end] == '-')
            Words.TryGetValue(folded[at..EndOfWord(folded, end + 1)], out part);
        return part;
    }

    /// <summary>Whether a dash, a bracket or nothing follows: <c>Anzeige – der Text geht weiter</c>.</summary>
    private static bool IsDashed(ReadOnlySpan<char> folded, int end)
    {
        var rest = folded[end..];
        return rest is [] or [']' or ')', ..] or [' ', '-' or '(' or '[', ..];
    }

    private static int EndOfWord(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            at++;
        return at;
    }

    private static int FirstTwo(ReadOnlySpan<char> folded) => folded[0] << 16 | folded[1];

    private static Dictionary<string, Part> BuildWords()
    {
        var words = new Dictionary<string, Part>(StringComparer.Ordinal);
        Add(Part.Opener, language => language.ServiceOpeners);
        Add(Part.Verb, language => language.ServiceVerbs);
        Add(Part.Click, language => language.ServiceClicks);
        Add(Part.Thing, language => language.ServiceThings);
        Add(Part.OfPage, language => language.ServiceParts);
        Add(Part.Address, language => language.ServiceAddress);
        Add(Part.Gate, language => language.ServiceGates);
        Add(Part.Consent, language => language.ServiceConsents);
        Add(Part.Advertising, language => language.AdvertisingWords);
        Add(Part.Reading, language => language.ReadingWords);
        Add(Part.Minutes, language => string.Join(' ', language.TimeUnits
            .Where(unit => unit.Unit == TimeUnit.Minute).Select(unit => unit.Words)));
        return words;

        void Add(Part part, Func<LanguageWords, string> topic)
        {
            foreach (var word in KnownLanguages.Words(topic))
                words[word] = words.GetValueOrDefault(word) | part;
        }
    }
}
