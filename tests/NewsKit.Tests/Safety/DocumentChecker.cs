using System.Buffers;
using NewsKit.Tests.Output;

namespace NewsKit.Tests.Safety;

/// <summary>Says where a full document is more than our frame around a checked fragment: the frame is compared piece by
/// piece, the body goes to <see cref="HtmlChecker"/>. Shares no code with the writer.</summary>
internal static class DocumentChecker
{
    private static readonly SearchValues<char> LanguageChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    private const string Data = "<script type=\"application/ld+json\">";

    /// <summary>Every fault; empty for a document that is as it should be.</summary>
    /// <param name="html">The document.</param>
    /// <param name="data">The JSON-LD it holds.</param>
    internal static IReadOnlyList<string> Check(string html, out string data)
    {
        data = "";
        var rest = html.AsSpan();
        if (!Take(ref rest, "<!doctype html>\n<html"))
            return ["no doctype"];
        if (Take(ref rest, " lang=\"") && !IsLanguage(Until(ref rest, "\"")))
            return ["lang of the document"];
        if (!Take(ref rest,
            ">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
            + "initial-scale=1\">\n<title>"))
            return ["start of the head"];
        if (!IsText(Until(ref rest, "</title>").ToString().Replace("\"", "&quot;", StringComparison.Ordinal)))
            return ["title"];
        if (Take(ref rest, "\n<meta name=\"description\" content=\"") && !IsText(Until(ref rest, "\">")))
            return ["description"];
        if (Take(ref rest, "\n<link rel=\"canonical\" href=\"") && !IsAddress(Until(ref rest, "\">")))
            return ["canonical address"];
        if (Take(ref rest, "\n<style>") && !IsStyle(Until(ref rest, "</style>")))
            return ["style sheet"];
        if (Take(ref rest, "\n<link rel=\"stylesheet\" href=\"") && !IsAddress(Until(ref rest, "\">")))
            return ["address of the style sheet"];
        if (!Take(ref rest, "\n" + Data))
            return ["data block"];
        data = Until(ref rest, "</script>").ToString();
        if (data.Contains('<', StringComparison.Ordinal))
            return ["< in the data block"];
        if (!Take(ref rest, "\n</head>\n<body>\n<main class=\"nk-page\">"))
            return ["end of the head"];
        var end = rest.LastIndexOf("</main>\n</body>\n</html>\n");
        return end < 0 || end + "</main>\n</body>\n</html>\n".Length != rest.Length ? ["end of the document"]
            : HtmlChecker.Check(rest[..end].ToString());
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string expected)
    {
        if (!rest.StartsWith(expected, StringComparison.Ordinal))
            return false;
        rest = rest[expected.Length..];
        return true;
    }

    private static ReadOnlySpan<char> Until(ref ReadOnlySpan<char> rest, string end)
    {
        var at = rest.IndexOf(end, StringComparison.Ordinal);
        if (at < 0)
            return "<";
        var taken = rest[..at];
        rest = rest[(at + end.Length)..];
        return taken;
    }

    private static bool IsLanguage(ReadOnlySpan<char> tag) => tag.Length is > 1 and < 36 && !tag.ContainsAnyExcept(LanguageChars);

    /// <summary>No tag, no quotation mark, no fault of the tokens.</summary>
    private static bool IsText(ReadOnlySpan<char> text) =>
        !text.ContainsAny("<>\"") && HtmlTokens.Read($"<p>{text}</p>").Errors.Count == 0;

    private static bool IsAddress(ReadOnlySpan<char> address) => IsText(address)
        && HtmlChecker.Check($"<p><a href=\"{address}\">x</a></p>").Count == 0
        && address.StartsWith("http", StringComparison.Ordinal);

    /// <summary>Ours fetches nothing and cannot end early.</summary>
    private static bool IsStyle(ReadOnlySpan<char> style) =>
        !style.Contains('<') && style.IndexOf("url(", StringComparison.OrdinalIgnoreCase) < 0
        && style.IndexOf("@import", StringComparison.OrdinalIgnoreCase) < 0
        && style.IndexOf("expression", StringComparison.OrdinalIgnoreCase) < 0;
}
