using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class UrlDateReaderTests
{
    [Theory]
    [InlineData("https://example.org/2023/09/13/le-pont", "2023-09-13")]
    [InlineData("https://example.org/monde/2023/9/3/le-pont.html", "2023-09-03")]
    [InlineData("https://example.org/le-pont-2023-09-13.html", "2023-09-13")]
    [InlineData("https://example.org/a/20230913-le-pont", "2023-09-13")]
    [InlineData("/2023_09_13/", "2023-09-13")]
    [InlineData("https://example.org/2023/09/13", "2023-09-13")]
    [InlineData("https://example.org/blog/2023/october/03/le-pont", "2023-10-03")]
    [InlineData("https://example.org/2023/sep/3", "2023-09-03")]
    [InlineData("https://example.org/depeches/29-10-2021", "2021-10-29")]
    [InlineData("https://example.org/depeches/05-10-2021", null)]
    [InlineData("https://example.org/2023/pont/13/x", null)]
    [InlineData("https://example.org/2023/09/le-pont", null)]
    [InlineData("https://example.org/2023/13/13/x", null)]
    [InlineData("https://example.org/2023/02/30/x", null)]
    [InlineData("https://example.org/1823/02/03/x", null)]
    [InlineData("https://example.org/article-120230913", null)]
    [InlineData("https://example.org/article-202309134", null)]
    [InlineData("https://20230913.example.org/x", null)]
    [InlineData("https://example.org/x?d=2023/09/13/", null)]
    [InlineData("https://example.org", null)]
    [InlineData("", null)]
    public void Day_OfAnAddress(string address, string? expected) => Assert.Equal(expected, UrlDateReader.Read(address));

    [Fact]
    public void PageAddress_GoesBeforeTheCanonicalOne()
    {
        const string Html = "<link rel=canonical href=https://example.org/2023/09/14/x>";

        Assert.Equal(["2023-09-13"], MetadataPage.Read(Html, "https://example.org/2023/09/13/x")
            .Values(MetadataField.Published, "url"));
        Assert.Equal(["2023-09-14"], MetadataPage.Read(Html).Values(MetadataField.Published, "url"));
    }
}
