using NewsKit.Pipeline;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.html", "a.html", true)]
    [InlineData("*.html", "b/a.html", false)]
    [InlineData("**/*.html", "a.html", true)]
    [InlineData("**/*.html", "b/c/a.html", true)]
    [InlineData("**/c/*.html", "b/c/c/a.html", true)]
    [InlineData("**/c/*.html", "b/c/d/a.html", false)]
    [InlineData("*/a?.html", "b/a1.html", true)]
    [InlineData("*/a?.html", "b/a.html", false)]
    [InlineData("**", "b/c/a.html", true)]
    public void Pattern_FitsTheWholePath(string pattern, string path, bool fits)
    {
        Assert.True(Glob.TryRead(pattern, out var glob));
        Assert.Equal(fits, glob.Matches(path));
    }

    [Theory]
    [InlineData("pages/2024/*.html", "pages/2024")]
    [InlineData("/srv/*", "/srv")]
    [InlineData("/*", "/")]
    [InlineData("*", ".")]
    public void Folder_IsWhatStandsBeforeTheFirstWildcard(string pattern, string folder)
    {
        Assert.True(Glob.TryRead(pattern, out var glob));
        Assert.Equal(folder, glob.Folder);
    }

    [Fact]
    public void PlainPath_IsNoPattern() => Assert.False(Glob.TryRead("pages/a.html", out _));
}
