using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewsKit.Text;

namespace NewsKit.Tests.Text;

/// <summary>One line of the table of examples.</summary>
public sealed record FrenchTextCase(string Rule, string Language, string Before, string Conservative, string Typographic);

/// <summary>Reads the table of examples that stands beside the tests.</summary>
public static partial class FrenchTextCases
{
    public static IEnumerable<FrenchTextCase> Read([CallerFilePath] string here = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "french-text.cases.tsv"))
        where line.Length > 0 && !line.StartsWith('#')
        let cells = line.Split('\t')
        let before = Decode(cells[2])
        select new FrenchTextCase(
            cells[0], cells[1], before,
            cells[3] is "=" ? before : Decode(cells[3]),
            cells[4] is "=" ? before : Decode(cells[4]));

    public static string Run(FrenchTextCase example, string text, FrenchTextLevel level)
    {
        ArgumentNullException.ThrowIfNull(example);
        var html = example.Language.StartsWith("html:", StringComparison.Ordinal);
        var language = html ? example.Language[5..] : example.Language is "(none)" ? null : example.Language;
        return html ? FrenchText.NormaliseHtml(text, level, language) : FrenchText.Normalise(text, level, language);
    }

    private static string Decode(string cell) => cell is "[empty]" ? "" : CodePoint().Replace(
        cell.Replace('␣', ' ').Replace('⍽', '\u00A0').Replace('⎵', '\u202F').Replace('↵', '\n'),
        match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .ToString());

    [GeneratedRegex(@"\[U\+(?<code>[0-9A-F]{4})\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodePoint();
}
