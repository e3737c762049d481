using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsKit.Lexicon;

/// <summary>Folds a short text for comparison with the words of the lexicon: lower case, no accents, plain apostrophes,
/// quotes, dashes and spaces.</summary>
internal static class FoldedText
{
    /// <summary>Texts longer than this are no label.</summary>
    internal const int Longest = 200;

    /// <summary>How much room the folded text of so many characters may need: one letter may become two.</summary>
    internal const int Growth = 2;

    /// <summary>Characters that one step folds.</summary>
    private const int AtOnce = 8;

    /// <summary><see cref="Plain"/> of the characters that most texts are made of.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Plain((char)code))];

    internal static string Fold(ReadOnlySpan<char> text) => Fold(text, stackalloc char[Longest * Growth]).ToString();

    /// <summary>Letters and digits of the folded text alone: names are the same whatever blanks and marks they have.</summary>
    internal static string Key(ReadOnlySpan<char> text)
    {
        var folded = Fold(text, stackalloc char[Longest * Growth]);
        var key = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
                key.Append(c);
        }

        return key.ToString();
    }

    /// <summary>The folded form of a single character; a blank or nothing for those that fold away.</summary>
    internal static char Fold(char c) => Plain(c) is var plain && plain == 'œ' ? 'o' : plain;

    /// <summary>The same without a new string.</summary>
    /// <param name="text">The text; what is past <see cref="Longest"/> is left out.</param>
    /// <param name="folded">Room for <see cref="Growth"/> times the text.</param>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        text = text.Trim();
        if (text.Length > Longest)
            text = text[..Longest];
        var length = 0;
        var isAfterBlank = true;
        var ascii = Ascii.AsSpan();
        while (!text.IsEmpty)
        {
            var next = text[..Math.Min(AtOnce, text.Length)];
            text = text[next.Length..];
            if (next.Length == AtOnce && FoldPlain(next, folded[length..], ref isAfterBlank))
            {
                length += AtOnce;
                continue;
            }

            foreach (var c in next)
            {
                // Written in any case and kept or not: which characters follow one another, no processor can foresee.
                var plain = c < ascii.Length ? ascii[c] : Plain(c);
                var isBlank = plain == ' ';
                var isRemoved = plain == PlainCharacters.Removed;
                folded[length] = plain;
                length += isRemoved | (isBlank & isAfterBlank) ? 0 : 1;
                isAfterBlank = isBlank | (isRemoved & isAfterBlank);
                if (plain != 'œ')
                    continue;
                folded[length - 1] = 'o';
                folded[length++] = 'e';
            }
        }

        return folded[..length].TrimEnd(' ');
    }

    /// <summary>Folds so many characters at once, where each becomes one: letters of ASCII, marks, and blanks that stand alone.
    /// False, with nothing kept, for others.</summary>
    private static bool FoldPlain(ReadOnlySpan<char> text, Span<char> folded, ref bool isAfterBlank)
    {
        var codes = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        var blanks = Vector128.Equals(codes, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        var others = Vector128.GreaterThan(codes - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            | Vector128.Equals(codes, Vector128.Create((ushort)'`'));
        if (others != Vector128<ushort>.Zero || (blanks & ((blanks << 1) | (isAfterBlank ? 1U : 0))) != 0)
            return false;
        var capitals = Vector128.LessThanOrEqual(codes - Vector128.Create((ushort)'A'), Vector128.Create((ushort)('Z' - 'A')));
        var small = codes | (capitals & Vector128.Create((ushort)0x20));
        small.CopyTo(MemoryMarshal.Cast<char, ushort>(folded));
        isAfterBlank = blanks >> (AtOnce - 1) != 0;
        return true;
    }

    /// <summary>Whether a printed text starts with folded words, character by character.</summary>
    internal static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        if (text.Length < folded.Length)
            return false;
        for (var i = 0; i < folded.Length; i++)
        {
            if (Fold(text[i]) != folded[i])
                return false;
        }

        return true;
    }

    /// <summary>Where folded words first stand in a printed text; -1 when they do not.</summary>
    internal static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        for (var at = 0; at + folded.Length <= text.Length; at++)
        {
            if (StartsWith(text[at..], folded))
                return at;
        }

        return -1;
    }

    private static char Plain(char c) => PlainCharacters.Of(c) switch
    {
        '“' or '”' or '«' or '»' or '„' => '"',
        '–' or '—' => '-',
        var plain => char.ToLowerInvariant(plain),
    };
}
