using Microsoft.Extensions.DependencyInjection;
using NewsKit.Extensions;
using NewsKit.XPath;

var text = "<html><body><h1>Le pont rouvre</h1><div id=t><p>Après huit mois de travaux, le pont a rouvert samedi matin devant "
    + "une petite foule.</p>"
    + "<p>Les voitures attendront encore : la chaussée ne sera livrée qu'au printemps, selon la mairie, qui cherche un "
    + "enrobé.</p></div></body></html>";
var rules = FtrSiteRules.Create([KeyValuePair.Create("journal.example.txt", "title: //h1\nbody: //div[@id='t']")]);
using var host = new ServiceCollection().AddNewsKit(options => options.SiteRules = rules).BuildServiceProvider();
var reader = host.GetRequiredService<IArticleReader>();
var result = reader.Parse(text, new Uri("https://www.journal.example/pont"));
var document = new HtmlAgilityPack.HtmlDocument();
document.LoadHtml(text);
var same = host.GetRequiredService<NewsKit.ArticleParser>().Parse(document).Article?.Headline;
Console.WriteLine($"{result.Status}: {result.SiteRule?.Rule}, {result.Article?.Headline}, {result.Article?.Body.Count}, {same}");
