using System.Numerics;

namespace NewsKit.Lexicon;

/// <summary>Tells the language of a text by its commonest small words.</summary>
/// <remarks>A language is told by how many words of the text are among its forty commonest; languages share some, which the
/// majority outweighs.</remarks>
internal sealed class StopWords
{
    private const int LongestWord = 8;
    private const char NoLetter = '\0';

    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Small((char)code))];

    private static readonly IReadOnlyList<LanguageWords> Languages = KnownLanguages.All;

    /// <summary>Each word with the languages it is common in, a bit for each.</summary>
    private static readonly WordTable<int> Common = new(Build());

    private readonly int[] _hits = new int[Languages.Count];

    /// <summary>How many words were counted.</summary>
    internal int Words { get; private set; }

    /// <summary>The language with the most hits; null before the first.</summary>
    internal string? Best
    {
        get
        {
            var best = Array.IndexOf(_hits, _hits.Max());
            return _hits[best] == 0 ? null : Languages[best].Tag;
        }
    }

    /// <summary>How many of the words are common in the language; 0 for one that is not known here.</summary>
    internal int HitsOf(string? language) => IndexOf(language) is var at and >= 0 ? _hits[at] : 0;

    /// <summary>Whether a folded word is among the commonest of some language.</summary>
    internal static bool IsOne(ReadOnlySpan<char> folded) => Common.TryGetValue(folded, out _);

    /// <summary>Whether the language is one of those that can be told.</summary>
    internal static bool Knows(string language) => IndexOf(language) is var at and >= 0
        && Languages[at].StopWords.Length > 0;

    /// <summary>Counts the words of a text.</summary>
    internal void Add(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var ascii = Ascii.AsSpan();
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : ' ';
            var small = c < ascii.Length ? ascii[c] : Small(c);
            if (small != NoLetter)
            {
                if (length < LongestWord)
                    lower[length] = small;
                length++;
                continue;
            }

            if (length > 0)
            {
                Words++;
                if (length <= LongestWord && Common.TryGetValue(lower[..length], out var languages))
                    Count(languages);
            }

            length = 0;
        }
    }

    /// <summary>A letter in small; <see cref="NoLetter"/> for any other character.</summary>
    private static char Small(char c) => char.IsLetter(c) ? char.ToLowerInvariant(c) : NoLetter;

    private void Count(int languages)
    {
        for (var left = (uint)languages; left != 0; left &= left - 1)
            _hits[BitOperations.TrailingZeroCount(left)]++;
    }

    private static int IndexOf(string? language)
    {
        for (var i = 0; i < Languages.Count; i++)
        {
            if (string.Equals(Languages[i].Tag, language, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private static Dictionary<string, int> Build()
    {
        var common = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Languages.Count; i++)
        {
            foreach (var word in KnownLanguages.WordsOf(Languages[i].StopWords))
                common[word] = common.GetValueOrDefault(word) | (1 << i);
        }

        return common;
    }
}
