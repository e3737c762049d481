using NewsKit.Cli;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class OutputNamesTests
{
    [Theory]
    [InlineData("page.html", "page")]
    [InlineData("wd0001.html.gz", "wd0001")]
    [InlineData("Été à Nîmes.HTM", "ete-a-nimes")]
    [InlineData("000_44.txt", "000-44")]
    [InlineData("a..b.html", "a-b")]
    [InlineData("..", "page")]
    [InlineData("-", "page")]
    [InlineData("新闻.html", "page")]
    [InlineData("CON.html", "page-con")]
    [InlineData("lpt1.html", "page-lpt1")]
    [InlineData("console.html", "console")]
    [InlineData("a\ud800b.html", "a-b")]
    [InlineData("Été 2024/Une.html", "ete-2024/une")]
    [InlineData("../../etc/passwd", "page/page/etc/passwd")]
    [InlineData("a.html/aux/b.html", "a-html/page-aux/b")]
    public void LinkedName_IsASlug(string file, string name) =>
        Assert.Equal(name, new OutputNames(OutputNames.Slug).Next(file));

    [Theory]
    [InlineData("page.html", "page")]
    [InlineData("wd_0001.html.gz", "wd_0001")]
    [InlineData("Été à Nîmes (2).HTM", "Été à Nîmes (2)")]
    [InlineData("l'article n° 4.txt", "l'article n° 4")]
    [InlineData("新闻.html", "新闻")]
    [InlineData("a..b.html", "a..b")]
    [InlineData("..", "page")]
    [InlineData("CON.html", "page-CON")]
    [InlineData("aux.2024.html", "page-aux.2024")]
    [InlineData("que faire?.html", "que faire-")]
    [InlineData("a\ud800b.html", "a-b")]
    [InlineData("a\nb.html", "a-b")]
    [InlineData("Été 2024/Une.html", "Été 2024/Une")]
    [InlineData("../../etc/passwd", "page/page/etc/passwd")]
    public void Name_IsThatOfTheInput(string file, string name) =>
        Assert.Equal(name, new OutputNames(OutputNames.Kept).Next(file));

    [Fact]
    public void LongNames_AreCutAndStayApart()
    {
        var names = new OutputNames(OutputNames.Kept);
        var all = Enumerable.Range(0, 50).Select(_ => names.Next(new string('a', 300) + ".html")).ToList();

        Assert.Equal(50, all.Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, name => Assert.InRange(name.Length, 1, 100));
    }

    [Fact]
    public void SameNames_AreNumberedWithinTheirFolder()
    {
        var names = new OutputNames(OutputNames.Kept);

        Assert.Equal(["a/une", "b/une", "A/Une-2", "a/une-3"],
            ((string[])["a/une.html", "b/une.html", "A/Une.html", "a/une.htm"]).Select(names.Next));
    }
}
