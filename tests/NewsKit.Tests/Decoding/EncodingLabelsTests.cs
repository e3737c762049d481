using NewsKit.Decoding;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>The label table of the standard.</summary>
public sealed class EncodingLabelsTests
{
    [Theory]
    [InlineData("utf8", "utf-8")]
    [InlineData("  UTF-8\t", "utf-8")]
    [InlineData("unicode-1-1-utf-8", "utf-8")]
    [InlineData("iso_8859-1:1987", "windows-1252")]
    [InlineData("ANSI_X3.4-1968", "windows-1252")]
    [InlineData("iso-8859-9", "windows-1254")]
    [InlineData("iso-8859-11", "windows-874")]
    [InlineData("tis-620", "windows-874")]
    [InlineData("l9", "iso-8859-15")]
    [InlineData("koi8-ru", "koi8-u")]
    [InlineData("mac", "macintosh")]
    [InlineData("x-mac-ukrainian", "x-mac-cyrillic")]
    [InlineData("gb2312", "gbk")]
    [InlineData("ks_c_5601-1987", "euc-kr")]
    [InlineData("windows-31j", "shift_jis")]
    [InlineData("big5-hkscs", "big5")]
    [InlineData("unicode", "utf-16le")]
    [InlineData("unicodefffe", "utf-16be")]
    [InlineData("logical", "iso-8859-8-i")]
    [InlineData("visual", "iso-8859-8")]
    [InlineData("utf-7", null)]
    [InlineData("utf-32", null)]
    [InlineData("cesu-8", null)]
    [InlineData("hz-gb-2312", null)]
    [InlineData("utf 8", null)]
    [InlineData("", null)]
    public void Label_MeansTheEncodingOfTheStandard(string label, string? expected) =>
        Assert.Equal(expected, EncodingLabels.Find(label));

    [Fact]
    public void EveryNamedEncoding_DecodesEveryByte()
    {
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        foreach (var name in Names())
        {
            Assert.Equal(name, EncodingLabels.Find(name));
            var chars = new char[bytes.Length];
            var text = chars.AsSpan(0, CharacterDecoder.For(name).Decode(bytes, chars, out _)).ToString();
            Assert.True(text.Length is > 0 and <= 256, name);
        }
    }

    private static string[] Names() =>
    [
        "utf-8", "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
            "iso-8859-8-i",
        "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-874",
        "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
            "windows-1257",
        "windows-1258", "x-mac-cyrillic", "gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr", "utf-16be",
            "utf-16le",
        "x-user-defined",
    ];
}
