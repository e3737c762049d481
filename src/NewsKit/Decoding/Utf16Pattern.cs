namespace NewsKit.Decoding;

/// <summary>Recognises UTF-16 markup without a byte order mark: nearly every other byte is zero.</summary>
internal static class Utf16Pattern
{
    private const int Window = 1024;

    internal static string? Recognise(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Window) & ~1)];
        if (sample.Length < 4 || !sample.Contains((byte)0))
            return null;
        int evenZeros = 0, oddZeros = 0;
        bool evenTag = false, oddTag = false;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
            evenTag |= sample[i] == '<' && sample[i + 1] == 0;
            oddTag |= sample[i + 1] == '<' && sample[i] == 0;
        }

        var units = sample.Length / 2;
        if (evenTag && IsNearlyAll(oddZeros, units) && !IsNearlyAll(evenZeros, units))
            return "utf-16le";
        return oddTag && IsNearlyAll(evenZeros, units) && !IsNearlyAll(oddZeros, units) ? "utf-16be" : null;
    }

    private static bool IsNearlyAll(int zeros, int units) => zeros * 10 > units * 9;
}
