using System.Security.Cryptography;
using System.Text;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>The frame of a report: it allows its own style and script by their hashes, and nothing else.</summary>
internal static class ReportDocument
{
    private static readonly string Style = HtmlStyleSheet.Text + Resource("Report.css");

    /// <param name="title">The title.</param>
    /// <param name="script">The script that <see cref="End"/> writes; null for none.</param>
    /// <param name="html">Where it is written.</param>
    internal static void Start(string title, string? script, EscapedHtml html)
    {
        var scripts = script is null ? "" : $" script-src '{Hash(script)}';";
        html.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none';{scripts} style-src '{Hash(Style)}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>
            """);
        html.WriteSafe(Style);
        html.Write($"</style>\n</head>\n<body class=\"nr\">\n");
    }

    internal static void End(string? script, EscapedHtml html)
    {
        if (script is not null)
        {
            html.Write($"<script>");
            html.WriteSafe(script);
            html.Write($"</script>\n");
        }

        html.Write($"</body>\n</html>\n");
    }

    internal static string Resource(string name)
    {
        using var stream = typeof(ReportDocument).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
