using NewsKit.Hostile;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>Memory grows no faster than the page, whatever grows in it. What is allocated is counted, not what is held: work that
/// is done again and again shows in it too.</summary>
public sealed class AllocationTests
{
    private const int Chars = 64 * 1024;
    private const double MostRatio = 2.2;

    /// <summary>Lists that grow by doubling do so at one of the sizes.</summary>
    private const long Step = 1024 * 1024;

    private static readonly ArticleParser Parser = new(new() { Limits = new() { WallClock = TimeSpan.Zero } });
    private static readonly IArticleWriter[] Writers =
        [new JsonArticleWriter(), new HtmlArticleWriter(), new MarkdownArticleWriter(), new TextArticleWriter(),
        new JsonLdArticleWriter()];

    public static TheoryData<string> Shapes => [.. HostileShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TwiceThePage_TakesTwiceTheMemory(string name)
    {
        var shape = HostileShapes.All.Single(shape => shape.Name == name);
        var (page, twice) = (shape.Page(Chars), shape.Page(2 * Chars));
        SmallStack.Run(() => Read(page));
        var once = SmallStack.Run(() => Read(page)).Bytes;
        var most = (MostRatio * once) + Step;
        var more = SmallStack.Run(() => Read(twice)).Bytes;
        // Another test may have emptied the pool that buffers come from, just then.
        if (more > most)
            more = SmallStack.Run(() => Read(twice)).Bytes;
        Assert.True(more <= most, $"{once} bytes for the page, {more} for twice the page");
    }

    private static (long Bytes, int Written) Read(string page)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Parser.Parse(page);
        Assert.Null(result.Exception);
        var article = result.ToArticle();
        return (GC.GetAllocatedBytesForCurrentThread() - before, Writers.Sum(writer => Written.By(writer, article).Length));
    }
}
