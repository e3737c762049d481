using NewsKit.Addresses;
using Xunit;

namespace NewsKit.Tests.Addresses;

public sealed class SourceSetTests
{
    private static readonly Uri Page = new("https://www.lac.example/a/");

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" , ,", null)]
    [InlineData("a.png", "https://www.lac.example/a/a.png")]
    [InlineData("a.png 320w, b.png 1024w, c.png 640w", "https://www.lac.example/a/b.png")]
    [InlineData("a.png, b.png 2x, c.png 1.5x", "https://www.lac.example/a/b.png")]
    [InlineData("a.png 1x,b.png 2x", "https://www.lac.example/a/b.png")]
    [InlineData("a,b.png 320w,c,d.png 640w", "https://www.lac.example/a/c,d.png")]
    [InlineData("a.png,, b.png", "https://www.lac.example/a/a.png")]
    [InlineData("a.png\n\t100w\n,\n b.png   200w 50h", "https://www.lac.example/a/b.png")]
    [InlineData("a.png 100w, data:image/png;base64,AAAA 900w", "https://www.lac.example/a/a.png")]
    [InlineData("a.png 100w, http://localhost/b.png 900w", "https://www.lac.example/a/a.png")]
    [InlineData("a.png 100w, b.png wide, c.png -5w, d.png 0w, e.png 1e999x", "https://www.lac.example/a/a.png")]
    [InlineData("a.png (x, y) 9w, b.png 100w", "https://www.lac.example/a/b.png")]
    [InlineData("a.png 100w, a.png 100w", "https://www.lac.example/a/a.png")]
    public void Largest_IsTheWidestCandidateThatMayBeWritten(string? sourceSet, string? expected) =>
        Assert.Equal(expected, SourceSet.Largest(sourceSet, Page));

    [Fact]
    public void Candidates_AreCutAtTheLimit()
    {
        var many = string.Join(", ", Enumerable.Range(1, 100).Select(i => $"a{i}.png {i}w"));

        Assert.Equal(64, SourceSet.Candidates(many).Count);
        Assert.Equal("https://www.lac.example/a/a64.png", SourceSet.Largest(many, Page));
    }

    [Fact]
    public void CommasWithoutEnd_AreReadOnce() => Assert.Empty(SourceSet.Candidates(new string(',', 1_000_000)));
}
