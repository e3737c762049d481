using Xunit;

namespace NewsKit.Tests.Output;

public sealed class HtmlCheckerTests
{
    [Theory]
    [InlineData("<p class=\"nk-a\">a &lt;b&gt; &amp; c&nbsp;&#96;<br><a href=\"https://a.example/?x=1&amp;y\" rel=\"noopener\" "
        + "target=\"_blank\">d</a></p>\n")]
    [InlineData("<ul>\n<li>a<ol>\n<li>b</li></ol></li></ul>")]
    [InlineData("<figure><img src=\"https://a.example/b.png\" alt=\"\"><figcaption>c</figcaption></figure>")]
    public void GoodHtml_HasNoFaults(string html) => Assert.Empty(HtmlChecker.Check(html));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<p>a")]
    [InlineData("<p>a</div></p>")]
    [InlineData("<P>a</P>")]
    [InlineData("<p onclick=\"x\">a</p>")]
    [InlineData("<p style=\"color:red\">a</p>")]
    [InlineData("<p class=\"promo\">a</p>")]
    [InlineData("<p id=\"location\">a</p>")]
    [InlineData("<p class=nk-a>a</p>")]
    [InlineData("<p class='nk-a'>a</p>")]
    [InlineData("<p  class=\"nk-a\">a</p>")]
    [InlineData("<p class=\"nk-a\" class=\"nk-b\">a</p>")]
    [InlineData("<p class=\"nk-a\"lang=\"fr\">a</p>")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<p>a &eacute; b</p>")]
    [InlineData("<p>a > b</p>")]
    [InlineData("<p>a\u00A0b</p>")]
    [InlineData("<p>a\u0001b</p>")]
    [InlineData("<p>a\u0085b</p>")]
    [InlineData("<p>a\u202Eb</p>")]
    [InlineData("<p>a\uFFFFb</p>")]
    [InlineData("<!-- a -->")]
    [InlineData("<!doctype html><p>a</p>")]
    [InlineData("<br/>")]
    [InlineData("a")]
    [InlineData("<p><div>a</div></p>")]
    [InlineData("<p><p>a</p></p>")]
    [InlineData("<p><a href=\"https://a.example/\"><em><a href=\"https://b.example/\">x</a></em></a></p>")]
    [InlineData("<ul><p>a</p></ul>")]
    [InlineData("<ul>a</ul>")]
    [InlineData("<table><tr><td>a</td></tr></table>")]
    [InlineData("<div><td>a</td></div>")]
    [InlineData("<p><a href=\"javascript:alert(1)\">x</a></p>")]
    [InlineData("<p><a href=\"/a\">x</a></p>")]
    [InlineData("<p><a href=\"//a.example/\">x</a></p>")]
    [InlineData("<p><a href=\"https://a.example\">x</a></p>")]
    [InlineData("<p><a href=\"https://u@a.example/\">x</a></p>")]
    [InlineData("<p><a href=\"https://a.example/é\">x</a></p>")]
    [InlineData("<p><a href=\"https://a.example/\" target=\"_blank\">x</a></p>")]
    [InlineData("<p><a href=\"mailto:a@b.example?subject=x\">x</a></p>")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\" alt=\"\">")]
    [InlineData("<img src=\"https://a.example/\">")]
    [InlineData("<p lang=\"fr onload\">x</p>")]
    [InlineData("<iframe src=\"https://a.example/\"></iframe>")]
    [InlineData("<svg></svg>")]
    [InlineData("<nk-widget></nk-widget>")]
    public void BadHtml_IsFound(string html) => Assert.NotEmpty(HtmlChecker.Check(html));

    [Fact]
    public void NestingPastTheLimit_IsFound() =>
        Assert.NotEmpty(HtmlChecker.Check(
            string.Concat(Enumerable.Repeat("<div>", 101)) + string.Concat(Enumerable.Repeat("</div>", 101))));

    [Fact]
    public void RepairOfTheParser_IsSeen()
    {
        const string Broken = "<p>a<ul><li>b</li></ul></p>";

        Assert.NotEqual(HtmlReparse.AsWritten(Broken), HtmlReparse.AsParsed(Broken));
    }
}
