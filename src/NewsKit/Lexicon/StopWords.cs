using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Tells the language of a text by its commonest small words.</summary>
internal static class StopWords
{
    private const int CharsLookedAt = 20_000;
    private const int FewestHits = 4;

    private static readonly (string Language, FrozenSet<string> Words)[] Languages =
    [
        ("fr", Set("le la les des du une est dans que qui pour sur pas avec ce cette sont ont par au aux mais nous vous leur ses été plus")),
        ("en", Set("the and of to is was that for with as on by are this have from at not but they his has which you were an be")),
        ("de", Set("der die das und ist nicht ein eine den von mit dem für auf sich auch als im des es wird wurde nach bei einer sind")),
        ("es", Set("el los las una por con para del se como más pero sus fue este esta ha son entre cuando muy sobre también")),
        ("it", Set("il che di è per una con non del della sono gli nel alla dei anche come più ha le lo questo dal")),
        ("pt", Set("que não uma os do da em para com se por mais das dos como foi ao ele sua pelo também são às")),
        ("nl", Set("de het een en van ik dat die niet zijn op te aan met voor er maar ook als bij door naar heeft worden")),
    ];

    /// <summary>The likeliest of seven languages, or null for a text too short to tell.</summary>
    internal static string? GuessLanguage(string text)
    {
        Span<int> hits = stackalloc int[Languages.Length];
        Span<char> lower = stackalloc char[8];
        var rest = text.AsSpan(0, Math.Min(text.Length, CharsLookedAt));
        while (!rest.IsEmpty)
        {
            var length = 0;
            while (length < rest.Length && char.IsLetter(rest[length]))
                length++;
            if (length is > 1 and <= 8)
            {
                rest[..length].ToLowerInvariant(lower);
                for (var i = 0; i < Languages.Length; i++)
                {
                    if (Languages[i].Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]))
                        hits[i]++;
                }
            }

            rest = rest[Math.Min(rest.Length, length + 1)..];
        }

        var best = 0;
        for (var i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best])
                best = i;
        }

        return hits[best] >= FewestHits ? Languages[best].Language : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
