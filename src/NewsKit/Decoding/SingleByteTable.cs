namespace NewsKit.Decoding;

/// <summary>The upper halves of the single-byte encodings: a code page of the framework, corrected where the standard
/// differs.</summary>
internal static class SingleByteTable
{
    private const int Half = 0x80;

    /// <summary>The characters of the bytes 0x80 to 0xFF; U+FFFD where the standard has none.</summary>
    internal static char[] UpperHalf(string name)
    {
        var table = name is "x-user-defined" ? Range('\uF780') : FromCodePage(CodePage(name));
        foreach (var (first, chars) in Corrections(name))
            chars.CopyTo(table.AsSpan(first - Half));
        return table;
    }

    private static char[] FromCodePage(int codePage)
    {
        if (codePage == 28591)
            return Range('\u0080');
        var bytes = new byte[Half];
        for (var i = 0; i < Half; i++)
            bytes[i] = (byte)(i + Half);
        var table = CodePages.Get(codePage).GetChars(bytes);
        // The framework gives undefined bytes private use characters; only macintosh has a real one, the apple.
        for (var i = 0; i < Half && codePage != 10000; i++)
        {
            if (table[i] is >= '\uE000' and <= '\uF8FF')
                table[i] = '\uFFFD';
        }

        return table;
    }

    private static char[] Range(char first)
    {
        var table = new char[Half];
        for (var i = 0; i < Half; i++)
            table[i] = (char)(first + i);
        return table;
    }

    private static int CodePage(string name) => name switch
    {
        "ibm866" => 866,
        "iso-8859-2" => 28592,
        "iso-8859-3" => 28593,
        "iso-8859-4" => 28594,
        "iso-8859-5" => 28595,
        "iso-8859-6" => 28596,
        "iso-8859-7" => 28597,
        "iso-8859-8" or "iso-8859-8-i" => 28598,
        "iso-8859-13" => 28603,
        "iso-8859-15" => 28605,
        "koi8-r" => 20866,
        "koi8-u" => 21866,
        "macintosh" => 10000,
        "windows-874" => 874,
        "windows-1250" => 1250,
        "windows-1251" => 1251,
        "windows-1253" => 1253,
        "windows-1254" => 1254,
        "windows-1255" => 1255,
        "windows-1256" => 1256,
        "windows-1257" => 1257,
        "windows-1258" => 1258,
        "x-mac-cyrillic" => 10007,
        // The framework has no code page for these; they are spelled out as differences to Latin-1.
        "iso-8859-10" or "iso-8859-14" or "iso-8859-16" => 28591,
        _ => 1252,
    };

    private static (int First, string Chars)[] Corrections(string name) => name switch
    {
        "iso-8859-7" => [(0xA1, "\u2018\u2019"), (0xA4, "\u20AC\u20AF"), (0xAA, "\u037A")],
        "iso-8859-8" or "iso-8859-8-i" => [(0xAF, "\u00AF"), (0xFD, "\u200E\u200F")],
        "macintosh" => [(0xBD, "\u03A9")],
        "windows-1255" => [(0xCA, "\u05BA")],
        "x-mac-cyrillic" => [(0xA2, "\u0490"), (0xB6, "\u0491"), (0xFF, "\u20AC")],
        "iso-8859-10" =>
        [
            (0xA1, "ĄĒĢĪĨĶ"), (0xA8, "ĻĐŠŦŽ"), (0xAE, "ŪŊ"), (0xB1, "ąēģīĩķ"), (0xB8, "ļđšŧž―ūŋĀ"), (0xC7, "ĮČ"),
            (0xCA, "Ę"), (0xCC, "Ė"), (0xD1, "ŅŌ"), (0xD7, "Ũ"), (0xD9, "Ų"), (0xE0, "ā"), (0xE7, "įč"), (0xEA, "ę"),
            (0xEC, "ė"), (0xF1, "ņō"), (0xF7, "ũ"), (0xF9, "ų"), (0xFF, "ĸ"),
        ],
        "iso-8859-14" =>
        [
            (0xA1, "Ḃḃ"), (0xA4, "ĊċḊ"), (0xA8, "Ẁ"), (0xAA, "ẂḋỲ"), (0xAF, "ŸḞḟĠġṀṁ"), (0xB7, "ṖẁṗẃṠỳẄẅṡ"), (0xD0, "Ŵ"),
            (0xD7, "Ṫ"), (0xDE, "Ŷ"), (0xF0, "ŵ"), (0xF7, "ṫ"), (0xFE, "ŷ"),
        ],
        "iso-8859-16" =>
        [
            (0xA1, "ĄąŁ€„Š"), (0xA8, "š"), (0xAA, "Ș"), (0xAC, "Ź"), (0xAE, "źŻ"), (0xB2, "ČłŽ”"), (0xB8, "žčș"),
            (0xBC, "ŒœŸż"), (0xC3, "Ă"), (0xC5, "Ć"), (0xD0, "ĐŃ"), (0xD5, "Ő"), (0xD7, "ŚŰ"), (0xDD, "ĘȚ"), (0xE3, "ă"),
            (0xE5, "ć"), (0xF0, "đń"), (0xF5, "ő"), (0xF7, "śű"), (0xFD, "ęț"),
        ],
        _ => [],
    };
}
