using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The other forms of a page, absolute or not at all.</summary>
public sealed class AlternatesReaderTests
{
    [Fact]
    public void FormsOfThePage_AreRead()
    {
        var alternates = Read("""
            <link rel="canonical" href="https://bac.example/a"><link rel="amphtml" href="/a/amp"><link rel="alternate" media="print" href="/a/print">
            <link rel="alternate" type="application/rss+xml" title="Le Bac – articles" href="/feed"><link rel="alternate" type="application/atom+xml" href="/atom">
            <link rel="alternate" hreflang="fr-FR" href="https://bac.example/a"><link rel="alternate" hreflang="en" href="https://bac.example/en/a">
            <link rel="alternate" hreflang="x-default" href="https://bac.example/a">
            """)!;
        Assert.Equal("https://bac.example/a/amp", alternates.AmpUrl);
        Assert.Equal("https://bac.example/a/print", alternates.PrintUrl);
        Assert.Equal(["Le Bac – articles https://bac.example/feed", "https://bac.example/atom https://bac.example/atom"],
            alternates.Feeds.Select(feed => $"{feed.Text} {feed.Url}"));
        Assert.Equal(["fr-FR True", "en False"], alternates.Languages.Select(language => $"{language.Tag} {language.Current}"));
    }

    [Fact]
    public void AddressesThatMayNotBeWritten_AreLeftOut() =>
        Assert.Null(Read(
            "<link rel=amphtml href=\"javascript:alert(1)\"><link rel=alternate type=application/rss+xml "
            + "href=\"data:text/xml,x\"><link rel=alternate hreflang=en href=\"https://a@b.example/\">"));

    [Fact]
    public void FeedNamedTwice_IsListedOnce() => Assert.Equal(["Le Bac", "Le Phare"], Read(
        "<link rel=alternate type=application/rss+xml title='Le Bac' href=/feed>"
        + "<link rel=alternate type=application/rss+xml title='Le Port' href=https://bac.example/feed>"
        + "<link rel=alternate type=application/rss+xml title='Le Phare' href=/phare>")!.Feeds.Select(feed => feed.Text));

    [Fact]
    public void LanguageThatIsNoTag_IsLeftOut() =>
        Assert.Null(Read("<link rel=alternate hreflang=partout href=https://bac.example/en/a>"));

    [Fact]
    public void Alternates_AreNotedAsLinks()
    {
        var context = SmallPage.Of("<link rel=amphtml href=/amp>");
        new AlternatesReader().Read(new Article(), new Segmentation(context.Content), context);

        Assert.Equal("link", context.Evidence.ToDictionary()["alternates"]);
    }

    [Fact]
    public void PageWithoutOtherForms_HasNone() => Assert.Null(Read(""));

    private static Alternates? Read(string head) =>
        new ArticleParser().Parse(
            $"<html><head>{head}</head><body><article><h1>Le bac repart</h1>"
                + $"<p>Le bac a quitté le quai à l’aube, sous une pluie fine.</p></article></body></html>",
            new Uri("https://bac.example/a")).ToArticle().Alternates;
}
