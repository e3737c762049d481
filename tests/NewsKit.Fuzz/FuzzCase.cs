using System.Globalization;
using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.Output;

namespace NewsKit.Fuzz;

/// <summary>One input, read and written on a thread with the smallest stack hosts give.</summary>
internal static class FuzzCase
{
    private const int StackBytes = 256 * 1024;

    private static readonly Uri Address = new("https://bac.example/port/");
    private static readonly ArticleParser Parser = new(new() { Limits = new() { WallClock = TimeSpan.Zero } });

    private static readonly IArticleWriter[] Writers =
        [new JsonArticleWriter(), new HtmlArticleWriter(new() { Form = HtmlForm.Document }), new MarkdownArticleWriter(),
            new TextArticleWriter(), new JsonLdArticleWriter()];

    /// <summary>What was wrong; null when nothing was.</summary>
    internal static string? Run(byte[] page)
    {
        string? fault = null;
        var thread = new Thread(() => fault = Fault(page), StackBytes);
        thread.Start();
        return thread.Join(FuzzWorker.Longest) ? fault : "does not end";
    }

    /// <summary>The guard of the parser gives defects as a status; those of the writers arrive here, and none may end the
    /// run.</summary>
    private static string? Fault(byte[] page)
    {
        try
        {
            var result = Parser.Parse(page, url: Address);
            return result.Exception is { } defect ? defect.ToString() : OfOutput(result);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            return defect.ToString();
        }
    }

    private static string? OfOutput(ParseResult result)
    {
        var article = result.ToArticle();
        foreach (var writer in Writers)
        {
            var text = Written(new BoundedArticleWriter(writer, result.OutputLimit), article);
            if (text.Length > result.OutputLimit)
                return $"{writer.GetType().Name} wrote {text.Length} characters of {result.OutputLimit}";
        }

        var html = Written(new HtmlArticleWriter(), article);
        if (HtmlChecker.Check(html) is [var fault, ..])
            return $"HTML: {fault}";
        if (Written(new HtmlArticleWriter(), Parser.Parse(page(html)).ToArticle()) is var again
            && HtmlChecker.Check(again) is [var second, ..])
            return $"HTML read again: {second}";
        var json = Written(new JsonArticleWriter(), article);
        if (json.Contains('<', StringComparison.Ordinal))
            return "JSON with <";
        using (JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 }))
        {
            return JsonArticleReader.TryRead(json, out var read, out var reason)
                ? string.Equals(json, Written(new JsonArticleWriter(), read), StringComparison.Ordinal) ? null
                : "JSON does not come back"
                : $"JSON: {reason}";
        }

        static string page(string body) => $"<!doctype html><html><body>{body}";
    }

    private static string Written(IArticleWriter writer, Article article)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(article, text);
        return text.ToString();
    }
}
