using System.Buffers;

namespace NewsKit.Sections;

/// <summary>Formulas that stand in the text as TeX until a script draws them.</summary>
internal static class TexInText
{
    private const int Longest = 2_000;

    /// <summary>One of these at least stands in every formula that is worth its own line.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\^_={}<>+");

    /// <summary>The TeX of a paragraph that is one formula set apart: <c>\[…\]</c>, <c>$$…$$</c>; null for any other.</summary>
    internal static string? Displayed(string text)
    {
        if (text.Length is < 5 or > Longest)
            return null;
        var tex = text[0] switch
        {
            '\\' when text.StartsWith(@"\[", StringComparison.Ordinal)
                && text.EndsWith(@"\]", StringComparison.Ordinal) => text[2..^2],
            '\\' when text.StartsWith(@"\begin{", StringComparison.Ordinal) && text[^1] == '}'
                && text.Contains(@"\end{", StringComparison.Ordinal) => text,
            '$' when text.StartsWith("$$", StringComparison.Ordinal) && text.EndsWith("$$", StringComparison.Ordinal)
                && !text.AsSpan(2, text.Length - 4).Contains("$$", StringComparison.Ordinal) => text[2..^2],
            _ => null,
        };
        return tex is null || !tex.AsSpan().ContainsAny(Signs) ? null : tex.Trim();
    }
}
