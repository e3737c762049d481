namespace NewsKit.Sections;

/// <summary>The kind of each character; those of Western European text by table.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Latin = [.. Enumerable.Range(0, 256).Select(code => Find((char)code))];

    internal static CharacterKind Of(char c) => c < 256 ? Latin[c] : Find(c);

    private static CharacterKind Find(char c) => c switch
    {
        >= '0' and <= '9' => CharacterKind.Digit,
        ',' or ';' => CharacterKind.Comma,
        '.' or '!' or '?' or '…' => CharacterKind.Stop,
        '|' or '•' or '›' or '»' or '·' or '/' or '→' or '©' or '★' => CharacterKind.Separator,
        '\n' => CharacterKind.Break,
        '@' or '#' => CharacterKind.Address,
        _ when char.IsUpper(c) => CharacterKind.Capital,
        _ when char.IsLetter(c) => CharacterKind.Small,
        _ => CharacterKind.Other,
    };
}
