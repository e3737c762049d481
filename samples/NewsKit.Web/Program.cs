using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using NewsKit.Extensions;
using NewsKit.Model;
using NewsKit.Output;

// A service: the HTML of a page in, the article as JSON out.
//
//     dotnet run --project samples/NewsKit.Web -- --urls http://127.0.0.1:5080
//     curl -s --data-binary @page.html -H 'Content-Type: text/html' 'http://127.0.0.1:5080/articles?url=https://example.org/a'
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
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapPost("/articles", ReadAsync)
    .Accepts<string>("text/html")
    .Produces<JsonNode>(StatusCodes.Status200OK, "application/json")
    .ProducesProblem(StatusCodes.Status400BadRequest)
    .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
    .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
    .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
    .WithSummary("Reads an article page.")
    .WithDescription(
    "The body is the HTML of the page as it was fetched, of any encoding; url is its address, for relative links.");
app.Run();

static async Task<IResult> ReadAsync(
    HttpRequest request, IArticleReader reader, CancellationToken cancellation, [FromQuery] string? url = null)
{
    Uri? address = null;
    if (url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out address) || address.Scheme is not ("http" or "https")))
        return Problem(StatusCodes.Status400BadRequest, "url is not an absolute web address.");
    var result = await reader.ParseAsync(request.Body, request.ContentType, address, cancellation);
    return result.Status switch
    {
        // A page that holds no article is an answer too, and says so in its status.
        ParseStatus.Ok or ParseStatus.NoArticle => Results.Stream(
            async body => await body.WriteAsync(
                Json(result.ToArticle(), result.OutputLimit), cancellation), "application/json; charset=utf-8"),
        ParseStatus.InputTooLarge => Problem(StatusCodes.Status413PayloadTooLarge, "The page is too large."),
        ParseStatus.NotHtml => Problem(StatusCodes.Status415UnsupportedMediaType, "The body is not HTML."),
        var status => Problem(StatusCodes.Status422UnprocessableEntity, $"The page was not read: {status}."),
    };

    IResult Problem(int code, string detail) => Results.Problem(detail, statusCode: code);
}

// A page cannot make the answer longer than a multiple of itself.
static byte[] Json(Article article, long limit)
{
    using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
    new BoundedArticleWriter(new JsonArticleWriter { Indented = false }, limit).Write(article, text);
    return System.Text.Encoding.UTF8.GetBytes(text.ToString());
}
