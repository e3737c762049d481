using System.Collections.Frozen;
using System.Globalization;

namespace NewsKit.Canonical;

/// <summary>Look-ups over <see cref="CanonicalData"/>, with the arithmetic of Hangul syllables.</summary>
internal static class CanonicalTables
{
    private const int Leading = 0x1100;
    private const int LeadingCount = 19;
    private const int Vowel = 0x1161;
    private const int VowelCount = 21;
    private const int Trailing = 0x11A7;
    private const int TrailingCount = 28;
    private const int Syllable = 0xAC00;
    private const int SyllableCount = LeadingCount * VowelCount * TrailingCount;

    private static readonly FrozenDictionary<int, Mapping> Decompositions =
        CanonicalData.Mappings.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Mapping.Parse)
            .ToFrozenDictionary(mapping => mapping.Composite);

    private static readonly FrozenDictionary<(int First, int Second), int> Compositions =
        Decompositions.Values.Where(mapping => mapping.Composes)
            .ToFrozenDictionary(mapping => (mapping.First, mapping.Second), mapping => mapping.Composite);

    private static readonly FrozenDictionary<int, int> Classes =
        CanonicalData.CombiningClasses.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(ParseClasses)
            .ToFrozenDictionary(entry => entry.Point, entry => entry.Class);

    // Doubles, marks and second halves: without one of these a text is composed already.
    private static readonly FrozenSet<int> Unstable =
        Decompositions.Values.Select(mapping => mapping.Composes ? mapping.Second : mapping.Composite)
            .Concat(Classes.Keys).ToFrozenSet();

    public static bool IsUnstable(int point) =>
        Unstable.Contains(point)
        || point is (>= Vowel and < Vowel + VowelCount) or (> Trailing and < Trailing + TrailingCount);

    public static int CombiningClass(int point) => Classes.GetValueOrDefault(point);

    public static bool TryDecompose(int point, out int first, out int second)
    {
        if (point is >= Syllable and < Syllable + SyllableCount)
        {
            var index = point - Syllable;
            var trailing = index % TrailingCount;
            (first, second) = trailing != 0
                ? (point - trailing, Trailing + trailing)
                : (Leading + (index / TrailingCount / VowelCount), Vowel + (index / TrailingCount % VowelCount));
            return true;
        }

        var found = Decompositions.TryGetValue(point, out var mapping);
        (first, second) = (mapping.First, mapping.Second);
        return found;
    }

    public static bool TryCompose(int first, int second, out int composite)
    {
        if (first is >= Leading and < Leading + LeadingCount && second is >= Vowel and < Vowel + VowelCount)
        {
            composite = Syllable + ((((first - Leading) * VowelCount) + second - Vowel) * TrailingCount);
            return true;
        }

        if (first is >= Syllable and < Syllable + SyllableCount && (first - Syllable) % TrailingCount == 0
            && second is > Trailing and < Trailing + TrailingCount)
        {
            composite = first + second - Trailing;
            return true;
        }

        return Compositions.TryGetValue((first, second), out composite);
    }

    private static IEnumerable<(int Point, int Class)> ParseClasses(string entry)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        var dash = entry.IndexOf('-', StringComparison.Ordinal);
        var first = Hexadecimal(entry.AsSpan(0, dash < 0 ? colon : dash));
        var last = dash < 0 ? first : Hexadecimal(entry.AsSpan(dash + 1, colon - dash - 1));
        var combiningClass = int.Parse(entry.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1).Select(point => (point, combiningClass));
    }

    private static int Hexadecimal(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>One line of the table: a character and the one or two characters that equal it.</summary>
    private readonly record struct Mapping(int Composite, int First, int Second, bool Composes)
    {
        public static Mapping Parse(string entry)
        {
            var excluded = entry.EndsWith('!');
            var text = entry.AsSpan(0, entry.Length - (excluded ? 1 : 0));
            var colon = text.IndexOf(':');
            var plus = text.IndexOf('+');
            return new Mapping(
                Hexadecimal(text[..colon]),
                Hexadecimal(plus < 0 ? text[(colon + 1)..] : text[(colon + 1)..plus]),
                plus < 0 ? 0 : Hexadecimal(text[(plus + 1)..]),
                Composes: plus > 0 && !excluded);
        }
    }
}
