using System.Text;
using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>What is no page: too large, binary, or data for programs.</summary>
public sealed class PageDecoderRefusalTests
{
    [Theory]
    [InlineData("255044462D312E37", "PDF document")]
    [InlineData("0A255044462D312E37", "PDF document")]
    [InlineData("89504E470D0A1A0A", "PNG picture")]
    [InlineData("FFD8FFE000104A46", "JPEG picture")]
    [InlineData("474946383961", "GIF picture")]
    [InlineData("504B030414000600", "ZIP archive")]
    [InlineData("1F8B080000000000", "gzip data")]
    [InlineData("7F454C4602010100", "ELF program")]
    [InlineData("28B52FFD24000000", "zstd data")]
    [InlineData("524946462400000057454250", "WebP picture")]
    [InlineData("524946462400000057415645", "RIFF media")]
    [InlineData("0000001C667479706D703432", "MP4 media")]
    [InlineData("0000001C6674797061766966", "AVIF picture")]
    [InlineData("0000001866747970686569630000", "HEIF picture")]
    [InlineData("49492A0008000000", "TIFF picture")]
    [InlineData("424D36000C00000000003600", "BMP picture")]
    [InlineData("4F67675300020000", "Ogg media")]
    [InlineData("4944330300000000", "MP3 sound")]
    [InlineData("1A45DFA301000000", "Matroska or WebM media")]
    [InlineData("425A683931415926", "bzip2 data")]
    [InlineData("526172211A070100", "RAR archive")]
    [InlineData("62706C6973743030D1010200", "binary property list")]
    [InlineData("62706C6973743030D101025F100F5765624D61696E5265736F75726365", "Safari web archive (.webarchive)")]
    [InlineData("574152432F312E310D0A5741", "WARC archive")]
    [InlineData("7B5C727466315C616E7369", "RTF document")]
    public void MagicNumber_IsNotHtml(string hex, string expected)
    {
        var bytes = Convert.FromHexString(hex);
        var (page, codes) = Bytes.Decode(bytes, "text/html; charset=utf-8");
        Assert.Equal(ParseStatus.NotHtml, page.Status);
        Assert.EndsWith($": {expected}.", Bytes.Refusal(bytes, "text/html; charset=utf-8"), StringComparison.Ordinal);
        Assert.Equal("", page.Text);
        Assert.Null(page.Kind);
        Assert.Equal([DiagnosticCodes.NotHtml], codes);
    }

    [Theory]
    [InlineData("PKO Bank annonce ses résultats.")]
    [InlineData("RIFF, le festival, ouvre demain à Reims.")]
    [InlineData("GIF89 n'est pas un mot.")]
    [InlineData("%PDF est un format.")]
    [InlineData("WARC est un format d'archives.")]
    [InlineData("BMW présente un nouveau modèle.")]
    [InlineData("ID3 désigne des balises.")]
    public void WordsThatResembleMagicNumbers_AreText(string text)
    {
        var (page, _) = Bytes.Decode(Bytes.Utf8(text));
        Assert.Equal(ParseStatus.Ok, page.Status);
        Assert.Equal(PageKind.Text, page.Kind);
    }

