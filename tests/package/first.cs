using NewsKit;
using NewsKit.Output;

var html = "<html lang=fr><head><title>Le pont rouvre</title></head><body><article><h1>Le pont de l'Orle rouvre</h1><p "
    + "class=author>Par Jeanne Vasseur</p>"
    + "<p>Après huit mois de travaux, le pont de l'Orle a rouvert samedi matin devant une petite foule de riverains venus à "
    + "pied.</p>"
    + "<p>Les voitures attendront encore : la chaussée ne sera livrée qu'au printemps, selon la mairie, qui cherche un "
    + "enrobé.</p></article></body></html>";
var result = new ArticleParser().Parse(html, new Uri("https://journal.example/pont"));
Console.WriteLine(
    $"{result.Status}: {result.Article?.Headline} ({result.Article?.Byline?.Authors[0].Name}, {result.Article?.Body.Count})");
using var json = new StringWriter();
new JsonArticleWriter().Write(result.ToArticle(), json);
Console.WriteLine(JsonArticleReader.TryRead(json.ToString(), out var back, out _) && back.Headline == result.Article?.Headline);
