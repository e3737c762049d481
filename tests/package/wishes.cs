// What users ask for first, with nothing but the package: each must be one line, and answer as it says.
using System.Text.Json;
using NewsKit;
using NewsKit.Model;

const string Paragraph =
    "<p>Les pêcheurs du lac ont repris la mer ce matin, après trois semaines de tempête et de filets rangés au sec.</p>";
const string Comment = "<li id=comment-{0} class=comment><div class=comment-author><b class=fn>{1}</b></div>"
    + "<div class=comment-content><p>Un grand merci pour cet article numéro {0}.</p></div>{2}</li>";
var reply = string.Format(null, "<ol class=children>" + Comment + "</ol>", 2, "Léa", "");
File.WriteAllText("page.html", "<!doctype html><html lang=fr><head><title>Le lac rouvre</title>"
    + "<meta property=article:published_time content=2024-05-03T09:30:00+02:00>"
    + "<meta name=author content='Jeanne Vasseur'></head><body>"
    + "<article><h1>Le lac rouvre</h1><p class=byline>Par Jeanne Vasseur</p><p><time>hier à 14 h</time></p>"
    + Paragraph + Paragraph + Paragraph
    + "</article><section id=comments><h2>2 commentaires</h2><ol class=comment-list>"
    + string.Format(null, Comment, 1, "Ali", reply) + "</ol></section></body></html>");
var context = new PageContext
{
    Url = new Uri("https://journal.example/lac"),
    ContentType = "text/html; charset=utf-8",
    FetchedAt = new DateTimeOffset(2024, 5, 4, 10, 0, 0, TimeSpan.Zero),
    TimeZone = "Europe/Paris",
    Language = "fr",
};
var failed = 0;
var result = await new ArticleParser().ParseFileAsync("page.html", context);
if (!result.IsArticle)
    return 1;
Article article = result.Article;
Check("the text alone", article.BodyText.StartsWith("Les pêcheurs", StringComparison.Ordinal));
Check("parts", !article.ToMarkdown(ArticleParts.Body).Contains("# Le lac", StringComparison.Ordinal));
Check("HTML", article.ToHtml(ArticleParts.Body).Contains("<p>", StringComparison.Ordinal));
Check("text", article.ToText(ArticleParts.Header).Contains("Le lac rouvre", StringComparison.Ordinal));
Check("one JSON", JsonSerializer.Serialize(article) == article.ToJson());
Check("names", article.Byline?.Names is ["Jeanne Vasseur"]);
Check("a day", article.Published?.Date is { Year: 2024, Month: 5 });
Check("a moment", article.Published?.ToDateTimeOffset(TimeZoneInfo.Utc) is not null);
Check("comments with depth", article.Comments?.Flatten().Select(comment => comment.Depth).ToArray() is [0, 1]);
Check("the address given", article.Source.Url == "https://journal.example/lac");
Check("wrong options", new ArticleParserOptions { Reading = new() { TimeZone = "Europe/Nowhere" } }.FindFaults().Count == 1);
try
{
    _ = new ArticleParser(new ArticleParserOptions { Reading = new() { TimeZone = "Europe/Nowhere" } });
    Check("wrong options are refused", false);
}
catch (ArgumentException)
{
}

Console.WriteLine($"{failed} wishes failed");
return failed;

void Check(string wish, bool holds)
{
    if (holds)
        return;
    failed++;
    Console.WriteLine($"not so: {wish}");
}
