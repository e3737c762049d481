using System.Diagnostics;
using System.Text;
using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>Pages saved as MHTML, and mails that hold one.</summary>
public sealed class MimeMessageTests
{
    private const string Page =
        "<!DOCTYPE html><html><head><title>Le bac</title></head><body><p>Le bac a rouvert.</p></body></html>";

    [Fact]
    public void QuotedPrintablePage_IsReadWithItsCharsetAndAddress()
    {
        var (page, codes) = Bytes.Decode(Saved(
            "Content-Type: text/html; charset=windows-1252", "Content-Transfer-Encoding: quoted-printable",
            "Content-Location: https://rive.example/bac", "",
            "<p>Le bac a rouvert apr=E8s l=92=E9t=\r\n=E9.</p>  ", "<p>Fin=3D</p>"));
        Assert.Equal((ParseStatus.Ok, PageKind.Html, "windows-1252"), (page.Status, page.Kind, page.Encoding));
        Assert.Equal("<p>Le bac a rouvert après l’été.</p>\n<p>Fin=</p>", page.Text);
        Assert.Equal("https://rive.example/bac", page.Location);
        Assert.Equal([DiagnosticCodes.Unpacked], codes);
    }

    [Fact]
    public void Base64Page_IsRead()
    {
        var text = Convert.ToBase64String(Bytes.Utf8(Page.Replace("rouvert", "fermé", StringComparison.Ordinal)));
        var (page, _) = Bytes.Decode(Saved(
            "content-type: TEXT/HTML; charset=\"utf-8\"", "CONTENT-TRANSFER-ENCODING: Base64", "", text[..40], text[40..], "!!"));
        Assert.Equal(Page.Replace("rouvert", "fermé", StringComparison.Ordinal), page.Text);
        Assert.Equal("utf-8", page.Encoding);
    }

    [Theory]
    [InlineData("TA==", "L")]
    [InlineData("TGE=", "La")]
    [InlineData("TGEg", "La ")]
    [InlineData("TGEgc", "La ")]
    [InlineData("T G\r\nE", "La")]
    [InlineData("", "")]
    public void Base64_IsReadAsFarAsItGoes(string written, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(TransferEncoding.Decode(Bytes.Utf8(written), "base64")!));

    [Theory]
    [InlineData("a=20=\r\nb", "a b")]
    [InlineData("a=ZZ =", "a=ZZ ")]
    [InlineData("a=4", "a=4")]
    [InlineData("=e9 \t\r\n=\n", "\u00E9\n")]
    public void QuotedPrintable_KeepsWhatIsNoEscape(string written, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(TransferEncoding.Decode(Bytes.Utf8(written), "Quoted-Printable")!));

    [Fact]
    public void FirstPartThatIsHtml_IsThePage_AlsoInAPartOfParts()
    {
        var (page, _) = Bytes.Decode(Bytes.Utf8(string.Join("\r\n",
            "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=outer", "", "Ceci n'est pas lu.",
            "--outer", "Content-Type: image/png", "", "<p>Une image.</p>",
            "--outer", "Content-Type: multipart/alternative;", " charset=utf-8; boundary=\"in;ner\"", "",
            "--in;ner", "Content-Type: text/plain", "", "Le bac.",
            "--in;ner", "Content-Type: text/html", "", "<p>Le bac a rouvert.</p>", "--in;nerve", "--in;ner--",
            "--outer", "Content-Type: text/html", "", "<p>Un cadre.</p>", "--outer--")));
        Assert.Equal("<p>Le bac a rouvert.</p>\n--in;nerve", page.Text);
    }

    [Fact]
    public void AddressOfTheWholeFile_StandsInForThatOfThePart()
    {
        var text = "From: <Saved>\r\nSnapshot-Content-Location: https://rive.example/\r\n bac\r\nMIME-Version: 1.0\r\n"
            + $"Content-Type: text/html\r\nContent-Location: file:///C:/bac.htm\r\n\r\n{Page}";
        Assert.Equal("https://rive.example/bac", Bytes.Decode(Bytes.Utf8(text)).Page.Location);
        Assert.Equal(Page, Bytes.Decode(Bytes.Utf8("\uFEFF" + text)).Page.Text);
        Assert.Equal(Page, Bytes.Accept(text).Page.Text);
    }

