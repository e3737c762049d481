using NewsKit;
using NewsKit.Output;

var text = "<html lang=fr><body><h1>Le \"pont\" rouvre</h1><p>Après huit mois de travaux, le pont a rouvert samedi matin devant "
    + "une petite foule.</p>"
    + "<p>Les voitures attendront encore : la chaussée ne sera livrée qu'au printemps, selon la mairie, qui cherche un "
    + "enrobé.</p></body></html>";
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddNewsKit();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ArticleJson.Resolver));
await using var app = builder.Build();
app.MapGet("/", (ArticleParser parser) => parser.Parse(text).ToArticle());
await app.StartAsync();
using var client = new HttpClient();
using var response = await client.GetAsync(app.Urls.First());
var served = await response.Content.ReadAsStringAsync();
// The answer is read as a page too: it is JSON, no article.
var again = await app.Services.GetRequiredService<ArticleParser>().ParseAsync(response);
var article = app.Services.GetRequiredService<ArticleParser>().Parse(text).ToArticle();
var type = response.Content.Headers.ContentType?.MediaType;
Console.WriteLine($"{article.Headline}: {served == article.ToJson()}, {type}, {again.Status}");
