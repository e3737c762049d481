using System.Text;
using NewsKit;
using NewsKit.Model;
using NewsKit.Output;

// What another program needs: a parser, a page, a writer.
//
//     dotnet run --project samples/NewsKit.Console -- page.html html
//     curl -s https://example.org/article | dotnet run --project samples/NewsKit.Console -- - markdown

if (args is not [var input, .. var rest] || rest.Length > 1)
    return Fail("usage: FILE|- [json|html|markdown]");

IArticleWriter? writer = (rest is [var format] ? format : "json") switch
{
    "json" => new JsonArticleWriter(),
    "html" => new HtmlArticleWriter(new HtmlArticleWriterOptions { Form = HtmlForm.Document }),
    "markdown" => new MarkdownArticleWriter(),
    _ => null,
};
if (writer is null)
    return Fail($"no such format: {rest[0]}");
if (input != "-" && !File.Exists(input))
    return Fail($"no such file: {input}");

// A parser is immutable: make one, keep it, share it between threads.
var parser = new ArticleParser();
await using var page = input == "-" ? Console.OpenStandardInput() : File.OpenRead(input);
var result = await parser.ParseAsync(page);

// A bad page never throws; the status says what became of it.
foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info))
    Console.Error.WriteLine($"{diagnostic.Code} {diagnostic.Message}");
if (result.Article is not { } article)
    return Fail($"no article: {result.Status}");

await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
writer.Write(article, output);
return 0;

static int Fail(string reason)
{
    Console.Error.WriteLine(reason);
    return 2;
}
