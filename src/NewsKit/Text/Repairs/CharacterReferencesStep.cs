using System.Text;

namespace NewsKit.Text;

/// <summary>H2: decodes character references that were escaped twice.</summary>
internal sealed class CharacterReferencesStep : RepairStep
{
    public override string Name => "character-references";

    protected override string Repair(string text, ref TextBlock block)
    {
        var amp = text.IndexOf('&', StringComparison.Ordinal);
        if (amp < 0)
            return text;
        StringBuilder? result = null;
        var copied = 0;
        while (amp >= 0)
        {
            var next = amp + 1;
            if (CharacterReference.TryReadLeftOver(text.AsSpan(next), out var length, out var character))
            {
                next += length;
                SkipNestedAmpersands(text, character, ref next);
                result ??= new StringBuilder(text.Length);
                result.Append(text, copied, amp - copied);
                Append(result, character);
                copied = next;
            }

            amp = text.IndexOf('&', next);
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    // &amp;amp;amp;… would take one round for each level: an ampersand that starts a reference to an ampersand is taken at once.
    private static void SkipNestedAmpersands(string text, int character, ref int next)
    {
        while (character == '&'
            && CharacterReference.TryReadLeftOver(text.AsSpan(next), out var length, out var nested)
            && nested == '&')
        {
            next += length;
        }
    }

    private static void Append(StringBuilder result, int character)
    {
        if (character > char.MaxValue)
            result.Append(new Rune(character).ToString());
        else
            result.Append((char)character);
    }
}
