using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Tells the language of a text by its commonest small words.</summary>
/// <remarks>A language is told by how many words of the text are among its forty commonest; languages share some, which the
/// majority outweighs.</remarks>
internal sealed class StopWords
{
    private const int LongestWord = 8;

    private static readonly (string Language, string Words)[] Languages =
    [
        ("fr", "le la les des du une est dans que qui pour sur pas avec ce cette sont ont par au aux mais nous vous leur ses "
            + "été plus et il de en un"),
        ("en", "the and of to is was that for with as on by are this have from at not but they his has which you were an be in "
            + "it a or"),
        ("de", "der die das und ist nicht ein eine den von mit dem für auf sich auch als im des es wird wurde nach bei einer "
            + "sind zu in er wir"),
        ("es", "el los las una por con para del se como más pero sus fue este esta ha son entre cuando muy sobre también la de "
            + "que en y un"),
        ("it", "il che di è per una con non del della sono gli nel alla dei anche come più ha le lo questo dal la e un in al si"),
        ("pt", "que não uma os do da em para com se por mais das dos como foi ao ele sua pelo também são às de o e um na no"),
        ("nl", "de het een en van ik dat die niet zijn op te aan met voor er maar ook als bij door naar heeft worden in is ze"),
    ];

    /// <summary>Each word with the languages it is common in, a bit for each.</summary>
    private static readonly FrozenDictionary<string, int> Common = Build();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Common.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int[] _hits = new int[Languages.Length];

    /// <summary>How many words were counted.</summary>
    internal int Words { get; private set; }

    /// <summary>The language with the most hits; null before the first.</summary>
    internal string? Best
    {
        get
        {
            var best = Array.IndexOf(_hits, _hits.Max());
            return _hits[best] == 0 ? null : Languages[best].Language;
        }
    }

    /// <summary>How many of the words are common in the language; 0 for one that is not known here.</summary>
    internal int HitsOf(string? language)
    {
        var at = Array.FindIndex(Languages, entry => entry.Language == language);
        return at < 0 ? 0 : _hits[at];
    }

    /// <summary>Whether the language is one of those that can be told.</summary>
    internal static bool Knows(string language) => Array.Exists(Languages, entry => entry.Language == language);

    /// <summary>Counts the words of a text.</summary>
    internal void Add(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[LongestWord];
        while (!text.IsEmpty)
        {
            var length = 0;
            while (length < text.Length && char.IsLetter(text[length]))
            {
                if (length < LongestWord)
                    lower[length] = char.ToLowerInvariant(text[length]);
                length++;
            }

            if (length > 0)
            {
                Words++;
                if (length <= LongestWord && Lookup.TryGetValue(lower[..length], out var languages))
                    Count(languages);
            }

            text = text[Math.Min(text.Length, length + 1)..];
        }
    }

    private void Count(int languages)
    {
        for (var i = 0; i < _hits.Length; i++)
            _hits[i] += (languages >> i) & 1;
    }

    private static FrozenDictionary<string, int> Build()
    {
        var common = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Languages.Length; i++)
        {
            foreach (var word in Languages[i].Words.Split(' '))
                common[word] = common.GetValueOrDefault(word) | (1 << i);
        }

        return common.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
