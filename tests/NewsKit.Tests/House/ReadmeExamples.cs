using NewsKit.Text;
using NewsKit.Time;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The examples of the README, compiled and run. A region and its fence change together:
/// <see cref="ReadmeTests"/>.</summary>
public sealed class ReadmeExamples
{
    /// <summary>What an example prints is kept for its test.</summary>
    private RecordedConsole Console { get; } = new();

    [Fact]
    public void Article_IsReadAndWritten()
    {
        // begin-example: article
        var html = """
            <!doctype html><html lang="fr"><head><title>Le pont rouvre</title></head><body><article>
            <h1>Le pont de l'Orle rouvre aux piétons</h1>
            <p class="author">Par Jeanne Vasseur</p>
            <p>Après huit mois de travaux, le pont de l'Orle a rouvert samedi matin devant une petite foule de riverains.</p>
            <p>Les voitures attendront encore: la chaussée ne sera livrée qu'au printemps, selon la mairie.</p>
            </article></body></html>
            """;

        // Immutable: make one, keep it, share it between threads.
        var parser = new ArticleParser();
        var result = parser.Parse(html, new Uri("https://journal.example/pont-orle"));

        Console.WriteLine(result.Status);
        if (result.IsArticle)
        {
            Console.WriteLine(result.Article.Headline);
            Console.WriteLine(result.Article.ToMarkdown());
        }

        // end-example
        var printed = Console.Out.ToString()!;
        Assert.StartsWith("Ok\n", printed, StringComparison.Ordinal);
        Assert.Contains("# Le pont de l", printed, StringComparison.Ordinal);
        Assert.Contains("Jeanne Vasseur", printed, StringComparison.Ordinal);
        Assert.Contains("au printemps, selon la mairie", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void TextAndDates_AreUsedAlone()
    {
        // begin-example: text and dates
        Console.WriteLine(FrenchText.Normalise("\"L'été\", dit-elle: vraiment?", FrenchTextLevel.Typographic));

        var options = new TimestampOptions { Reference = new DateTime(2024, 5, 3, 10, 0, 0) };
        if (TimestampParser.TryParse("hier à 14h12", options, out var reading))
            Console.WriteLine(reading.ToIsoString());

        // end-example
        Assert.Equal("«\u00A0L’été\u00A0», dit-elle\u00A0: vraiment\u202F?\n2024-05-02T14:12\n", Console.Out.ToString());
    }

    private sealed class RecordedConsole
    {
        internal TextWriter Out { get; } = new StringWriter { NewLine = "\n" };

        internal void WriteLine(object? value) => Out.WriteLine(value);
    }
}
