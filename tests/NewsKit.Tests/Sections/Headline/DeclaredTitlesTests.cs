using NewsKit.Sections;
using NewsKit.Tests.Metadata;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>How well a heading agrees with what the data call the headline; all in folded letters.</summary>
public sealed class DeclaredTitlesTests
{
    private const string Title = "<meta property=\"og:title\" content=\"Trois semaines sans bac au port\">";

    [Theory]
    [InlineData("trois semaines sans bac au port", DeclaredTitles.Exact)]
    [InlineData("trois semaines", 5)]
    [InlineData("corvane : trois semaines sans bac au port", 4)]
    [InlineData("sans bac au port", 4)]
    [InlineData("semaines sans bac", 2)]
    [InlineData("trois semai", 0)]
    [InlineData("bac au port", 0)]
    [InlineData("sans bac", 0)]
    [InlineData("la fanfare du port a joué", 0)]
    public void Agreement_GrowsWithWhatIsShared(string heading, int agreement) =>
        Assert.Equal(agreement, Of(Title).Agreement(heading));

    [Fact]
    public void NameOfTheSite_Disagrees() =>
        Assert.Equal(-6, Of("<meta property=\"og:site_name\" content=\"Le Phare\">" + Title).Agreement("le phare"));

    [Fact]
    public void TitleThatIsTheNameOfTheSite_IsNone()
    {
        var known = Of("<meta property=\"og:site_name\" content=\"Le Phare\"><title>Le Phare</title>");
        Assert.Equal(-6, known.Agreement("le phare"));
        Assert.False(known.MayEqual("le phare".Length));
    }

    [Fact]
    public void EndOfATitle_NamesTheSiteThoughThePageDoesNot()
    {
        var known = Of("<title>Trois semaines sans bac au port | Le Phare</title>");
        Assert.Equal(-6, known.Agreement("le phare"));
        Assert.Equal(DeclaredTitles.Exact, known.Agreement("trois semaines sans bac au port"));
    }

    [Fact]
    public void TitleOfAWord_IsNone() => Assert.Equal(0, Of("<title>Corva</title>").Agreement("corva"));

    [Theory]
    [InlineData(28, false)]
    [InlineData(29, true)]
    [InlineData(33, true)]
    [InlineData(34, false)]
    public void TextOfAboutTheLengthOfATitle_MayBeIt(int length, bool mayBe) =>
        Assert.Equal(mayBe, Of(Title).MayEqual(length));

    [Fact]
    public void TextOfTheLengthOfWhatStandsBeforeAMark_MayBeIt()
    {
        var known = Of("<meta property=\"og:title\" content=\"Le bac de Corvane : trois semaines sans mer - la suite\">");
        Assert.True(known.MayEqual("le bac de corvane".Length));
        Assert.True(known.MayEqual("le bac de corvane : trois semaines sans mer".Length));
        Assert.False(known.MayEqual("le bac de corvane : trois".Length));
    }

    private static DeclaredTitles Of(string head) => DeclaredTitles.Of(MetadataPage.Read($"<head>{head}</head>"));
}
