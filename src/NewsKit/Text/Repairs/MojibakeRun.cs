using System.Text;

namespace NewsKit.Text;

/// <summary>Decides whether characters are one UTF-8 sequence shown byte by byte, and which character it was.</summary>
internal static class MojibakeRun
{
    public const int LongestRun = 4;

    // As a second byte these are more often real punctuation after a real capital (IRMÃ…) than damage.
    private const string PunctuationMarks = "‘’“”…–—•‹›";

    /// <summary>How many characters at the start of a text form an accepted run, or 0.</summary>
    /// <param name="before">The text before, already repaired.</param>
    /// <param name="text">The text from a lead byte on.</param>
    /// <param name="repaired">The character that the run stood for.</param>
    public static int Read(ReadOnlySpan<char> before, ReadOnlySpan<char> text, out Rune repaired)
    {
        var length = text[0] switch { 'â' or 'ï' => 3, 'ð' => 4, _ => 2 };
        if (text.Length < length || !TryDecode(text[..length], out repaired))
            return None(out repaired);
        var accepted = text[0] switch
        {
            'Â' => AcceptsC2(text[1], repaired.Value),
            'Ã' => AcceptsC3(before, text),
            'Ä' or 'Å' => AcceptsC4AndC5(before, text, repaired.Value),
            'â' => repaired.Value is (>= 0x2000 and <= 0x203F) or (>= 0x20A0 and <= 0x20BF) or (>= 0x2100 and <= 0x213F)
                or (>= 0x2190 and <= 0x2193) or (>= 0x2600 and <= 0x27BF),
            'ï' => repaired.Value is 0xFEFF or 0xFFFD or 0xFE0F or (>= 0xFB00 and <= 0xFB06),
            _ => repaired.Value is >= 0x1F000 and <= 0x1FAFF,
        };
        return accepted ? length : None(out repaired);
    }

    public static int None(out Rune repaired)
    {
        repaired = default;
        return 0;
    }

    private static bool TryDecode(ReadOnlySpan<char> run, out Rune decoded)
    {
        Span<byte> bytes = stackalloc byte[LongestRun];
        for (var i = 0; i < run.Length; i++)
        {
            var value = Windows1252.ToByte(run[i]);
            if (value < 0)
                return None(out decoded) > 0;
            bytes[i] = (byte)value;
        }

        var status = Rune.DecodeFromUtf8(bytes[..run.Length], out decoded, out var consumed);
        return status == System.Buffers.OperationStatus.Done && consumed == run.Length;
    }

    private static bool AcceptsC2(char second, int repaired) => repaired >= 0xA0 || second is >= '\u0080' and <= '\u009F';

    private static bool AcceptsC3(ReadOnlySpan<char> before, ReadOnlySpan<char> text) =>
        text[1] == CharacterClasses.NoBreakSpace
            ? !before.IsUpper(before.Length - 1)
            : !PunctuationMarks.Contains(text[1], StringComparison.Ordinal) || text.IsLetter(2);

    private static bool AcceptsC4AndC5(ReadOnlySpan<char> before, ReadOnlySpan<char> text, int repaired)
    {
        if (text[1] == CharacterClasses.NoBreakSpace)
            return false;
        var punctuation = PunctuationMarks.Contains(text[1], StringComparison.Ordinal);
        return repaired is 'Œ' or 'œ' or 'š' or 'Ÿ' or 'Ž' or 'ž'
            ? !punctuation || text.IsLetter(2)
            : !punctuation && before.IsLetter(before.Length - 1) && text.IsLetter(2);
    }
}
