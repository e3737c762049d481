using System.Globalization;

namespace NewsKit.Output;

/// <summary>Formulas and marks of notes in Markdown: bare where no renderer can take them for anything else.</summary>
internal static class MarkdownFormula
{
    private const string Signs = "\\^_{}+-=(),./|'; &";

    /// <summary>Whether the source may stand between dollar signs as it is.</summary>
    internal static bool IsPlain(string source)
    {
        foreach (var c in source)
        {
            if (!char.IsLetterOrDigit(c) && !Signs.Contains(c, StringComparison.Ordinal)
                && (char.IsAscii(c) || char.GetUnicodeCategory(c) is not (UnicodeCategory.MathSymbol
                    or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber)))
                return false;
        }

        return source.Length > 0 && source[0] != ' ' && source[^1] is not (' ' or '\\')
            && !source.Contains("//", StringComparison.Ordinal) && !source.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An id that ends neither its brackets nor the line.</summary>
    internal static string NoteId(string id)
    {
        var plain = string.Concat(id.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(64));
        return plain.Length > 0 ? plain : "0";
    }
}
