using NewsKit.Addresses;
using Xunit;

namespace NewsKit.Tests.Addresses;

public sealed class WebAddressTests
{
    private static readonly Uri Page = new("https://www.lac.example/rubrique/article.html?p=1#haut");

    [Theory]
    [InlineData("https://a.example/")]
    [InlineData("http://a.example/b/c.html")]
    [InlineData("https://a.example/%7Eb/%c3%a9?q=%2B+a&b[]=1;c#d#e")]
    [InlineData("https://a.example/b//c/")]
    [InlineData("https://a.example/b.c/d..e/...")]
    [InlineData("https://a.example/100%/a")]
    [InlineData("https://a.example:8080/")]
    [InlineData("https://xn--cole-9oa.example/")]
    [InlineData("https://a_b.example./x")]
    [InlineData("https://1.example2/")]
    [InlineData("https://93.184.216.34/a")]
    [InlineData("mailto:redaction@lac.example")]
    [InlineData("tel:+33123456789")]
    public void CanonicalAddress_ComesBackAsTheSameString(string address) =>
        Assert.Same(address, WebAddress.Resolve(address, null, AddressUse.Link));

    [Fact]
    public void CanonicalAddress_CostsNothing()
    {
        const string Address = "https://www.lac.example/rubrique/article-12.html?page=2#suite";
        WebAddress.Resolve(Address, Page, AddressUse.Media);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            WebAddress.Resolve(Address, Page, AddressUse.Media);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("HTTPS://A.Example", "https://a.example/")]
    [InlineData(" \u0001https://a.example/b \r\n", "https://a.example/b")]
    [InlineData("https://a.exa\tmple/b\nc", "https://a.example/bc")]
    [InlineData("https://a.example:443/", "https://a.example/")]
    [InlineData("http://a.example:80/", "http://a.example/")]
    [InlineData("https://a.example:/", "https://a.example/")]
    [InlineData("http://a.example:0443/", "http://a.example:443/")]
    [InlineData("https://a.example?q#f", "https://a.example/?q#f")]
    [InlineData("https://a.example/b c\"d'e<f>g\\h`i{j|k}l^m", "https://a.example/b%20c%22d%27e%3Cf%3Eg/h%60i%7Bj%7Ck%7Dl%5Em")]
    [InlineData("https://a.example/?b c\\d'e|f", "https://a.example/?b%20c%5Cd%27e%7Cf")]
    [InlineData("https://a.example/é/œ?ç=€#😀", "https://a.example/%C3%A9/%C5%93?%C3%A7=%E2%82%AC#%F0%9F%98%80")]
    [InlineData("https://a.example/a/./b/../c/%2e%2E/d/..", "https://a.example/a/")]
    [InlineData("https://a.example/../../b", "https://a.example/b")]
    [InlineData("https:\\\\a.example\\b\\c", "https://a.example/b/c")]
    [InlineData("https:////a.example/b", "https://a.example/b")]
    [InlineData("https://a.example\\@b.example:x/", "https://a.example/@b.example:x/")]
    [InlineData("https://École.Example/", "https://xn--cole-9oa.example/")]
    [InlineData("https://münchen.example/", "https://xn--mnchen-3ya.example/")]
    [InlineData("https://例え.example/", "https://xn--r8jz45g.example/")]
    [InlineData("https://пример.example/", "https://xn--e1afmkfd.example/")]
    [InlineData("https://0x7f.1/", "https://127.0.0.1/")]
    [InlineData("https://2130706433/", "https://127.0.0.1/")]
    [InlineData("https://0177.0.0.01/", "https://127.0.0.1/")]
    [InlineData("https://[2001:DB8:0:0::1]:8080/", "https://[2001:db8::1]:8080/")]
    public void AbsoluteAddress_BecomesCanonical(string raw, string expected) => AssertResolves(expected, raw, null);

