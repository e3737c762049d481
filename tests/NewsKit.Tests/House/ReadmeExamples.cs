using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The examples of the README, compiled and run. A region and its fence change together: <see cref="ReadmeTests"/>.</summary>
public sealed class ReadmeExamples
{
    private const string Page = """
        <html lang="fr"><head><title>Le bac de Corvane repart</title></head><body><article><h1>Le bac de Corvane repart</h1>
        <p class="author">par Lise Amblard</p><p>Le bac a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes.
        Les habitants de l'île ont pu retrouver le marché, l'école et le médecin, dans cet ordre selon le capitaine.</p></article></body></html>
        """;

    [Fact]
    public void Read()
    {
        var html = Page;
        var output = new StringWriter();

        // begin-example: read
        var result = new ArticleParser().Parse(html, new Uri("https://journal.example/bac"));
        if (result.Article is { } article)
        {
            new JsonArticleWriter().Write(article, output);
        }

        // end-example
        Assert.Contains("Le bac de Corvane repart", output.ToString(), StringComparison.Ordinal);
    }
}
