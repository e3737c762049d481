using System.Text;
using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Text;

/// <summary>Clean sentences stay; the same sentences read in the wrong encoding, once and twice, come back.</summary>
public sealed class MojibakeTests
{
    // windows-1252, bytes 80 to 9F, as browsers decode it: the five unassigned bytes become controls.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly string[] Sentences =
    [
        "Élodie a déjà reçu la réponse du maître d’œuvre, à Nîmes.",
        "L’été fut très sec\u00A0: la forêt brûla jusqu’à Évian.",
        "«\u00A0Où êtes-vous\u202F?\u00A0», demanda le garçon aîné, gêné.",
        "À Noël, l’île d’Oléron était déserte – ou presque…",
        "ÇA COÛTE CHER, À L’ÂGE DE L’ÉTÉ",
        "LE MAÎTRE D’HÔTEL EST DÉÇU, L’ÎLE AUSSI",
        "Le château coûte 12\u00A0€ et la nuitée 1\u202F250\u00A0€, soit ½ prix.",
        "Cœur, sœur, bœuf, Œdipe et nœud\u00A0: cinq mots, un même piège.",
        "Naïf, le capharnaüm l’était\u202F; ambiguë, la réplique aussi.",
        "Le président Erdoğan a salué Dvořák et sa sœur aînée.",
        "Une “citation” dans l’autre, et un point médian·e.",
        "La température frôle 40\u00A0°C, 15\u00A0% de plus qu’à l’équinoxe.",
        "Article 5, § 2, n°\u00A012\u00A0; superficie\u00A0: 30\u00A0m², soit ±5.",
        "Le 2 août, tirage n°\u00A03 → voir page 12 ✓ et 🎉\u00A0!",
        "Ça y est, là-bas, tout là-bas à l’ouest, voilà la mer.",
        "Le groupe NESTLÉ® et la marque L’ORÉAL™ se partagent l’été.",
        "NÉ… disait-il\u00A0; MARQUÉ… répondait l’autre.",
        "Il hésita à partir, à rester, à dire même ce qu’il pensait.",
    ];

    // Read twice as windows-1252, È, Ê and ‘ lead to bytes that the rules never take for damage.
    private static readonly string[] RepairedOnceOnly =
    [
        "APRÈS LA FÊTE, LA TRÈS VIEILLE FORÊT BRÛLE",
        "VOCÊ… disait-il, ‘ainsi’ et autrement.",
    ];

    public static TheoryData<string> Clean() => [.. Sentences];

    public static TheoryData<string> CleanOnce() => [.. RepairedOnceOnly];

    [Theory]
    [MemberData(nameof(CleanOnce))]
    public void HardSentenceReadOnceInTheWrongEncoding_ComesBack(string sentence)
    {
        Assert.Same(sentence, FrenchText.Normalise(sentence));
        Assert.Equal(sentence, FrenchText.Normalise(Misread(sentence, Windows1252)));
        Assert.Equal(sentence, FrenchText.Normalise(Misread(sentence, Latin1)));
        Assert.Equal(sentence, FrenchText.Normalise(Misread(Misread(sentence, Latin1), Latin1)));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void CleanSentence_StaysTheSameInstance(string sentence) =>
        Assert.Same(sentence, FrenchText.Normalise(sentence));

    [Theory]
    [MemberData(nameof(Clean))]
    public void SentenceReadAsWindows1252_ComesBack(string sentence)
    {
        var once = Misread(sentence, Windows1252);
        Assert.NotEqual(sentence, once);
        Assert.Equal(sentence, FrenchText.Normalise(once));
        Assert.Equal(sentence, FrenchText.Normalise(Misread(once, Windows1252)));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void SentenceReadAsLatin1_ComesBack(string sentence)
    {
        var once = Misread(sentence, Latin1);
        Assert.NotEqual(sentence, once);
        Assert.Equal(sentence, FrenchText.Normalise(once));
        Assert.Equal(sentence, FrenchText.Normalise(Misread(once, Latin1)));
    }

    [Theory]
    [InlineData("Réponse à l’été : dÃ©jÃ\u00A0 lÃ\u00A0!", "Réponse à l’été : déjà là!")]
    [InlineData("dÃ©jÃ  vu, voilÃ", "déjà vu, voilà")]
    [InlineData("(Ã suivre, forÃªt)", "(à suivre, forêt)")]
    [InlineData("(Ã suivre)", "(Ã suivre)")]
    [InlineData("Ãƒ seul", "Ã seul")]
    public void MixedOrLossyDamage_IsRepairedWhereItIsSure(string damaged, string expected) =>
        Assert.Equal(expected, FrenchText.Normalise(damaged));

    [Fact]
    public void HostileChains_AreRepaired()
    {
        const int Depth = 200_000;
        Assert.Equal("é", FrenchText.Normalise('Ã' + new string('ƒ', Depth) + '©'));
        Assert.Equal("©", FrenchText.Normalise(new string('Â', Depth) + '©'));
        Assert.Equal("é", FrenchText.Normalise("&" + string.Concat(Enumerable.Repeat("amp;", Depth)) + "eacute;"));
    }

    private static string Misread(string text, Func<byte, char> read) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(read));

    private static char Latin1(byte value) => (char)value;

    private static char Windows1252(byte value) => value is >= 0x80 and <= 0x9F ? HighControls[value - 0x80] : (char)value;
}
