using System.Text;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>Which encoding a page is read with, step by step.</summary>
public sealed class PageDecoderEncodingTests
{
    private const string Body = $"<p>{Bytes.French}</p>";

    [Theory]
    [InlineData("utf-8", "EFBBBF")]
    [InlineData("utf-16le", "FFFE")]
    [InlineData("utf-16be", "FEFF")]
    public void ByteOrderMark_BeatsTheContentType(string name, string mark)
    {
        var (page, codes) = Bytes.Decode([.. Convert.FromHexString(mark), .. Bytes.Of(name, Body)], "text/html; charset=koi8-r");
        Assert.Equal(Body, page.Text);
        Assert.Equal(name, page.Encoding);
        Assert.Empty(codes);
    }

    [Fact]
    public void ContentType_BeatsTheMeta()
    {
        var text = "<meta charset=koi8-r>" + Body;
        var (page, _) = Bytes.Decode(Bytes.Latin(text), "text/html; Charset=\"ISO-8859-1\"");
        Assert.Equal(text, page.Text);
        Assert.Equal("windows-1252", page.Encoding);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("latin1")]
    [InlineData("ASCII")]
    [InlineData("us-ascii")]
    [InlineData(" windows-1252 ")]
    [InlineData("l1")]
    public void LatinLabels_MeanWindows1252(string label)
    {
        var text = $"<meta charset='{label}'>{Body}";
        var (page, codes) = Bytes.Decode(Bytes.Latin(text));
        Assert.Equal(text, page.Text);
        Assert.Equal("windows-1252", page.Encoding);
        Assert.Empty(codes);
    }

    [Fact]
    public void Latin9_IsReadWithItsOwnEuroAndLigature()
    {
        const string text = "<meta charset=iso-8859-15><p>cœur, 3 €, été, Ÿ</p>";
        var (page, _) = Bytes.Decode(Bytes.Of("iso-8859-15", text));
        Assert.Equal(text, page.Text);
        Assert.Equal("iso-8859-15", page.Encoding);
    }

