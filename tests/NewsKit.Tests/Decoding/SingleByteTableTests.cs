using NewsKit.Decoding;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>The single-byte tables where the framework and the standard part ways.</summary>
public sealed class SingleByteTableTests
{
    [Theory]
    [InlineData("windows-1252", 0x80, '€')]
    [InlineData("windows-1252", 0x81, '\u0081')]
    [InlineData("windows-1252", 0x9D, '\u009D')]
    [InlineData("windows-1252", 0x9C, 'œ')]
    [InlineData("windows-1252", 0x92, '’')]
    [InlineData("windows-874", 0x81, '\u0081')]
    [InlineData("windows-874", 0xDB, '\uFFFD')]
    [InlineData("windows-1253", 0xAA, '\uFFFD')]
    [InlineData("windows-1255", 0xCA, '\u05BA')]
    [InlineData("windows-1255", 0xD9, '\uFFFD')]
    [InlineData("windows-1257", 0xA1, '\uFFFD')]
    [InlineData("iso-8859-3", 0xA5, '\uFFFD')]
    [InlineData("iso-8859-6", 0xA1, '\uFFFD')]
    [InlineData("iso-8859-7", 0xA4, '€')]
    [InlineData("iso-8859-7", 0xA1, '‘')]
    [InlineData("iso-8859-8", 0xFD, '\u200E')]
    [InlineData("iso-8859-8-i", 0xAF, '¯')]
    [InlineData("iso-8859-8-i", 0xE0, 'א')]
    [InlineData("iso-8859-10", 0xBD, '―')]
    [InlineData("iso-8859-10", 0xC1, 'Á')]
    [InlineData("iso-8859-10", 0xFF, 'ĸ')]
    [InlineData("iso-8859-14", 0xF0, 'ŵ')]
    [InlineData("iso-8859-14", 0xA3, '£')]
    [InlineData("iso-8859-16", 0xA4, '€')]
    [InlineData("iso-8859-16", 0xBC, 'Œ')]
    [InlineData("iso-8859-16", 0xFE, 'ț')]
    [InlineData("koi8-u", 0xAE, 'ў')]
    [InlineData("macintosh", 0xDB, '€')]
    [InlineData("macintosh", 0xBD, 'Ω')]
    [InlineData("macintosh", 0xF0, '\uF8FF')]
    [InlineData("x-mac-cyrillic", 0xA2, 'Ґ')]
    [InlineData("x-mac-cyrillic", 0xFF, '€')]
    [InlineData("x-user-defined", 0x80, '\uF780')]
    [InlineData("x-user-defined", 0xFF, '\uF7FF')]
    public void Byte_IsTheCharacterOfTheStandard(string name, int value, char expected) =>
        Assert.Equal(expected, SingleByteTable.UpperHalf(name)[value - 0x80]);
}
