using NewsKit;
using NewsKit.Model;
using NewsKit.Sites;
using NewsKit.XPath;

// Rules of your own for a site that is read badly: first without, then with a rule as JSON, then with one as ftr-site-config has
// them.
//
//     dotnet run --project samples/NewsKit.SiteRules
//
// The page prints its headline in a <p>, says nowhere who writes, and puts an advertisement between two paragraphs of the text.

var here = AppContext.BaseDirectory;
var page = File.ReadAllBytes(Path.Combine(here, "page.html"));
var address = new Uri("https://gazette.example/ecluse");

// A rule is data with a reader that tells every fault with its line; the library reads no files by itself.
var path = Path.Combine(here, "rules", "gazette.json");
var reading = SiteRuleReader.Read(File.ReadAllText(path), Path.GetFileName(path));
foreach (var fault in reading.Faults)
    Console.Error.WriteLine(fault);
if (reading.Rule is not { } rule)
    return 2;

Show("without a rule", SiteRuleSet.Bundled);
Show("with JSON and CSS selectors", SiteRuleSet.Create([rule]));

// Several sources in one: the first that has a rule for the address wins.
Show("with a file as ftr-site-config has them",
    new LayeredSiteRules([FtrSiteRules.Load(Path.Combine(here, "rules")), SiteRuleSet.Bundled]));
return 0;

void Show(string title, ISiteRules rules)
{
    var result = new ArticleParser(new ArticleParserOptions { SiteRules = rules }).Parse(page, url: address);
    var article = result.ToArticle();
    Console.WriteLine($"{title} ({result.SiteRule?.Rule ?? "none"})");
    Console.WriteLine($"  headline    {article.Headline ?? "-"}");
    Console.WriteLine($"  byline      {string.Join(", ", article.Byline?.Authors.Select(author => author.Name) ?? ["-"])}");
    var paragraphs = article.Body.OfType<Paragraph>().ToList();
    var isInText = paragraphs.Exists(paragraph => paragraph.Text.Contains("offre", StringComparison.Ordinal));
    Console.WriteLine($"  paragraphs  {paragraphs.Count}");
    Console.WriteLine($"  advertising {(isInText ? "in the text" : "left out")}");
    foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Stage == "sites"))
        Console.WriteLine($"  {diagnostic.Code}      {diagnostic.Message}");
    Console.WriteLine();
}
