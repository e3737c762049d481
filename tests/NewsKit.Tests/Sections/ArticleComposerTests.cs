using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>When a page holds an article.</summary>
public sealed class ArticleComposerTests
{
    private const string Title = "<h1>Le bac repart</h1>";
    private const string Signature = "<p>Par Paula Roth</p>";

    [Theory]
    [InlineData("", 140, ParseStatus.Ok)]
    [InlineData("", 139, ParseStatus.NoArticle)]
    [InlineData(Title, 71, ParseStatus.Ok)]
    [InlineData(Title, 70, ParseStatus.NoArticle)]
    [InlineData(Signature, 71, ParseStatus.NoArticle)]
    [InlineData(Title + Signature, 10, ParseStatus.Ok)]
    [InlineData(Title + Signature, 0, ParseStatus.NoArticle)]
    public void RunningText_MakesAnArticle_AndTheLessOfItTheMoreWithAHeadline(string head, int length, ParseStatus status) =>
        Assert.Equal(status, Compose($"{head}<pre></pre><p>{new string('a', length)}</p>").Status);

    [Theory]
    [InlineData("", 280, ParseStatus.Ok)]
    [InlineData("", 279, ParseStatus.NoArticle)]
    public void CodeAlone_MustBeTwiceAsLong(string head, int length, ParseStatus status) =>
        Assert.Equal(status, Compose($"{head}<pre>{new string('a', length)}</pre>").Status);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(230, 1)]
    [InlineData(231, 2)]
    public void Minutes_AreRoundedUp(int words, int? minutes)
    {
        var article = Compose($"<p>{string.Join(' ', Enumerable.Repeat("bac", words))}</p>");
        Assert.Equal((words == 0 ? null : words, minutes), (article.WordCount, article.ReadingMinutes));
    }

    [Fact]
    public void Evidence_IsTheArticles() =>
        Assert.Equal("visible", Compose($"{Title}<p>Le bac a quitté le quai.</p>").Evidence["headline"]);

    /// <summary>A page whose first heading is the headline, whose line with a name is the byline; all else is body.</summary>
    private static Article Compose(string html)
    {
        var context = SmallPage.Of(html);
        var segments = new Segmentation(context.Content);
        for (var block = 0; block < context.Content.Blocks.Length; block++)
        {
            if (context.Content.Blocks[block].HeadingLevel > 0)
                segments.Claim(segments.Headline = block, block + 1, SectionKind.Headline);
            else if (context.Content.StringOf(block).StartsWith("Par ", StringComparison.Ordinal))
                segments.Claim(block, block + 1, SectionKind.Byline);
            else
                segments.Claim(block, block + 1, SectionKind.Body);
        }

        new BylineFinder().Find(segments, context);
        return ArticleComposer.Compose(segments, context);
    }
}
