using System.Text;
using NewsKit.Decoding;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>The prescan of the standard, case by case.</summary>
public sealed class EncodingPrescanTests
{
    [Theory]
    [InlineData("<meta charset=koi8-r>", "koi8-r")]
    [InlineData("<META CHARSET=\"KOI8-R\">", "koi8-r")]
    [InlineData("<meta charset='koi8-r'/>", "koi8-r")]
    [InlineData("<meta/charset=koi8-r>", "koi8-r")]
    [InlineData("<meta charset = koi8-r >", "koi8-r")]
    [InlineData("<metacharset=koi8-r>", null)]
    [InlineData("<meta data-charset=koi8-r>", null)]
    [InlineData("<meta charset>", null)]
    [InlineData("<meta charset=>", null)]
    [InlineData("<meta charset=koi8-r", null)]
    [InlineData("<meta charset=koi8-r ", null)]
    [InlineData("<meta charset=\"koi8-r", null)]
    [InlineData("<meta charset=nope charset=koi8-r>", null)]
    [InlineData("<meta charset=nope><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<meta charset=koi8-r><meta charset=utf-8>", "koi8-r")]
    [InlineData("<!-- <meta charset=utf-8> --><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<!--><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<!-- a > <meta charset=utf-8> --!> <meta charset=koi8-r>", null)]
    [InlineData("<!-- never closed <meta charset=koi8-r>", null)]
    [InlineData("<p title='<meta charset=utf-8>'><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<p title=\"a>b\"><meta charset=koi8-r>", "koi8-r")]
    [InlineData("</p title='<meta charset=utf-8>'><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<!doctype html><?php x ?></ x><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<script>document.write('<meta charset=koi8-r>')</script>", "koi8-r")]
    [InlineData("a < b <meta charset=koi8-r>", "koi8-r")]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=koi8-r'>", "koi8-r")]
    [InlineData("<meta content='text/html; charset=koi8-r' http-equiv='Content-Type'>", "koi8-r")]
    [InlineData("<meta http-equiv=refresh content='text/html; charset=koi8-r'>", null)]
    [InlineData("<meta content='text/html; charset=koi8-r'>", null)]
    [InlineData("<meta http-equiv=content-type content='charset koi8-r; charset=\"koi8-r\"'>", "koi8-r")]
    [InlineData("<meta http-equiv=content-type content=\"charset='koi8-r\">", null)]
    [InlineData("<meta http-equiv=content-type content='text/html; charset = koi8-r ; x'>", "koi8-r")]
    [InlineData("<meta charset=koi8-r content='text/html; charset=utf-8'>", "koi8-r")]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=utf-8' charset=koi8-r>", "koi8-r")]
    [InlineData("<meta charset=utf-16le>", "utf-8")]
    [InlineData("<meta charset=utf-16>", "utf-8")]
    [InlineData("<meta charset=x-user-defined>", "windows-1252")]
    [InlineData("<?xml version='1.0' encoding='koi8-r'?>", "koi8-r")]
    [InlineData("<?xml version='1.0' encoding = \"iso-8859-1\" ?><p>", "windows-1252")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?>", "utf-8")]
    [InlineData(" <?xml version='1.0' encoding='koi8-r'?>", null)]
    [InlineData("<?xml version='1.0' encoding='koi 8'?>", null)]
    [InlineData("<?xml version='1.0' encoding='koi8-r'?><meta charset=utf-8>", "utf-8")]
    [InlineData("", null)]
    [InlineData("<", null)]
    [InlineData("<meta", null)]
    [InlineData("<!", null)]
    public void Markup_DeclaresTheEncodingOfTheStandard(string markup, string? expected) =>
        Assert.Equal(expected, EncodingPrescan.Find(Encoding.Latin1.GetBytes(markup), out _));

    [Theory]
    [InlineData(1024 - 21, "koi8-r")]
    [InlineData(1024 - 20, null)]
    [InlineData(2000, null)]
    public void Declaration_CountsWithinTheFirst1024Bytes(int blanks, string? expected) =>
        Assert.Equal(expected,
            EncodingPrescan.Find(Encoding.Latin1.GetBytes(new string(' ', blanks) + "<meta charset=koi8-r>"), out _));

    [Fact]
    public void XmlDeclarationInUtf16_IsRecognised()
    {
        Assert.Equal("utf-16le", EncodingPrescan.Find(Encoding.Unicode.GetBytes("<?xml?>"), out _));
        Assert.Equal("utf-16be", EncodingPrescan.Find(Encoding.BigEndianUnicode.GetBytes("<?xml?>"), out _));
    }
}
