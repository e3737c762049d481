using System.Text;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Joins paragraphs that a text rendering has broken at their links and words in bold, as it does where each piece of
/// text got a line of its own: <c>La halle rouvre après</c>, <c>deux ans</c>, <c>de travaux.</c></summary>
internal static class BrokenLines
{
    private const int Fewest = 3;

    /// <summary>A shorter first piece may be a name above what somebody said.</summary>
    private const int ShortestFirst = 25;
    private const int ShortestParagraph = 60;
    private const int ShortestSentence = 40;
    private const int FewestBlanks = 3;
    private const int FewestFigures = 5;
    private const int LongestSignature = 80;
    private const int LongestDated = 40;

    /// <summary>A link or words in bold.</summary>
    private const int LongestPiece = 40;
    private const int MostPieces = 60;

    /// <summary>Of a text without empty lines: the text with such paragraphs whole.</summary>
    internal static string Joined(string text)
    {
        var printed = BrokenSignatures.Joined(Array.FindAll(text.Split('\n'), line => !string.IsNullOrWhiteSpace(line)));
        if (printed.Count < Fewest)
            return text;
        var lines = printed.ConvertAll(line => line.Trim()).ToArray();
        var joined = new StringBuilder(text.Length);
        for (var at = 0; at < lines.Length;)
        {
            var end = EndOfParagraph(lines, at);
            if (at > 0)
                joined.Append('\n');
            // The margin tells answers.
            joined.Append(printed[at].AsSpan().TrimEnd());
            for (at++; at < end; at++)
            {
                if (!Closes(lines[at][0]))
                    joined.Append(' ');
                joined.Append(lines[at]);
            }
        }

        return joined.ToString();
    }

    /// <summary>The end of the lines that a paragraph was broken into; the next line where one holds all of it.</summary>
    private static int EndOfParagraph(string[] lines, int first)
    {
        var line = lines[first];
        if (!Opens(line) || IsDated(line) || (line.Length < ShortestFirst && !MayOpen(lines, first)))
            return first + 1;
        var (last, length) = (first, line.Length);
        while (last + 1 < lines.Length && last - first < MostPieces && !Stops(lines[last]) && IsNext(lines, first, last, length))
            length += lines[++last].Length;
        return last > first && length >= ShortestParagraph && EndsSentence(lines[last]) ? last + 1 : first + 1;
    }

    /// <summary>Whether the line behind the last of a paragraph goes on with it: by its own beginning, by what stands around it
    /// where it begins with a capital, or as the rest of the sentence.</summary>
    private static bool IsNext(string[] lines, int first, int last, int length)
    {
        var next = lines[last + 1];
        if (GoesOn(next, length))
            return last > first || !Signs(next);
        if (last + 2 < lines.Length && GoesOn(lines[last + 2], length) && !IsLabel(next)
            && (last > first || Awaits(lines[last]) || Closes(lines[last + 2][0])))
            return true;
        return last > first && lines[last].Length <= LongestPiece && Awaits(lines[last - 1]) && EndsSentence(next);
    }

    /// <summary>Whether a few words may open a paragraph: two at least, no name, with a sentence above them or right
    /// behind, or a small word at their end.</summary>
    private static bool MayOpen(string[] lines, int first) => lines[first].Contains(' ') && !AreNames(lines[first])
        && ((first > 0 && lines[first - 1].Length >= ShortestSentence && EndsSentence(lines[first - 1]))
            || (Awaits(lines[first]) && lines[first].AsSpan().Count(' ') >= FewestBlanks)
            || (first + 1 < lines.Length && lines[first + 1].Length >= ShortestSentence && char.IsLower(lines[first + 1][0])
                && EndsSentence(lines[first + 1])));

    private static bool Opens(string line) => char.IsUpper(line[0]) || char.IsAsciiDigit(line[0])
        || line[0] is '«' or '“' or '"' or '„' or '‘' or '(' or '[' or '¿' or '¡';

    /// <summary>Whether a line goes on with what stands above it, of which there is so much.</summary>
    private static bool GoesOn(string line, int length) => Closes(line[0])
        || (char.IsLower(line[0]) && !IsLabel(line) && (line.Length > LongestDated || length > LongestDated
            || !line.AsSpan().ContainsAnyInRange('0', '9')));

    /// <summary>Whether a line is a date, or signs with one.</summary>
    private static bool IsDated(string line) => HoldsDay(line, LongestSignature);

    /// <summary>Whether a line of at most so many characters has as many figures as a day.</summary>
    internal static bool HoldsDay(ReadOnlySpan<char> line, int longest)
    {
        var figures = 0;
        foreach (var c in line)
            figures += char.IsAsciiDigit(c) ? 1 : 0;
        return figures >= FewestFigures && line.Length <= longest;
    }

    /// <summary>Whether a line announces who wrote: <c>par</c>, <c>by Lise Morel</c>.</summary>
    private static bool Signs(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return BylineWords.Announcers.Contains(FoldedText.Fold(blank < 0 ? line : line[..blank]))
            && (blank < 0 || (blank + 1 < line.Length && char.IsUpper(line[blank + 1])));
    }

    private static bool IsLabel(string line) => SectionLabels.Match(line) != LabelKind.None;

    private static bool Closes(char c) => c is ',' or '.' or ';' or ')' or '…' or ']';

    private static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd(" »”\")\u00A0\u202F") is [.., '.' or '!' or '?' or '…'];

    private static bool Stops(string line) => EndsSentence(line) || line[^1] is ':' or ';';

    /// <summary>Whether the last word of a line is a small one behind which more must come: <c>… menés par la</c>.</summary>
    private static bool Awaits(string line) => line[^1] is ',' or '(' or '«' or '“' or '„' or '’' or '\''
        || (line.LastIndexOf(' ') is > 0 and var blank && StopWords.IsOne(FoldedText.Fold(line.AsSpan(blank + 1))));

    /// <summary>Whether each word has a capital, and the first is no small word that opens a sentence.</summary>
    private static bool AreNames(string line)
    {
        if (StopWords.IsOne(FoldedText.Fold(line.AsSpan(0, line.IndexOf(' ')))))
            return false;
        foreach (var range in line.AsSpan().Split(' '))
        {
            if (line.AsSpan(range) is [var first, ..] && char.IsLower(first))
                return false;
        }

        return true;
    }
}
