using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsKit.BodyModel;

/// <summary>Which of up to 64 characters are letters, digits, marks: a bit each, so that a text is counted without a branch a
/// character.</summary>
internal struct CharacterMasks
{
    /// <summary>Characters of one look.</summary>
    internal const int Width = 64;

    private const int Half = 32;

    internal ulong Capitals { get; private set; }

    /// <summary>Letters in small; a letter of a script without cases is neither.</summary>
    internal ulong Smalls { get; private set; }

    internal ulong Letters { get; private set; }

    internal ulong Digits { get; private set; }

    internal ulong Commas { get; private set; }

    /// <summary>Ends of sentences, if a blank or a quotation mark follows.</summary>
    internal ulong Stops { get; private set; }

    /// <summary>Marks between the parts of a menu or of a line of details.</summary>
    internal ulong Separators { get; private set; }

    internal ulong Breaks { get; private set; }

    /// <summary>Parts of a mail address, an account or a hashtag.</summary>
    internal ulong Addresses { get; private set; }

    /// <summary>Looks at the first characters of a text, at most <see cref="Width"/>; what is missing is nothing.</summary>
    internal static CharacterMasks Of(scoped ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Width];
        if (text.Length < Width)
        {
            text.CopyTo(room);
            room[text.Length..].Clear();
            text = room;
        }

        var masks = default(CharacterMasks);
        var codes = MemoryMarshal.Cast<char, ushort>(text);
        var others = masks.Look(codes[..Half], 0) | masks.Look(codes[Half..Width], Half);
        for (; others != 0; others &= others - 1)
            masks.LookAtOther(text[int.CreateTruncating(ulong.TrailingZeroCount(others))], others & (~others + 1));
        masks.Letters |= masks.Capitals | masks.Smalls;
        return masks;
    }

    /// <summary>Sets the bits of the ASCII characters among 32; gives those of the others.</summary>
    private ulong Look(ReadOnlySpan<ushort> codes, int shift)
    {
        var bytes = Vector256.NarrowWithSaturation(Vector256.Create(codes), Vector256.Create(codes[Vector256<ushort>.Count..]));
        Capitals |= Bits(Vector256.LessThanOrEqual(bytes - Of('A'), Vector256.Create((byte)25)), shift);
        Smalls |= Bits(Vector256.LessThanOrEqual(bytes - Of('a'), Vector256.Create((byte)25)), shift);
        Digits |= Bits(Vector256.LessThanOrEqual(bytes - Of('0'), Vector256.Create((byte)9)), shift);
        Commas |= Bits(Vector256.Equals(bytes, Of(',')) | Vector256.Equals(bytes, Of(';')), shift);
        Stops |= Bits(Vector256.Equals(bytes, Of('.')) | Vector256.Equals(bytes, Of('!')) | Vector256.Equals(bytes, Of('?')),
            shift);
        Separators |= Bits(Vector256.Equals(bytes, Of('|')) | Vector256.Equals(bytes, Of('/')), shift);
        Breaks |= Bits(Vector256.Equals(bytes, Of('\n')), shift);
        Addresses |= Bits(Vector256.Equals(bytes, Of('@')) | Vector256.Equals(bytes, Of('#')), shift);
        return Bits(Vector256.GreaterThan(bytes, Vector256.Create((byte)127)), shift);
    }

    private void LookAtOther(char c, ulong bit)
    {
        switch (c)
        {
            case '…':
                Stops |= bit;
                break;
            case '•' or '›' or '»' or '·' or '→' or '©' or '★':
                Separators |= bit;
                break;
            default:
                if (char.IsLower(c))
                    Smalls |= bit;
                else if (char.IsUpper(c))
                    Capitals |= bit;
                else if (char.IsLetter(c))
                    Letters |= bit;
                break;
        }
    }

    private static Vector256<byte> Of(char c) => Vector256.Create((byte)c);

    private static ulong Bits(Vector256<byte> matches, int shift) => (ulong)matches.ExtractMostSignificantBits() << shift;
}
