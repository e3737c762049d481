using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The language that the script of a text tells, whatever the page declares: Japanese, Korean, Chinese.</summary>
internal static class ScriptLanguage
{
    private const int LettersLookedAt = 2_000;
    private const int FewestLetters = 40;

    /// <summary>Between these two lie the letters of all three.</summary>
    private const char FirstLetter = '\u3041';
    private const char LastLetter = '\uD7A3';

    /// <summary>The tag; null for a text in another script, or a mixed one.</summary>
    internal static string? Of(Segmentation segments)
    {
        // Most pages have no letter of these scripts at all.
        if (!segments.Content.Text.AsSpan().ContainsAnyInRange(FirstLetter, LastLetter))
            return null;
        int letters = 0, kana = 0, hangul = 0, han = 0;
        for (var block = 0; block < segments.Content.Blocks.Length && letters < LettersLookedAt; block++)
        {
            if (!segments.Is(block, SectionKind.Body) || segments.Content.Blocks[block].Kind != BlockKind.Text)
                continue;
            foreach (var c in segments.Content.TextOf(block))
            {
                letters += char.IsLetter(c) ? 1 : 0;
                kana += c is >= '\u3041' and <= '\u30FF' ? 1 : 0;
                hangul += c is >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
                han += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            }
        }

        if (letters < FewestLetters || (kana + hangul + han) * 2 < letters)
            return null;
        return hangul * 2 > letters ? "ko" : kana * 6 > letters ? "ja" : kana == 0 && hangul == 0 ? "zh" : null;
    }
}
