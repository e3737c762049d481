using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which pictures go with the text: in these pages a paragraph with the class <c>b</c> is body.</summary>
public sealed class BodyMediaTests
{
    private const string Text = "<p class=\"b\">Le bac a quitté le quai à l’aube, sous une pluie fine.</p>";
    private const string Notice = "<p>Cette page a été relue par trois personnes, qui ne se sont pas parlé de la semaine.</p>";
    private const string Picture = "<img src=\"/quai.jpg\">";

    [Theory]
    [InlineData(Text + Picture + Text)]
    [InlineData(Text + "<div><div>" + Picture + "</div></div>" + Text)]
    [InlineData(Text + "<iframe src=\"https://film.example/1\"></iframe>" + Text)]
    [InlineData(Text + "<hr>" + Text)]
    public void PictureFrameOrRuleAmongTheText_GoesWithIt(string html) => Assert.Equal([SectionKind.Body], Media(html));

    [Theory]
    [InlineData(Text + "<div>" + Picture + Notice + "</div>" + Text)]
    [InlineData(Text + "<div style=\"display:none\">" + Picture + "</div>" + Text)]
    [InlineData(Notice + Notice)]
    public void PictureBesideOtherText_OrHidden_DoesNot(string html) =>
        Assert.All(Media(html + "<p>.</p>"), kind => Assert.Equal(SectionKind.None, kind));

    [Fact]
    public void PictureWhereHalfOfTheTextIsBody_GoesWithIt() =>
        Assert.Equal([SectionKind.Body],
            Media(Text + "<div><p>Le vent a forci</p>" + Picture + "<p class=\"b\">La mer est belle.</p></div>"));

    [Fact]
    public void PictureBetweenTwoParagraphs_GoesWithThemThoughNoticesFurtherOnAreLonger() =>
        Assert.Equal([SectionKind.Body], Media($"<div>{Text}{Picture}{Text}{Notice}{Notice}{Notice}</div>"));

    [Theory]
    [InlineData(Notice + Picture + Text)]
    [InlineData(Text + Picture + Notice + Text)]
    [InlineData("<div>" + Text + "</div>" + Picture + Text)]
    [InlineData(Text + Picture + "<div>" + Text + "</div>")]
    public void PictureBetweenAParagraphAndSomethingElse_DoesNotAmongLongerNotices(string html) =>
        Assert.Equal([SectionKind.None], Media($"{Text}<div>{html}{Notice}{Notice}{Notice}{Notice}</div>{Text}"));

    [Fact]
    public void TextPastManyPictures_IsNoNeighbour()
    {
        var pictures = string.Concat(Enumerable.Repeat(Picture, 10));
        var media = Media($"<div>{Text}{pictures}{Text}{Notice}{Notice}{Notice}</div>");
        Assert.Equal((SectionKind.None, SectionKind.None), (media[0], media[^1]));
    }

    [Fact]
    public void Caption_GoesWithThePictureItStandsIn()
    {
        var segments = Claimed($"{Text}<figure><figure>{Picture}</figure><figcaption>Le bac au quai</figcaption></figure>{Text}");
        Assert.All(Enumerable.Range(0, segments.Content.Blocks.Length),
            block => Assert.Equal(SectionKind.Body, segments.KindOf(block)));
    }

    [Fact]
    public void PictureBeforeTheFirstParagraph_GoesWithItPastTheHeadOfTheArticle()
    {
        Assert.Equal([SectionKind.Body], Media(Picture + Text, bodyStart: 0));
        Assert.Equal([SectionKind.None], Media(Picture + Text, bodyStart: 1));
        Assert.Equal([SectionKind.None], Media(Picture + Text));
    }

    [Fact]
    public void OnlyThePictureRightBehindTheLastParagraph_GoesWithIt() =>
        Assert.Equal([SectionKind.Body, SectionKind.None], Media(Text + Picture + Picture));

    [Fact]
    public void PictureOfAnotherSection_StaysThere()
    {
        var context = SmallPage.Of(Text + Picture + Text);
        var segments = new Segmentation(context.Content);
        segments.Claim(1, 2, SectionKind.Related);
        segments.Claim(0, 3, SectionKind.Body);
        BodyMedia.Claim(segments, context.Content);
        Assert.Equal(SectionKind.Related, segments.KindOf(1));
    }

    [Fact]
    public void CaptionOfAPictureOfAnotherSection_IsNoBody()
    {
        var content = SmallPage.Of($"{Text}<figure>{Picture}<figcaption>Le bac</figcaption></figure>{Text}").Content;
        var segments = new Segmentation(content);
        segments.Claim(0, 1, SectionKind.Body);
        segments.Claim(1, 2, SectionKind.Related);
        segments.Claim(3, 4, SectionKind.Body);
        BodyMedia.Claim(segments, content);
        Assert.True(segments.IsFree(2));
    }

    private static SectionKind[] Media(string html, int bodyStart = -1)
    {
        var segments = Claimed(html, bodyStart);
        return [.. Enumerable.Range(0, segments.Content.Blocks.Length)
            .Where(block => segments.Content.Blocks[block].Length == 0).Select(segments.KindOf)];
    }

    private static Segmentation Claimed(string html, int bodyStart = -1)
    {
        var content = SmallPage.Of(html).Content;
        var segments = new Segmentation(content) { BodyStart = bodyStart };
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (content.HasClass(content.Blocks[block].Element, "b"))
                segments.Claim(block, block + 1, SectionKind.Body);
        }

        BodyMedia.Claim(segments, content);
        return segments;
    }
}
