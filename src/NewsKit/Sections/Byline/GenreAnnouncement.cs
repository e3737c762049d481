using System.Buffers;
using System.Collections.Frozen;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>The words before a name that tell what kind of text it signs: "Une analyse signée", "Kommentar von", "Propos
/// recueillis à Lyon par", "Édito :".</summary>
internal static class GenreAnnouncement
{
    private const int LongestWord = 20;
    private const int LongestGenre = 24;
    private const int MostGenreWords = 3;
    private const int MostWords = 6;
    private const int MostPlaceWords = 2;
    private const int MostNameWords = 5;

    private static readonly SearchValues<char> PieceMarks = SearchValues.Create("—–|·•/");
    private static readonly FirstLetters Starts = new([.. GenreWords.Genres, .. GenreWords.TalkGenres, .. GenreWords.Openers]);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Genres = Lookup(GenreWords.Genres);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TalkGenres = Lookup(GenreWords.TalkGenres);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Lookup(GenreWords.Openers);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Participles = Lookup(GenreWords.Participles);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Signed = Lookup(GenreWords.Signed);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ties = Lookup(GenreWords.Ties);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceTies = Lookup(GenreWords.PlaceTies);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Announcers = Lookup(BylineWords.Announcers);

    /// <summary>Whether a text is a kind of text and nothing else: <c>Opinion</c>, <c>Un billet</c>.</summary>
    internal static bool IsGenre(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd(" :.\u00A0");
        return GenreEnd(text, out _) is var end and > 0 && end == text.Length;
    }

    /// <summary>How long the words before the name are; 0 for none.</summary>
    internal static int LengthIn(ReadOnlySpan<char> line)
    {
        var end = GenreEnd(line, out var isTalk);
        if (end == 0)
            return 0;
        var rest = line[end..];
        if (rest.TrimStart(" \u00A0") is [':', .. var names])
            return MayBeNames(names.Trim()) ? line.Length - names.Length : 0;
        return rest is [' ' or '\u00A0', ..] ? EndOfTies(line, end, isTalk) : 0;
    }

    /// <summary>Where the kind of text ends, with the article before it; 0 for none.</summary>
    private static int GenreEnd(ReadOnlySpan<char> line, out bool isTalk)
    {
        isTalk = false;
        if (!Starts.MayBegin(line))
            return 0;
        Span<char> room = stackalloc char[LongestGenre * FoldedText.Growth];
        var start = line is ['l' or 'L', '\'' or '’', ..] ? 2 : 0;
        var word = EndOfWord(line, start);
        if (word is 0 or > LongestGenre)
            return 0;
        if (start == 0 && word < line.Length && word <= LongestWord && Openers.Contains(FoldedText.Fold(line[..word], room)))
            start = word + 1;
        var (end, longest) = (start, 0);
        for (var words = 0; words < MostGenreWords && end < line.Length; words++)
        {
            end = EndOfWord(line, words == 0 ? end : end + 1);
            if (end - start is 0 or > LongestGenre)
                break;
            var genre = FoldedText.Fold(line[start..end].TrimEnd(':'), room);
            if (Genres.Contains(genre))
                (longest, isTalk) = (line[end - 1] == ':' ? end - 1 : end, false);
            else if (TalkGenres.Contains(genre))
                (longest, isTalk) = (line[end - 1] == ':' ? end - 1 : end, true);
        }

        return longest;
    }

    /// <summary>Where "by" or its like ends, behind participles and a place.</summary>
    private static int EndOfTies(ReadOnlySpan<char> line, int at, bool isTalk)
    {
        Span<char> room = stackalloc char[LongestWord * FoldedText.Growth];
        var found = 0;
        var inPlace = -1;
        for (var words = 0; words < MostWords && at < line.Length; words++)
        {
            var start = at + 1;
            if (start >= line.Length)
                break;
            var end = EndOfWord(line, start);
            if (words == 0 && !isTalk && line[start..end] is ['d' or 'D', '\'' or '’', var letter, ..] && char.IsUpper(letter))
                return start + 2;
            if (end - start is 0 or > LongestWord)
                break;
            var word = FoldedText.Fold(line[start..end].TrimEnd(':'), room);
            if (Announcers.Contains(word))
                return end;
            if (words == 0 && !isTalk && Ties.Contains(word))
                found = IsSmallWord(line[end..].Trim(" \u00A0")) ? 0 : end;
            else if (Signed.Contains(word) && inPlace < 0)
                found = end;
            else if (PlaceTies.Contains(word) && inPlace < 0 && found == 0)
                inPlace = 0;
            else if (!(Participles.Contains(word) && inPlace < 0) && !(inPlace >= 0 && ++inPlace <= MostPlaceWords))
                break;
            at = end;
        }

        return found;
    }

    /// <summary>Whether what follows is one word in small letters and no more: "Billet de blog" signs nothing.</summary>
    private static bool IsSmallWord(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (!char.IsLower(c))
                return false;
        }

        return !rest.IsEmpty;
    }

    /// <summary>Behind a colon a few words with capitals are a name; a headline has more, or small ones.</summary>
    private static bool MayBeNames(ReadOnlySpan<char> names)
    {
        var words = 0;
        if (names.IndexOfAny(PieceMarks) is var mark and > 0)
            names = names[..mark].TrimEnd();
        foreach (var range in names.SplitAny(' ', '\u00A0', ','))
            words += names[range].IsEmpty ? 0 : 1;
        return words is > 1 and <= MostNameWords && char.IsUpper(names[0]);
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int start)
    {
        var length = start < line.Length ? line[start..].IndexOfAny(" \u00A0\n") : -1;
        return length < 0 ? line.Length : start + length;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(FrozenSet<string> words) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>();
}
