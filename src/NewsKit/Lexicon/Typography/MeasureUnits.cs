using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The unit symbols that stay on the line of the number before them (<c>10 km</c>, <c>23 h</c>).</summary>
internal static class MeasureUnits
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Symbols = FrozenSet.Create(
        StringComparer.Ordinal,
        "km/h", "km²", "km", "m²", "m³", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "L", "cl", "ml", "ha", "h", "min",
        "°C", "°F", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "Hz", "kHz", "MHz", "GHz", "Ko", "Mo", "Go", "To")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Initials = "kmcgtlLh°WMGHKT";

    public static int LongestLength => 4;

    public static bool MayStartWith(char initial) => Initials.Contains(initial, StringComparison.Ordinal);

    public static bool Contains(ReadOnlySpan<char> symbol) => Symbols.Contains(symbol);
}
