using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>A line of a text rendering that stood under a picture and ends with who made it: <c>Les étals samedi. Photo : Léa
/// Martin</c>.</summary>
internal static class CaptionLine
{
    private const int Longest = 200;
    private const int LongestCredit = 60;
    private const int FewestBlanks = 2;

    /// <summary>Whether a line is a caption with its credit: a label and a name, or the sign of copyright.</summary>
    internal static bool IsOne(ReadOnlySpan<char> line) => line.Length <= Longest && PictureCredits.EndsWithCredit(line)
        && PictureCredits.StartIn(line) is > 0 and var at && IsLabelled(line[at..]) && IsOnePhrase(line[..at]);

    private static bool IsLabelled(ReadOnlySpan<char> credit)
    {
        credit = credit.Trim("() .\u00A0");
        if (credit is ['©', ..])
            return credit.Length is > 1 and <= LongestCredit;
        var maker = credit[PictureCredits.LabelLength(credit)..].Trim(" \u00A0\u202F");
        return maker.Length < credit.Length && maker.Length is > 0 and <= LongestCredit
            && (PictureCredits.IsMaker(maker) || maker.IndexOfAny('/', '©') >= 0);
    }

    private static bool IsOnePhrase(ReadOnlySpan<char> words) => words.Count(' ') >= FewestBlanks
        && !words.TrimEnd(" .").Contains(". ", StringComparison.Ordinal);
}
