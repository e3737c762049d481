using System.Globalization;
using NewsKit.Output;
using NewsKit.Tests.Output;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>The same bytes and options give the same bytes, whoever asks, where and when.</summary>
[Collection(nameof(SameBytesTests))]
[CollectionDefinition(nameof(SameBytesTests), DisableParallelization = true)]
public sealed class SameBytesTests
{
    private static readonly ArticleParser Parser = new();

    private static readonly IArticleWriter[] Writers =
        [new JsonArticleWriter(), new HtmlArticleWriter(new() { Form = HtmlForm.Document }), new MarkdownArticleWriter(),
            new TextArticleWriter(), new JsonLdArticleWriter()];

    private static readonly Lazy<string[]> Expected = new(() => [.. Pages!.Select(All)]);

    private static IReadOnlyList<string> Pages { get; } = [.. Seed.Slugs.Select(slug => new Seed(slug).Text)];

    [Fact]
    public void SixteenThreadsOnOneParser()
    {
        var expected = Expected.Value;
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        var threads = Enumerable.Range(0, 16).Select(number => new Thread(
            () =>
            {
                for (var step = 0; step < Pages.Count; step++)
                {
                    var page = (step + (number * 7)) % Pages.Count;
                    if (All(Pages[page]) != expected[page])
                        wrong.Add(Seed.Slugs[page]);
                }
            },
            256 * 1024)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(wrong.Distinct());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void AnyCulture(string name)
    {
        var expected = Expected.Value;
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(name), new CultureInfo(name));
            Assert.Equal(expected, Pages.Select(All));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void AnyTimeZone(string zone)
    {
        var expected = Expected.Value;
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
            Assert.Equal(expected, Pages.Select(All));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void AnyOrderOfPages() => Assert.Equal(Expected.Value.Reverse(), Pages.Reverse().Select(All));

    private static string All(string page)
    {
        var article = Parser.Parse(page).ToArticle();
        return string.Concat(Writers.Select(writer => Written.By(writer, article)));
    }
}
