namespace NewsKit.Lexicon;

/// <summary>Numbers written in letters, as far as relative dates use them.</summary>
internal static class NumberWords
{
    /// <summary>French: <c>un</c> to <c>seize</c>, then the tens to fifty.</summary>
    public static IReadOnlyList<(int Value, string Words)> French { get; } =
    [
        (1, "un une"), (2, "deux"), (3, "trois"), (4, "quatre"), (5, "cinq"), (6, "six"), (7, "sept"), (8, "huit"),
        (9, "neuf"), (10, "dix"), (11, "onze"), (12, "douze"), (13, "treize"), (14, "quatorze"), (15, "quinze"),
        (16, "seize"), (20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"),
    ];

    /// <summary>English, German and Spanish; the English article counts as one (<c>an hour ago</c>).</summary>
    public static IReadOnlyList<(int Value, string Words)> Foreign { get; } =
    [
        (1, "a an one ein eine einem einer uno una"), (2, "two zwei dos"), (3, "three drei tres"), (4, "four vier cuatro"),
        (5, "five funf cinco"), (6, "sechs seis"), (7, "seven sieben siete"), (8, "eight acht ocho"), (9, "nine neun nueve"),
        (10, "ten zehn diez"), (11, "eleven elf"), (12, "twelve zwolf doce"),
    ];
}
