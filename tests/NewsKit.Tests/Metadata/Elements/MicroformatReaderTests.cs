using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class MicroformatReaderTests
{
    [Fact]
    public void Entry_GivesTitleAuthorAndDates()
    {
        var metadata = MetadataPage.Read("""
            <div class="hentry"><h1 class="post-title entry-title">Le pont rouvre</h1><span class="author vcard">par <a class="url fn n" href="/anne">Anne Morel</a></span>
            <abbr class="published" title="2024-01-05T08:00:00+01:00">vendredi</abbr><span class="updated">7 janvier 2024</span></div>
            """);

        Assert.Equal(["Le pont rouvre"], metadata.Values(MetadataField.Headline, "hatom:entry-title"));
        var author = metadata.First(MetadataField.Author);
        Assert.Equal(("Anne Morel", "/anne", "hatom:fn"), (author?.Value, author?.Url, author?.Source.Word));
        Assert.Equal(["2024-01-05T08:00:00+01:00"], metadata.Values(MetadataField.Published, "hatom:published"));
        Assert.Equal(["7 janvier 2024"], metadata.Values(MetadataField.Modified, "hatom:updated"));
    }

    [Fact]
    public void HEntry_GivesTitleAuthorAndDates()
    {
        var metadata = MetadataPage.Read("""
            <article class="h-entry"><h1 class="p-name">Le pont rouvre</h1><div class="p-author h-card"><a class="p-name u-url" href="/anne">Anne Morel</a></div>
            <span class="dt-published" title="2024-01-05T08:00:00+01:00">vendredi</span> <span class="dt-updated">7 janvier 2024</span></article>
            """);

        Assert.Equal(["Le pont rouvre"], metadata.Values(MetadataField.Headline, "hatom:entry-title"));
        Assert.Equal(["Anne Morel"], metadata.Values(MetadataField.Author, "hatom:fn"));
        Assert.Equal(["2024-01-05T08:00:00+01:00"], metadata.Values(MetadataField.Published, "hatom:published"));
        Assert.Equal(["7 janvier 2024"], metadata.Values(MetadataField.Modified, "hatom:updated"));
    }

    [Fact]
    public void CardWithoutAName_IsTheAuthorItself() =>
        Assert.Equal(["Luc Perrin"], MetadataPage.Read("""<a class="p-author h-card" href="/luc">Luc Perrin</a>""")
            .Values(MetadataField.Author, "hatom:author"));

    [Fact]
    public void TitleThatIsCalledPublished_IsNoDate() =>
        Assert.Empty(MetadataPage.Read(
            """<h1 class="post-title published">10 raisons de lire</h1><span class="published">hier</span>""")
            .All(MetadataField.Published));

    [Fact]
    public void Commenters_AreNotAuthors() =>
        Assert.Empty(MetadataPage.Read("""
            <ol class="comment-list"><li class="comment"><div class="comment-author vcard"><b class="fn">Mimi</b></div></li></ol>
            """).All(MetadataField.Author));
}
