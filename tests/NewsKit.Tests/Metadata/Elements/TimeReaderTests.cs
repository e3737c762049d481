using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class TimeReaderTests
{
    [Theory]
    [InlineData("<time datetime='2024-01-05'>5 janvier</time>", "time")]
    [InlineData("<time datetime='2024-01-05' pubdate>5 janvier</time>", "time:published")]
    [InlineData("<time class='entry-date published updated' datetime='2024-01-05'>5 janvier</time>", "time:published")]
    [InlineData("<time class='updated' datetime='2024-01-05'>5 janvier</time>", "time:modified")]
    [InlineData("<time itemprop='dateModified' class='published' datetime='2024-01-05'>5 janvier</time>",
        "time:modified")]
    [InlineData("<p>Mis à jour le <time datetime='2024-01-05'>5 janvier</time>", "time:modified")]
    [InlineData("<p>Publié le <time datetime='2024-01-05'>5 janvier</time>", "time:published")]
    [InlineData("<p>Publié hier, mis à jour <b>le</b> <time datetime='2024-01-05'>5 janvier</time>", "time")]
    [InlineData("<p><span>Updated:</span> <time datetime='2024-01-05'>5 janvier</time>", "time:modified")]
    [InlineData("<span class='posted-on'><time datetime='2024-01-05'>5 janvier</time></span>", "time:published")]
    public void Sense_IsThatOfPropertyLabelOrClass(string html, string expected)
    {
        var time = Assert.Single(
            MetadataPage.Read(html).Candidates, candidate => candidate.Source.Word.StartsWith("time", StringComparison.Ordinal));

        Assert.Equal(("2024-01-05", expected), (time.Value, time.Source.Word));
    }

    [Fact]
    public void Times_BecomeCandidatesByTheirSense()
    {
        var metadata = MetadataPage.Read("""
            <article><header><h1>Titre</h1><time class="published">5 janvier 2024</time><time class="updated" datetime="2024-01-07"></time></header>
            <ul><li><time datetime="2024-01-06"></time></ul></article><aside><time datetime="2023-01-01"></time></aside><time></time>
            """);

        Assert.Equal(["5 janvier 2024"], metadata.Values(MetadataField.Published, "time:published"));
        Assert.Equal(["2024-01-06"], metadata.Values(MetadataField.Published, "time"));
        Assert.Equal(["2024-01-07"], metadata.Values(MetadataField.Modified, "time:modified"));
    }

    [Fact]
    public void TimesOfComments_AreNoCandidates()
    {
        var metadata = MetadataPage.Read("<div id='comments'><time datetime='2024-01-05'>hier</time></div>");

        Assert.Empty(metadata.Candidates);
    }
}
