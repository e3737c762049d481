using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>What holds for the flat form of any page: ranges nest, blocks follow one another, inline runs spell the
/// text.</summary>
public sealed class PageContentInvariantTests
{

    public static TheoryData<string> Slugs => [.. Seed.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Seed_IsWellFormed(string slug) => Check(Collected.FromHtml(new Seed(slug).Text));

    [Theory]
    [InlineData("")]
    [InlineData("<p>fin<b>&nbsp;&nbsp;&nbsp;</b></p>")]
    [InlineData("<p>texte</p><p><span>&nbsp;</span></p>")]
    [InlineData("<p>texte</p><p><span>&nbsp;</span><img src=a.jpg></p>")]
    [InlineData("<a href=/x>un&nbsp;&nbsp;</a>")]
    [InlineData("<p><a href=/x>un <br> </a> <br> <i> </i>")]
    [InlineData("<pre>un   \n\n\n<b>\n\n</b></pre>")]
    [InlineData("<h2><p>un</h2></p></h2><b><p>deux</b></p><pre>trois<p>quatre</pre>")]
    [InlineData("<a>un<a>deux<table><a>trois<td>quatre</table>cinq")]
    public void OddPage_IsWellFormed(string html) => Check(Collected.FromHtml(html));

    [Theory]
    [InlineData("<p>fin<b>&nbsp;&nbsp;&nbsp;</b></p>")]
    [InlineData("<p><a href=/x>fin&nbsp;&nbsp;&nbsp;</a></p>")]
    [InlineData("<p><span>&nbsp;</span></p>")]
    [InlineData("<h2><i>&nbsp;&nbsp;</i></h2>")]
    [InlineData("<div class=author><span>&nbsp;&nbsp;</span></div>")]
    [InlineData("<div id=comments><div class=comment id=comment-1><b "
        + "class=author>Lise</b><p>Oui.</p><span>&nbsp;&nbsp;&nbsp;</span></div></div>")]
    [InlineData("<footer><a href=/x>&nbsp;&nbsp;</a></footer>")]
    [InlineData("<pre>un   \n\n\n<b>\n\n</b></pre>")]
    public void PageThatEndsOddly_IsReadWithoutDefect(string end)
    {
        const string sentence = "Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes. ";
        var result = new ArticleParser().Parse($"<html><body><article><h1>Le bac repart</h1><p>{sentence}{sentence}</p>{end}");
        Assert.Null(result.Exception);
        Assert.Equal(ParseStatus.Ok, result.Status);
    }

    private static void Check(PageContent content)
    {
        CheckBlocks(content);
        CheckElements(content);
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            var block = content.Blocks[i];
            var runs = InlineRuns.Of(content, block.Start, block.End, block.Element);
            if (runs.Count > 0)
                Assert.Equal(content.StringOf(i), string.Concat(runs.Select(run => run.Text)));
        }
    }

    private static void CheckBlocks(PageContent content)
    {
        var end = 0;
        foreach (var block in content.Blocks)
        {
            Assert.InRange(block.Start, end, content.Text.Length);
            Assert.InRange(block.End, block.Start, content.Text.Length);
            Assert.InRange(block.Element, 0, content.Elements.Length - 1);
            Assert.InRange(block.LinkChars, 0, block.Length);
            Assert.Equal(block.Kind is BlockKind.Text or BlockKind.Code, block.Length > 0);
            end = block.End;
        }
    }

    private static void CheckElements(PageContent content)
    {
        for (var i = 0; i < content.Elements.Length; i++)
        {
            var element = content.Elements[i];
            Assert.InRange(element.End, i + 1, content.Elements.Length);
            Assert.InRange(element.TextStart, 0, content.Text.Length);
            Assert.InRange(element.TextEnd, 0, content.Text.Length);
            Assert.InRange(element.FirstBlock, 0, content.Blocks.Length);
            Assert.InRange(element.EndBlock, 0, content.Blocks.Length);
            if (element.Parent >= 0)
                Assert.True(content.IsWithin(i, element.Parent)
                    && element.End <= content.Elements[element.Parent].End, $"{i} {element.Tag}");
        }
    }
}
