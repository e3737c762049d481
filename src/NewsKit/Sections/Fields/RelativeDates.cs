using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the parts of a line that count from the time of fetching: <c>Publié il y a 3 h par Léa Martin</c>.</summary>
internal static class RelativeDates
{
    private const int Longest = 90;
    private const int MostWords = 9;
    private const int MostOpenings = 6;
    private const string Marks = " \u00A0,;.()|·•–—-";

    private static readonly HashSet<string> Openers = new(
        KnownLanguages.All.SelectMany(language => language.TimeKeywords).SelectMany(words => KnownLanguages.WordsOf(words.Words))
            .Concat(KnownLanguages.All.SelectMany(language => language.Numbers)
                .SelectMany(words => KnownLanguages.WordsOf(words.Words)))
            .Concat(KnownLanguages.Phrases(language => language.Weekdays)), StringComparer.Ordinal);

    /// <summary>Whether any part of a line is one, whenever the page was fetched.</summary>
    internal static bool Are(ReadOnlySpan<char> line, ReadingContext context) => line.Length <= Longest && MayBeIn(line)
        && In(line.ToString(), context.Options.ReferenceTime is not null
            ? context : context with { Options = context.Options with { ReferenceTime = DateTime.UnixEpoch } }).Any();

    /// <summary>The line, where it is such a date as a whole; else its parts that are, with the label before each.</summary>
    internal static IEnumerable<string> In(string line, ReadingContext context)
    {
        if (context.Options.ReferenceTime is null || line.Length > Longest)
            yield break;
        if (IsOne(line, context))
        {
            yield return line;
            yield break;
        }

        foreach (var range in Pieces(line))
        {
            if (Part(line[range].Trim(), context) is { } part)
                yield return part;
        }
    }

    /// <summary>The longest part of a piece from the first word on that opens one.</summary>
    private static string? Part(string piece, ReadingContext context)
    {
        if (IsOne(piece, context))
            return piece;
        var words = piece.Split([' ', '\u00A0', '\u202F', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var openings = 0;
        for (var first = 0; first < words.Length && openings < MostOpenings; first++)
        {
            if (!IsOpener(words[first]))
                continue;
            openings++;
            for (var end = Math.Min(words.Length, first + MostWords); end > first; end--)
            {
                var part = string.Join(' ', words[first..end]).Trim(Marks.ToCharArray());
                if (!IsOne(part, context))
                    continue;
                var before = string.Join(' ', words[..first]);
                // "Jetzt testen", "hier klicken": a word without a figure is a day behind a label, or alone.
                if (!part.AsSpan().ContainsAnyInRange('0', '9') && !DateReading.IsLabelled(piece) && end - first == 1
                    && words.Length - first > 1)
                    break;
                return DateReading.SaysModified(before) && IsOne($"{ModifiedLabel} {part}", context)
                    ? $"{ModifiedLabel} {part}" : part;
            }
        }

        return null;
    }

    /// <summary>Whether a figure or a word that opens such a date stands in a line; most lines have none. No line without one
    /// holds a date of any kind.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyInRange('0', '9') || EastAsianNames.AreIn(line) || ScriptDate.HasFigures(line))
            return true;
        if (line.Length > Longest)
            return false;
        var folded = FoldedText.Fold(line, stackalloc char[Longest * FoldedText.Growth]);
        var openers = Openers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in folded.SplitAny(' ', '\'', '’', '\u00A0', '\u202F'))
        {
            var word = folded[range].Trim(Marks);
            if (!word.IsEmpty && (openers.Contains(word) || word.StartsWith("aujourd", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static bool IsOpener(string word)
    {
        var bare = word.Trim(Marks.ToCharArray());
        return bare.Length > 0 && (char.IsAsciiDigit(bare[0]) || Openers.Contains(FoldedText.Fold(bare))
            || FoldedText.Fold(bare).StartsWith("aujourd", StringComparison.Ordinal));
    }

    private static bool IsOne(string text, ReadingContext context) =>
        DateReading.ReadRelative(text, context) is var (published, modified) && (published is not null || modified is not null);

    private static List<Range> Pieces(string line)
    {
        var pieces = new List<Range>();
        foreach (var range in line.AsSpan().SplitAny('|', '·', '•', '–', '—'))
            pieces.Add(range);
        return pieces;
    }

    /// <summary>A label that the reader of dates knows, for what another label calls a change.</summary>
    private const string ModifiedLabel = "Mis à jour";
}
