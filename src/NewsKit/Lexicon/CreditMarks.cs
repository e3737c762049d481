using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>What names the maker of a picture at the end of the words below it.</summary>
internal static class CreditMarks
{
    /// <summary>So near the end of a line a credit begins.</summary>
    private const int Tail = 80;

    /// <summary>One of these stands in every credit; looked for first, since few lines hold one.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("©:/(");

    // ASCII alone: the search is many times faster so.
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["foto:", "foto :", "fotos:", "(foto", "(photo", "photo:", "photo :", "photo by", "photo/", "photos:", "bild:", "(bild",
            "/afp", "afp/", "/reuters",
        "reuters/", "/getty", "getty images", "/dpa", "dpa/", "/ap)", "credit:", "courtesy", "imago", "shutterstock",
            "picture alliance", "symbolbild",
        "symbolfoto", "illustration:", "imagen:", "foto de", "immagine:", "unsplash", "pixabay", "istock", "adobe stock",
            "wikimedia"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line ends with a credit.</summary>
    internal static bool EndsWithCredit(ReadOnlySpan<char> line)
    {
        var tail = line.Length > Tail ? line[^Tail..] : line;
        return tail.ContainsAny(Signs)
            && (tail.ContainsAny(Marks) || tail.Contains('©')
                || (tail.ContainsAny('é', 'É') && tail.Contains("crédit", StringComparison.OrdinalIgnoreCase)));
    }
}
