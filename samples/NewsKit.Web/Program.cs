using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using NewsKit;
using NewsKit.Extensions;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Web;

// A service: the HTML of a page in, the article as JSON out.
//
//     dotnet run --project samples/NewsKit.Web -- --urls http://127.0.0.1:5080
//     curl -s --data-binary @page.html -H 'Content-Type: text/html' 'http://127.0.0.1:5080/articles?url=https://example.org/a'
//     curl -s --data-binary @page.html -H 'Content-Type: text/html' -H 'Accept-Language: fr' http://127.0.0.1:5080/cards
//
// GET /health says that it lives, GET /openapi/v1.json describes it. It fetches nothing: whoever calls it has the page already.

const long LargestPage = 4 * 1024 * 1024;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server =>
{
    server.Limits.MaxRequestBodySize = LargestPage;
    server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
});
builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks();
builder.Services.AddOpenApi();
builder.Services.AddSingleton(TimeProvider.System);
// An article is the same JSON without this line. Where nothing may be reflected on (CreateSlimBuilder, native AOT), it is needed.
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ArticleJson.Resolver));
// Checked at the start: a service with options that cannot work does not start.
builder.Services.AddNewsKit(options =>
{
    options.Reading = new ReadingOptions { Language = builder.Configuration["NewsKit:Language"] };
    options.Limits = new NewsKitLimits { InputBytes = (int)LargestPage, WallClock = TimeSpan.FromSeconds(5) };
});

var app = builder.Build();
// A body past the limit ends in an exception that bears its status.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = failure =>
    failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError
});
app.UseStatusCodePages();
// Words for people are in the language of who asks: Accept-Language.
app.UseRequestLocalization("en", "fr");
app.MapOpenApi();
app.MapHealthChecks("/health");
Described(app.MapPost("/articles", ReadAsync).Produces<JsonNode>(), "Reads an article page.");
Described(app.MapPost("/cards", CardAsync).Produces<Card>(), "Reads what a list shows of an article, in the language asked for.");
app.Run();

static async Task<IResult> ReadAsync(
    HttpRequest request, IArticleReader reader, CancellationToken cancellation, [FromQuery] string? url = null)
{
    var (article, problem) = await PageAsync(request, reader, url, cancellation);
    // The JSON of the article is that of JsonArticleWriter, whoever serialises it.
    return article is null ? problem! : TypedResults.Ok(article);
}

static async Task<IResult> CardAsync(
    HttpRequest request, IArticleReader reader, TimeProvider clock, CancellationToken cancellation,
    [FromQuery] string? url = null)
{
    var (article, problem) = await PageAsync(request, reader, url, cancellation);
    if (article is null)
        return problem!;
    var published = article.Published.Humanize(clock.GetUtcNow());
    return TypedResults.Ok(new Card(article.Headline, article.Byline.Humanize(), published, article.HumanizeReadingTime()));
}

// The article of the page, or what is wrong with it.
static async Task<(Article? Article, IResult? Problem)> PageAsync(
    HttpRequest request, IArticleReader reader, string? url, CancellationToken cancellation)
{
    Uri? address = null;
    if (url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out address) || address.Scheme is not ("http" or "https")))
        return (null, Problem(StatusCodes.Status400BadRequest, "url is not an absolute web address."));
    var result = await reader.ParseAsync(request.Body, request.ContentType, address, cancellation);
    if (result.IsArticle)
        return (result.Article, null);
    return (null, result.Status switch
    {
        ParseStatus.InputTooLarge => Problem(StatusCodes.Status413PayloadTooLarge, "The page is too large."),
        ParseStatus.NotHtml => Problem(StatusCodes.Status415UnsupportedMediaType, "The body is not HTML."),
        ParseStatus.NoArticle => Problem(StatusCodes.Status422UnprocessableEntity, "The page holds no article."),
        var status => Problem(StatusCodes.Status422UnprocessableEntity, $"The page was not read: {status}."),
    });

    static IResult Problem(int code, string detail) => Results.Problem(detail, statusCode: code);
}

static void Described(RouteHandlerBuilder route, string summary) => route
    .Accepts<string>("text/html")
    .ProducesProblem(StatusCodes.Status400BadRequest)
    .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
    .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
    .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
    .WithSummary(summary)
    .WithDescription(
        "The body is the HTML of the page as it was fetched, of any encoding; url is its address, for relative links.");
