using System.Globalization;

namespace NewsKit.Cli;

/// <summary>Text of pages on a terminal: on one line, without characters that it would act on.</summary>
internal static class TerminalText
{
    /// <summary>The start of a text.</summary>
    internal static string Cut(string text, int most) =>
        Clean(text.Length <= most ? text : string.Concat(text.AsSpan(0, most), "…"));

    internal static string Clean(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
            line[i] = char.IsControl(source[i]) || char.GetUnicodeCategory(source[i]) == UnicodeCategory.Format
                || char.IsSurrogate(source[i]) ? ' ' : source[i];
    });
}