    [Fact]
    public void NoHtml_IsSaidToBeASavedPage()
    {
        var bytes = Saved("Content-Type: image/gif", "Content-Transfer-Encoding: base64", "", "R0lGODlh");
        Assert.Equal(ParseStatus.NotHtml, Bytes.Decode(bytes).Page.Status);
        Assert.Contains("MHTML", Bytes.Refusal(bytes), StringComparison.Ordinal);
        Assert.Equal(ParseStatus.NotHtml, Bytes.Decode(
            Saved("Content-Type: text/html", "Content-Transfer-Encoding: x-uuencode", "", "begin 644 a")).Page.Status);
        var log = new DiagnosticLog();
        var text = Encoding.UTF8.GetString(Saved("Content-Type: text/html", "", Page));
        var lines = PageDecoder.AcceptLines(text, new NewsKitLimits(), log);
        Assert.Equal(ParseStatus.NotHtml, lines.Status);
    }

    [Fact]
    public void PartThatIsNoPage_IsRefusedForWhatItIs()
    {
        var bytes = Saved("Content-Type: text/html", "Content-Transfer-Encoding: base64", "", "JVBERi0xLjcK");
        Assert.Equal(ParseStatus.NotHtml, Bytes.Decode(bytes).Page.Status);
    }

    [Theory]
    [InlineData("Paris : le marché rouvre\nContent-Type: multipart/related; boundary=a\n\n--a\n")]
    [InlineData("Content-Type: text/html\n\nCeci est la première ligne d'un cours sur les en-têtes.")]
    [InlineData("MIME-Version: 1.0\n\nCeci aussi.")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nCeci aussi.")]
    [InlineData("Titre: le bac\nAuteur: A. Rive\n\nLe bac a rouvert.")]
    public void TextThatSpeaksOfHeaders_IsText(string text)
    {
        var (page, _) = Bytes.Decode(Bytes.Utf8(text));
        Assert.Equal((ParseStatus.Ok, PageKind.Text, false), (page.Status, page.Kind, page.IsUnpacked));
    }

    [Fact]
    public void CutFile_IsReadToItsEnd()
    {
        var whole = Saved("Content-Type: text/html", "", Page);
        for (var length = 0; length < whole.Length; length += 7)
            Assert.True(Bytes.Decode(whole.AsSpan(0, length)).Page.Status is ParseStatus.Ok or ParseStatus.NotHtml);
        var (page, _) = Bytes.Decode(whole.AsSpan(0, whole.Length - 20));
        Assert.StartsWith("<!DOCTYPE html><html><head><title>Le bac</title>", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--b\r\n")]
    [InlineData("--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n")]
    [InlineData("--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: x\r\n\r\n")]
    [InlineData("--b\r\nContent-Type: multipart/mixed; boundary=")]
    [InlineData("--b\r\n:::\r\n")]
    [InlineData("--b\r\nX: y\r\n z\r\n")]
    [InlineData("--b--\r\n--b\r\n")]
    [InlineData("Content-Location: ;;;;;;=\"")]
    [InlineData("--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=\r\n=")]
    public void HostileFiles_AreAnsweredInLinearTime(string piece)
    {
        var head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n";
        var bytes = Bytes.Utf8(head + string.Concat(Enumerable.Repeat(piece, 8_000_000 / piece.Length)));
        var clock = Stopwatch.StartNew();
        Assert.True(Bytes.Decode(bytes).Page.Status is ParseStatus.Ok or ParseStatus.NotHtml);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed} for {piece}");
    }

    [Fact]
    public void PageOfTheLibrary_HasTheAddressItWasSavedFrom()
    {
        var paragraphs = string.Concat(Enumerable.Repeat(
            "<p>Le bac a rouvert ce matin, et les gens des deux rives l'ont pris d'assaut. <a href=\"/plan\">Plan</a></p>", 5));
        var bytes = Saved("Content-Type: text/html; charset=utf-8", "Content-Location: https://rive.example/une/bac", "",
            $"<!DOCTYPE html><html lang=fr><body><article><h1>Le bac rouvre</h1>{paragraphs}</article></body></html>");
        var result = new ArticleParser().Parse(bytes, "multipart/related");
        Assert.True(result.IsArticle);
        Assert.Equal("https://rive.example/une/bac", result.Source.Url);
        Assert.Contains("https://rive.example/plan", result.Article.ToJson(), StringComparison.Ordinal);
        var given = new ArticleParser().Parse(bytes, url: new Uri("https://rive.example/autre"));
        Assert.Equal("https://rive.example/autre", given.Source.Url);
    }

    /// <summary>A file as browsers save it, with one part.</summary>
    private static byte[] Saved(params string[] part) => Encoding.Latin1.GetBytes(string.Join("\r\n",
    [
        "From: <Saved by a browser>", "Subject: Le bac", "MIME-Version: 1.0",
        "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"----Bord--a1\"", "", "",
        "------Bord--a1", .. part,
        "------Bord--a1", "Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw0KGgo=",
        "------Bord--a1--", "",
    ]));
}
