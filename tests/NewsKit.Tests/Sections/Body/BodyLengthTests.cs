using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Words are counted as readers would count them.</summary>
public sealed class BodyLengthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Le bac repart !", 3)]
    [InlineData("« L’aube », dit-elle — enfin…", 3)]
    [InlineData("12 500 euros", 3)]
    [InlineData("?!  …", 0)]
    public void MarksAloneAreNoWords(string text, int words) =>
        Assert.Equal(words, BodyLength.Words([new Paragraph { Text = text }]));

    [Fact]
    public void EveryBlockCounts()
    {
        var two = new Paragraph { Text = "deux mots" };
        Assert.Equal(20, BodyLength.Words(
        [
            new Heading { Level = 2, Text = "un" },
            new ListBlock { Items = [[two], [new ListBlock { Items = [[two]] }]] },
            new Quote { Blocks = [two], Cite = "Anonyme" },
            new PullQuote { Text = "mot" },
            new DefinitionList { Items = [new Definition { Term = "terme", Blocks = [two] }] },
            new Table { Header = ["a"], Rows = [["b", ""]], Caption = "titre" },
            new Gallery { Items = [new Figure { Caption = "vue" }], Caption = "en mer" },
            new CodeBlock { Text = "bac = 1" },
            new Separator(),
        ]));
    }

    [Fact]
    public void PageSaysHowLongItTakes()
    {
        var article = HeadPage.Read("", "");
        Assert.InRange(article.WordCount!.Value, 55, 75);
        Assert.Equal(1, article.ReadingMinutes);
        Assert.Null(new ArticleParser().Parse("").ToArticle().WordCount);
    }
}
