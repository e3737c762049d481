using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>How a page was read: a line for each candidate of a field (<c>*</c> marks the chosen ones), then lines for each
/// block: section, chance of being body, text, reasons, place.</summary>
internal static class ExplanationText
{
    private const int LongestText = 60;

    internal static void Write(Explanation explanation, TextWriter output)
    {
        WriteFields(explanation.Fields, output);
        output.WriteLine("section      body  text; reasons; place");
        foreach (var block in explanation.Blocks)
        {
            var chance = block.Chance is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "    ";
            output.WriteLine($"{Name(block.Section),-12} {chance}  {Line(block.Text)}");
            if (block.Reasons.Count > 0)
                output.WriteLine($"                   {string.Join(", ", block.Reasons)}");
            output.WriteLine($"                   {TerminalText.Clean(block.Path)}");
        }
    }

    private static void WriteFields(IReadOnlyList<FieldCandidate> fields, TextWriter output)
    {
        if (fields.Count == 0)
            return;
        output.WriteLine("field       score weight  value; source; why; place");
        foreach (var candidate in fields)
        {
            var (score, weight) = (Number(candidate.Score), Number(candidate.Weight));
            output.WriteLine($"{candidate.Field,-9} {(candidate.Chosen ? '*' : ' ')} {score,5} {weight,6}"
                + $"  {Line(candidate.Value)}; {TerminalText.Clean(candidate.Source)}; {candidate.Why}"
                + (candidate.Place is { } place ? $"; {TerminalText.Clean(place)}" : ""));
        }

        output.WriteLine();
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Name(SectionKind section)
    {
        var name = section.ToString();
        return section == SectionKind.None ? "-" : char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Line(string text) => text.Length == 0 ? "(media)" : TerminalText.Cut(text, LongestText);
}