    [Theory]
    [InlineData(20, ParseStatus.NotHtml)]
    [InlineData(9, ParseStatus.Ok)]
    public void NulShare_DecidesPastATenth(int nulsPerHundred, ParseStatus expected)
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)(i % 100 < nulsPerHundred ? 0 : 'a')).ToArray();
        Assert.Equal(expected, Bytes.Decode(bytes).Page.Status);
    }

    [Theory]
    [InlineData("{\"@type\": \"NewsArticle\"}", "JSON")]
    [InlineData(" \n[{\"titre\": \"Le lac\"}]", "JSON")]
    [InlineData("[\"a\", \"b\"]", "JSON")]
    [InlineData("[1, 2]", "JSON")]
    [InlineData("montrer({\"html\": \"<p>Le bac rouvre</p>\"});", "JSON in a call (JSONP)")]
    [InlineData("/**/page.montrer([{\"html\": \"<p>Le bac rouvre</p>\"}])", "JSON in a call (JSONP)")]
    [InlineData("id,html\r\n1,\"<!DOCTYPE html><html lang=\"\"fr\"\"><p>Le bac</p></html>\"\r\n", "a table of pages (CSV)")]
    [InlineData("12;\"<html lang=\"\"fr\"\"><p>Le bac rouvre, dit-on</p></html>\";2024-03-12", "a table of pages (CSV)")]
    [InlineData("{}", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("{\"titre\": \"coupé en rou", "JSON")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>", "RSS feed")]
    [InlineData("<rss><channel></channel></rss>", "RSS feed")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY eacute \"&#233;\">]><rss></rss>", "RSS feed")]
    [InlineData("<?xml version=\"1.0\"?><atom:feed></atom:feed>", "Atom feed")]
    [InlineData("<?xml version=\"1.0\"?><plist><key>Nom</key></plist>", "property list")]
    [InlineData("<?xml version=\"1.0\"?><plist><key>WebMainResource</key></plist>", "Safari web archive (.webarchive)")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- flux --><feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "Atom feed")]
    [InlineData("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"></rdf:RDF>", "RSS feed")]
    [InlineData("<urlset><url></url></urlset>", "sitemap")]
    [InlineData("<?xml version=\"1.0\"?><sitemapindex/>", "sitemap")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path/></svg>\n", "SVG picture")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE svg><svg></svg>", "SVG picture")]
    [InlineData("<?xml version=\"1.0\"?><facture></facture>", "XML")]
    public void DataForPrograms_IsNotHtmlWithAHint(string text, string expected)
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8(text), "text/html");
        Assert.Equal(ParseStatus.NotHtml, page.Status);
        Assert.EndsWith($": {expected}.", Bytes.Refusal(Bytes.Utf8(text), "text/html"), StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.NotHtml], codes);
        Assert.Equal(ParseStatus.NotHtml, Bytes.Accept(text).Page.Status);
    }

    [Theory]
    [InlineData("[Direct] Le procès reprend.")]
    [InlineData("[12] Voir la note de bas de page.")]
    [InlineData("{sic} écrivait-il.")]
    [InlineData("[“Exclusif”, dit-il]")]
    [InlineData("<svg><path/></svg><p>Un dessin, puis un article.</p>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html><body><p>Oui</p></body></html>")]
    public void PagesThatResembleData_AreRead(string text) =>
        Assert.Equal(ParseStatus.Ok, Bytes.Decode(Bytes.Utf8(text)).Page.Status);

    [Theory]
    [InlineData("%PDF-1.7\n%\uFFFD\uFFFD", "PDF document")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>Un lac.</p>", "WARC archive")]
    [InlineData("PK\u0003\u0004\u0014\0", "ZIP archive")]
    public void FilesReadAsText_AreNotHtml(string text, string expected)
    {
        var log = new DiagnosticLog();
        Assert.Equal(ParseStatus.NotHtml, PageDecoder.Accept(text, new NewsKitLimits(), log).Status);
        Assert.EndsWith($": {expected}.", Assert.Single(log.ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyBytes_AreRefusedBeforeDecoding()
    {
        var limits = new NewsKitLimits { InputBytes = 100 };
        var (page, codes) = Bytes.Decode(new byte[101], limits: limits);
        Assert.Equal(ParseStatus.InputTooLarge, page.Status);
        Assert.StartsWith("InputBytes is 100", Bytes.Refusal(new byte[101], limits: limits), StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.InputTooLarge], codes);
    }

    [Fact]
    public void TooManyCharacters_AreRefused()
    {
        var limits = new NewsKitLimits { DecodedChars = 10 };
        Assert.Equal(ParseStatus.Ok, Bytes.Decode(Encoding.Unicode.GetBytes("\uFEFFdix signes"), limits: limits).Page.Status);
        Assert.Equal(ParseStatus.Ok, Bytes.Decode(Bytes.Utf8("éééééééééé"), limits: limits).Page.Status);
        Assert.Equal(ParseStatus.InputTooLarge, Bytes.Decode(Bytes.Utf8("ééééééééééé"), limits: limits).Page.Status);
        Assert.Equal(ParseStatus.InputTooLarge, Bytes.Decode(Bytes.Latin("onze signes é"), limits: limits).Page.Status);
        Assert.Equal(ParseStatus.InputTooLarge, Bytes.Accept("onze signes", limits).Page.Status);
    }
}