    [Fact]
    public void NothingDeclaredAndValidUtf8_IsUtf8()
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8(Body));
        Assert.Equal(Body, page.Text);
        Assert.Equal("utf-8", page.Encoding);
        Assert.Empty(codes);
    }

    [Fact]
    public void NothingDeclaredAndLastSequenceCut_IsUtf8()
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8("<p>L’été est là").AsSpan()[..^1]);
        Assert.Equal("<p>L’été est l\uFFFD", page.Text);
        Assert.Equal("utf-8", page.Encoding);
        Assert.Equal([DiagnosticCodes.InvalidSequences], codes);
    }

    [Fact]
    public void NothingDeclaredAndNotUtf8_IsWindows1252()
    {
        var (page, codes) = Bytes.Decode(Bytes.Latin(Body));
        Assert.Equal(Body, page.Text);
        Assert.Equal("windows-1252", page.Encoding);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void NothingDeclaredAndEveryOtherByteZero_IsUtf16(string name)
    {
        var (page, _) = Bytes.Decode(Bytes.Of(name, Body));
        Assert.Equal(Body, page.Text);
        Assert.Equal(name, page.Encoding);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-32")]
    [InlineData("iso-2022-kr")]
    [InlineData("iso-2022-cn")]
    [InlineData("hz-gb-2312")]
    [InlineData("replacement")]
    [InlineData("martien")]
    public void LabelsNeverHonoured_AreIgnoredAndSaid(string label)
    {
        var (fromHeader, headerCodes) = Bytes.Decode(Bytes.Utf8("+ADw-" + Body), $"text/html;charset={label}");
        var (fromMeta, metaCodes) = Bytes.Decode(Bytes.Utf8($"<meta charset={label}>" + Body));
        Assert.Equal("utf-8", fromHeader.Encoding);
        Assert.Equal("+ADw-" + Body, fromHeader.Text);
        Assert.Equal("utf-8", fromMeta.Encoding);
        Assert.Equal([DiagnosticCodes.EncodingIgnored], headerCodes);
        Assert.Equal([DiagnosticCodes.EncodingIgnored], metaCodes);
    }

    [Fact]
    public void HeaderLabelUnknown_TheMetaDecides()
    {
        var (page, _) = Bytes.Decode(Bytes.Latin("<meta charset=latin1>été"), "text/html; charset=none");
        Assert.Equal("windows-1252", page.Encoding);
        Assert.EndsWith("été", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Iso2022Jp_IsHonouredOnlyWhenDeclared()
    {
        byte[] bytes = [.. "<p>"u8, 0x1B, .. "$B"u8, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, .. "(B</p>"u8];
        var (declared, _) = Bytes.Decode(bytes, "text/html; charset=iso-2022-jp");
        var (bare, _) = Bytes.Decode(bytes);
        Assert.Equal("<p>日本</p>", declared.Text);
        Assert.Equal("iso-2022-jp", declared.Encoding);
        Assert.Equal("<p>$BF|K\\(B</p>", bare.Text);
        Assert.Equal("utf-8", bare.Encoding);
    }

    [Fact]
    public void DeclaredUtf8ButLatinBytes_IsRepaired()
    {
        var (page, codes) = Bytes.Decode(Bytes.Latin(Body), "text/html; charset=utf-8");
        Assert.Equal(Body, page.Text);
        Assert.Equal("windows-1252", page.Encoding);
        Assert.Equal([DiagnosticCodes.EncodingRepaired], codes);
    }

    [Fact]
    public void DeclaredUtf8AndBytesThatNeitherReads_StaysUtf8WithACount()
    {
        byte[] bytes = [.. "<p>a"u8, 0x81, .. "b"u8, 0xE9, .. "c</p>"u8];
        var (page, codes) = Bytes.Decode(bytes, "text/html; charset=utf-8");
        Assert.Equal("<p>a\uFFFDb\uFFFDc</p>", page.Text);
        Assert.Equal("utf-8", page.Encoding);
        Assert.Equal([DiagnosticCodes.InvalidSequences], codes);
    }

    [Fact]
    public void DeclaredUtf8WithOneDamagedSequence_KeepsItsOtherAccents()
    {
        byte[] bytes = [.. Bytes.Utf8(Body), 0xC3, .. Bytes.Utf8(Body)];
        var (page, codes) = Bytes.Decode(bytes, "text/html; charset=utf-8");
        Assert.Equal(Body + "\uFFFD" + Body, page.Text);
        Assert.Equal([DiagnosticCodes.InvalidSequences], codes);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    [InlineData("iso-8859-15")]
    [InlineData("gb2312")]
    [InlineData("shift_jis")]
    [InlineData("koi8-r")]
    public void DeclaredLegacyButUtf8Bytes_IsRepaired(string label)
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8(Body), $"text/html; charset={label}");
        Assert.Equal(Body, page.Text);
        Assert.Equal("utf-8", page.Encoding);
        Assert.Equal([DiagnosticCodes.EncodingRepaired], codes);
    }

    [Fact]
    public void DeclaredChineseWithFewCharactersThatCouldBeUtf8_StaysChinese()
    {
        byte[] bytes = [.. "<p>"u8, 0xC1, 0xAA, 0xCD, 0xA8, .. "</p>"u8];
        var (page, codes) = Bytes.Decode(bytes, "text/html; charset=gb2312");
        Assert.Equal("<p>联通</p>", page.Text);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-15>", "iso-8859-15")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", "windows-1251")]
    public void DeclarationPastTheFirst1024Bytes_IsFoundUpToTheBody(string meta, string name)
    {
        var style = "<style>" + new string('a', 3_000) + "</style>";
        byte[] bytes = [.. Bytes.Utf8($"<head>{style}{meta}</head><body><p>"), 0xA4, 0xE9, .. "</p>"u8];
        Assert.Equal(name, Bytes.Decode(bytes).Page.Encoding);
    }

    [Fact]
    public void DeclarationInTheBody_IsNone()
    {
        byte[] bytes = [.. Bytes.Utf8($"<head>{new string(' ', 2_000)}</head><body><p><meta charset=koi8-r>"), 0xE9, .. "</p>"u8];
        Assert.Equal("windows-1252", Bytes.Decode(bytes).Page.Encoding);
    }

    [Fact]
    public void DeclaredLatinWithASinglePairThatCouldBeUtf8_StaysLatin()
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8("<p>é</p>"), "text/html; charset=latin1");
        Assert.Equal("<p>Ã©</p>", page.Text);
        Assert.Empty(codes);
    }

    [Fact]
    public void DeclaredUtf16InTheHeader_IsHonoured()
    {
        var (page, _) = Bytes.Decode(Encoding.BigEndianUnicode.GetBytes("日本"), "text/plain; charset=utf-16be");
        Assert.Equal("日本", page.Text);
    }

    [Theory]
    [InlineData("shift_jis", "日本語のニュース")]
    [InlineData("euc-jp", "日本語のニュース")]
    [InlineData("gbk", "新闻报道")]
    [InlineData("gb18030", "新闻报道")]
    [InlineData("big5", "新聞報導")]
    [InlineData("euc-kr", "뉴스 기사")]
    [InlineData("koi8-u", "Новини України їжак")]
    [InlineData("windows-1251", "Новости дня")]
    [InlineData("windows-1256", "أخبار")]
    public void OtherScripts_AreRead(string name, string text)
    {
        var (page, codes) = Bytes.Decode(Bytes.Of(name, $"<p>{text}</p>"), $"text/html; charset={name}");
        Assert.Equal($"<p>{text}</p>", page.Text);
        Assert.Equal(name, page.Encoding);
        Assert.Empty(codes);
    }

    [Fact]
    public void LeadByteBeforeATag_DoesNotSwallowTheTag()
    {
        var (page, codes) = Bytes.Decode([.. "<b>x"u8, 0x83, .. "</b>"u8], "text/html; charset=shift_jis");
        Assert.Equal("<b>x\uFFFD</b>", page.Text);
        Assert.Equal([DiagnosticCodes.InvalidSequences], codes);
    }
}
