using System.Collections.Immutable;

namespace NewsKit.Text;

/// <summary>Every step, in the order in which they run.</summary>
internal static class TextSteps
{
    /// <summary>All languages, both levels; repeated until nothing changes.</summary>
    public static readonly ImmutableArray<TextStep> Repairs =
    [
        new LineEndsStep(),             // H1
        new CharacterReferencesStep(),  // H2
        new MojibakeStep(),             // H3
        new ControlCharactersStep(),    // H4
        new InvisibleCharactersStep(),  // H5
        new CompositionStep(),          // H6
        new WhiteSpaceStep(),           // W
    ];

    /// <summary>French, both levels; once.</summary>
    public static readonly ImmutableArray<TextStep> Conservative =
    [
        new ApostrophesStep(),          // A
    ];

    /// <summary>French, typographic level; once.</summary>
    public static readonly ImmutableArray<TextStep> Typographic =
    [
        new EllipsisStep(),             // E
        new DashStep(),                 // D
        new OrdinalsStep(),             // O
        new QuotesStep(),               // Q
        new GuillemetsStep(),           // G
        new HighPunctuationStep(),      // P
        new LowPunctuationStep(),       // X
        new SignsStep(),                // S1 S2
        new UnitsStep(),                // S3
        new AbbreviationsStep(),        // S4
        new ThousandsStep(),            // S5
    ];

    /// <summary>French, both levels, only when asked for; once.</summary>
    public static readonly ImmutableArray<TextStep> Optional =
    [
        new LigaturesStep(),            // L
    ];

    public static ImmutableArray<TextStep> All { get; } = [.. Repairs, .. Conservative, .. Typographic, .. Optional];
}
