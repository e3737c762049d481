using System.Text.RegularExpressions;

namespace NewsKit.Training;

/// <summary>The same page as a site would write it whose names nobody knows: every class and id becomes a word that says
/// nothing, the same word for the same name.</summary>
internal static partial class UnknownNames
{
    private const string Letters = "bcdfghjklmnprstvwz";
    private const int Length = 6;
    private const int Patience = 60_000;

    internal static string Of(string markup) => Names().Replace(markup, names =>
        names.Groups["head"].Value + Words().Replace(names.Groups["names"].Value, word => Unknown(word.Value)));

    [GeneratedRegex("""
        (?<head>\s(class|id)\s*=\s*)(?<names>"[^"<>]*"|'[^'<>]*')|(?<head>\shref\s*=\s*["'])(?<names>\#[^"'<>]*)
        """, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, Patience)]
    private static partial Regex Names();

    [GeneratedRegex("""[^\s"'#]+""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Words();

    private static string Unknown(string word)
    {
        var hash = Settings.HashOf(word);
        return string.Create(Length + 1, hash, static (name, left) =>
        {
            name[0] = 'q';
            for (var i = 1; i < name.Length; i++, left /= (uint)Letters.Length)
                name[i] = Letters[(int)(left % (uint)Letters.Length)];
        });
    }
}
