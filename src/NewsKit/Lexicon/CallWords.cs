using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words by which a site begins to ask something of its readers: to subscribe, to follow, to read on.</summary>
internal static class CallWords
{
    private const int Shortest = 3;

    private static readonly FrozenSet<string> Words = string.Join(' ',
        "subscribe follow sign join get click tap download donate support submit send register log login contact email call "
        + "order shop buy book",
        "read view see watch listen visit check explore discover learn find browse share like tell advertise become want "
        + "looking need interested",
        "abonnez inscrivez suivez rejoignez cliquez téléchargez soutenez recevez retrouvez découvrez lisez lire voir partagez "
        + "consultez contactez profitez envie",
        "abonniere abonnieren abonniert folge folgen folgt melde melden klicke klicken registrieren unterstütze unterstützen "
        + "lesen lies hol holen jetzt hier mehr alle",
        "bestellen kontakt teilen diskutieren gefällt kennt interesse lust neugierig weitere suscríbete suscríbase síguenos "
        + "sigue únete descarga regístrate haz haga lee lea mira mire comparte",
        "iscriviti segui seguici leggi scarica scopri abbonati clicca inscreva siga assine leia clique baixe veja volg lees "
        + "schrijf klik meld abonneer zapisz zobacz czytaj obserwuj")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Shapes = new(Words.Concat(Words.Select(word => word.ToUpperInvariant())));

    internal static bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && Shapes.MayHold(word) && Lookup.Contains(word);
}
