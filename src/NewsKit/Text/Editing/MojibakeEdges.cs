namespace NewsKit.Text;

/// <summary>Keeps typography away from half-broken bytes: a new character there could complete a mojibake run.</summary>
internal static class MojibakeEdges
{
    /// <summary>Whether an edit that starts at a place is forbidden; spaces before the place are looked through.</summary>
    public static bool Forbids(ReadOnlySpan<char> text, int start)
    {
        var end = text.SpacesStart(start);
        if (end == 0)
            return false;
        var last = text[end - 1];
        var before = end > 1 ? text[end - 2] : '\0';
        return (before, last) switch
        {
            (_, 'Â' or 'Ã' or 'Ä' or 'Å') => true,
            ('â', '€' or '‚' or '„' or '†' or '˜' or '™' or 'š' or '›' or 'œ' or 'ž') => true,
            ('ï', '¬') or ('ð', 'Ÿ') => true,
            ('Ÿ', _) => end > 2 && text[end - 3] == 'ð',
            _ => false,
        };
    }
}
