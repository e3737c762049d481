namespace NewsKit.Text;

/// <summary>The part of windows-1252 that is not Latin-1: bytes 80 to 9F.</summary>
internal static class Windows1252
{
    // One character for each byte; the five unassigned bytes stand as themselves.
    private const string Characters =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The character of a byte 80–9F, or null where windows-1252 assigns none.</summary>
    public static char? ToCharacter(int value) => Characters[value - 0x80] is var c && c == value ? null : c;

    /// <summary>The byte that windows-1252 or Latin-1 would have shown as this character, or -1.</summary>
    public static int ToByte(char c)
    {
        if (c <= '\u00FF')
            return c;
        var index = Characters.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }
}
