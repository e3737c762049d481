using System.Globalization;
using System.Text;

namespace NewsKit.Addresses;

/// <content>International host names in ASCII (RFC 3492). The platform's own mapping differs with its culture data.</content>
internal static partial class WebAddress
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int InitialBias = 72;
    private const int Delimiter = 0x80;

    /// <summary>The host with each international label encoded; null when one holds anything but letters and digits in
    /// their plain forms. The host is in lower case.</summary>
    private static string? ToPunycode(string host)
    {
        if (host.Length > MaxHostLength)
            return null;
        var written = new StringBuilder();
        foreach (var label in host.Split('.'))
        {
            if (written.Length > 0)
                written.Append('.');
            if (Ascii.IsValid(label))
                written.Append(label);
            else if (!label.EnumerateRunes().All(IsHostRune))
                return null;
            else
                AppendPunycode(written.Append("xn--"), [.. label.EnumerateRunes().Select(rune => rune.Value)]);
        }

        return written.ToString();
    }

    /// <summary>Letters, digits and marks of living scripts; no presentation forms, which browsers would fold into
    /// others.</summary>
    private static bool IsHostRune(Rune rune)
    {
        if (rune.IsAscii)
            return PlainHost.Contains((char)rune.Value);
        if (rune.Value is (>= 0x300 and <= 0x36F) or (>= 0x2000 and <= 0x2BFF) or (>= 0xFB00 and <= 0xFFFD)
            or (>= 0x1D400 and <= 0x1FFFF))
            return false;
        return Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static void AppendPunycode(StringBuilder written, int[] codes)
    {
        foreach (var code in codes.Where(code => code < Delimiter))
            written.Append((char)code);
        var basic = codes.Count(code => code < Delimiter);
        if (basic > 0)
            written.Append('-');

        var (done, current, delta, bias) = (basic, Delimiter, 0, InitialBias);
        while (done < codes.Length)
        {
            var next = codes.Where(code => code >= current).Min();
            delta += (next - current) * (done + 1);
            current = next;
            foreach (var code in codes)
            {
                if (code < current)
                    delta++;
                if (code != current)
                    continue;
                AppendNumber(written, delta, bias);
                bias = Adapt(delta, done + 1, first: done == basic);
                delta = 0;
                done++;
            }

            delta++;
            current++;
        }
    }

    private static void AppendNumber(StringBuilder written, int number, int bias)
    {
        for (var position = Base; ; position += Base)
        {
            var threshold = Math.Clamp(position - bias, MinThreshold, MaxThreshold);
            if (number < threshold)
            {
                written.Append(Digit(number));
                return;
            }

            written.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int count, bool first)
    {
        delta = first ? delta / 700 : delta / 2;
        delta += delta / count;
        var steps = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; steps += Base)
            delta /= Base - MinThreshold;
        return steps + ((Base - MinThreshold + 1) * delta / (delta + 38));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
