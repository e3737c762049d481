using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsKit.Decoding;

/// <summary>How far bytes are UTF-8: the number of right and of wrong multi-byte sequences.</summary>
internal readonly record struct Utf8Evidence(bool IsValid, int Sequences, int Invalid)
{
    /// <summary>A text of so many right sequences and no wrong one is UTF-8 whatever it says of itself; two Chinese characters in
    /// another encoding may be right by chance.</summary>
    internal const int Enough = 6;

    /// <summary>More right than wrong: damaged UTF-8, which any other reading would garble more.</summary>
    internal bool IsMostlyValid => Sequences > Invalid;

    /// <summary>Hardly anything wrong: good enough to believe in UTF-8 although nobody declared it.</summary>
    internal bool IsNearlyValid => Sequences > 20L * Invalid;

    /// <summary>A sequence cut by the end of the input is not held against it.</summary>
    internal static Utf8Evidence Of(ReadOnlySpan<byte> bytes)
    {
        var whole = bytes[..^CutTail(bytes)];
        int right = 0, wrong = 0;
        if (Utf8.IsValid(whole))
        {
            for (var rest = whole; right < Enough && NextHigh(ref rest);)
                right += Advance(ref rest) ? 1 : 0;
            return new Utf8Evidence(true, right, 0);
        }

        for (var rest = whole; NextHigh(ref rest);)
        {
            if (Advance(ref rest))
                right++;
            else
                wrong++;
        }

        return new Utf8Evidence(false, right, wrong);
    }

    private static int CutTail(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length <= Math.Min(3, bytes.Length); length++)
        {
            if (Rune.DecodeFromUtf8(bytes[^length..], out _, out _) == OperationStatus.NeedMoreData)
                return length;
        }

        return 0;
    }

    private static bool NextHigh(ref ReadOnlySpan<byte> rest)
    {
        var high = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        rest = high < 0 ? [] : rest[high..];
        return high >= 0;
    }

    private static bool Advance(ref ReadOnlySpan<byte> rest)
    {
        var status = Rune.DecodeFromUtf8(rest, out _, out var length);
        rest = rest[length..];
        return status == OperationStatus.Done;
    }
}