    [Theory]
    [InlineData("b.html", "https://www.lac.example/rubrique/b.html")]
    [InlineData("../b c.html", "https://www.lac.example/b%20c.html")]
    [InlineData("/b", "https://www.lac.example/b")]
    [InlineData("\\b", "https://www.lac.example/b")]
    [InlineData("?q=1", "https://www.lac.example/rubrique/article.html?q=1")]
    [InlineData("#bas", "https://www.lac.example/rubrique/article.html?p=1#bas")]
    [InlineData("//b.example/c", "https://b.example/c")]
    [InlineData("/\\b.example/c", "https://b.example/c")]
    [InlineData("///b.example/c", "https://b.example/c")]
    [InlineData("https:b.html", "https://www.lac.example/rubrique/b.html")]
    [InlineData("http:b.html", "http://b.html/")]
    [InlineData("./b:c", "https://www.lac.example/rubrique/b:c")]
    [InlineData("1:c", "https://www.lac.example/rubrique/1:c")]
    public void RelativeAddress_IsResolvedAgainstThePage(string raw, string expected) => AssertResolves(expected, raw, Page);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\u0000 java\tscr\nipt:alert(1)")]
    [InlineData("JAVASCRIPT://a.example/%0Aalert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:image/gif;base64,R0lGOD")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/")]
    [InlineData("blob:https://a.example/x")]
    [InlineData("C:\\photos\\a.png")]
    [InlineData("a.example:80/b")]
    [InlineData("https://")]
    [InlineData("https:///")]
    [InlineData("https://?q")]
    [InlineData("https://:80/")]
    [InlineData("https://u@a.example/")]
    [InlineData("https://u:p@a.example/")]
    [InlineData("https://a.example:x/")]
    [InlineData("https://a.example:65536/")]
    [InlineData("https://a.example:-1/")]
    [InlineData("https://a.example:80:80/")]
    [InlineData("https://a..example/")]
    [InlineData("https://.example/")]
    [InlineData("https://a b.example/")]
    [InlineData("https://a%2eexample/")]
    [InlineData("https://a<b.example/")]
    [InlineData("https://[::1/")]
    [InlineData("https://[::1]x/")]
    [InlineData("https://[1.2.3.4]/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://[]/")]
    [InlineData("https://1.2.3.256/")]
    [InlineData("https://1.2.3.4.5/")]
    [InlineData("https://a.09/")]
    [InlineData("https://4294967296/")]
    [InlineData("https://a\u202Eb.example/")]
    [InlineData("https://a.example/\u202Etxt")]
    [InlineData("https://a.example/\u2066")]
    [InlineData("https://a.example/a\u0000b")]
    [InlineData("https://a.example/a\u007Fb")]
    [InlineData("https://ｅxample.fr/")]
    [InlineData("https://a。example/")]
    [InlineData("https://a\u00ADb.example/")]
    [InlineData("https://a\u200Db.example/")]
    [InlineData("https://ﬁ.example/")]
    [InlineData("mailto:")]
    [InlineData("mailto:a")]
    [InlineData("mailto:@b.example")]
    [InlineData("mailto:\"a b\"@c.example")]
    [InlineData("tel:")]
    [InlineData("tel:*21*0123#")]
    [InlineData("tel:abc123")]
    [InlineData("sms:+33123456789")]
    public void WhatMayNotBeWritten_IsNothing(string? raw) => Assert.Null(WebAddress.Resolve(raw, Page, AddressUse.Link));

    [Theory]
    [InlineData("b.html")]
    [InlineData("//b.example/")]
    [InlineData("?q")]
    public void RelativeAddressWithoutPage_IsNothing(string raw)
    {
        Assert.Null(WebAddress.Resolve(raw, null, AddressUse.Link));
        Assert.Null(WebAddress.Resolve(raw, new Uri("file:///tmp/a.html"), AddressUse.Link));
        Assert.Null(WebAddress.Resolve(raw, new Uri("a/b.html", UriKind.Relative), AddressUse.Link));
    }

    [Theory]
    [InlineData("mailto:A.b+c@Lac.Example?subject=x&body=y", "mailto:A.b+c@lac.example")]
    [InlineData("mailto:a%40lac.example", "mailto:a@lac.example")]
    [InlineData("MAILTO:a@lac.example,b@lac.example", "mailto:a@lac.example")]
    [InlineData("tel:+33 (0)1-23.45%2067 89", "tel:+330123456789")]
    [InlineData("tel:0123456789;ext=4", "tel:0123456789")]
    public void LettersAndCalls_KeepTheBareAddress(string raw, string expected)
    {
        AssertResolves(expected, raw, null);
        Assert.Null(WebAddress.Resolve(raw, null, AddressUse.Media));
        Assert.Null(WebAddress.Resolve(raw, null, AddressUse.Page));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost.")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("a.localhost")]
    [InlineData("nas.local")]
    [InlineData("db.internal")]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0x7f.1")]
    [InlineData("0x7f000001")]
    [InlineData("2130706433")]
    [InlineData("0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("[::]")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:8.8.8.8]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("[fc00::1]")]
    [InlineData("[fe80::1]")]
    [InlineData("[ff02::1]")]
    [InlineData("[2002:7f00:1::]")]
    public void PrivateHost_IsLinkedButNeverFetched(string host)
    {
        var address = $"http://{host}/a.png";

        Assert.NotNull(WebAddress.Resolve(address, null, AddressUse.Link));
        Assert.NotNull(WebAddress.Resolve(address, null, AddressUse.Page));
        Assert.Null(WebAddress.Resolve(address, null, AddressUse.Media));
        Assert.Null(WebAddress.Resolve("a.png", new Uri($"http://{host}/"), AddressUse.Media));
    }

    [Theory]
    [InlineData("134744072")]
    [InlineData("0x8.8.2056")]
    [InlineData("8.526344")]
    public void BareNumberHost_IsNeverFetched(string host)
    {
        Assert.Equal("http://8.8.8.8/", WebAddress.Resolve($"http://{host}/", null, AddressUse.Link));
        Assert.Null(WebAddress.Resolve($"http://{host}/", null, AddressUse.Media));
    }

    [Theory]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("8.8.8.8")]
    [InlineData("[2606:4700::1111]")]
    [InlineData("notlocalhost")]
    [InlineData("localhost.example")]
    public void PublicHost_IsFetched(string host) =>
        Assert.NotNull(WebAddress.Resolve($"https://{host}/a.png", null, AddressUse.Media));

    [Fact]
    public void OverlongAddress_IsDropped()
    {
        const string Start = "https://a.example/";

        Assert.NotNull(WebAddress.Resolve(Start + new string('a', WebAddress.MaxLength - Start.Length), null, AddressUse.Link));
        Assert.Null(WebAddress.Resolve(Start + new string('a', WebAddress.MaxLength - Start.Length + 1), null, AddressUse.Link));
        Assert.Null(WebAddress.Resolve(Start + new string('é', WebAddress.MaxLength / 2), null, AddressUse.Link));
        Assert.Null(WebAddress.Resolve($"https://{new string('a', 64)}.example/", null, AddressUse.Link));
        Assert.Null(WebAddress.Resolve($"https://{string.Concat(Enumerable.Repeat("ab.", 85))}example/", null, AddressUse.Link));
    }

    [Fact]
    public void LoneSurrogate_IsWrittenAsReplacementCharacter() =>
        Assert.Equal("https://a.example/%EF%BF%BDb", WebAddress.Resolve("https://a.example/\uD800b", null, AddressUse.Link));

    private static void AssertResolves(string expected, string raw, Uri? page)
    {
        Assert.Equal(expected, WebAddress.Resolve(raw, page, AddressUse.Link));
        Assert.Same(expected, WebAddress.Resolve(expected, page, AddressUse.Link));
    }
}
