using NewsKit.Lexicon;

namespace NewsKit.Text;

/// <summary>S3: the space between a number and its unit does not break, nor those of <c>23 h 05</c>.</summary>
internal sealed class UnitsStep : TextStep
{
    private const string NoBreakSpace = "\u00A0";

    public override string Name => "units";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(CharacterClasses.Digits); at >= 0;)
        {
            var space = at + 1;
            if (text.IsSpace(space) && UnitLength(text, space + 1) is > 0 and var length)
            {
                Harden(ref block, text, space);
                if (length == 1 && text[space + 1] == 'h' && IsMinutes(text, space + 2))
                    Harden(ref block, text, space + 2);
            }

            var step = text[space..].IndexOfAny(CharacterClasses.Digits);
            at = step < 0 ? -1 : space + step;
        }
    }

    private static void Harden(ref TextBlock block, ReadOnlySpan<char> text, int space)
    {
        if (text[space] != CharacterClasses.NoBreakSpace)
            block.Replace(space, 1, NoBreakSpace);
    }

    private static int UnitLength(ReadOnlySpan<char> text, int start)
    {
        if (start == text.Length || !MeasureUnits.MayStartWith(text[start]))
            return 0;
        for (var length = Math.Min(MeasureUnits.LongestLength, text.Length - start); length > 0; length--)
        {
            var end = start + length;
            if (MeasureUnits.Contains(text[start..end]) && !text.IsWord(end) && !text.IsAnyOf(end, "'’/²³"))
                return length;
        }

        return 0;
    }

    private static bool IsMinutes(ReadOnlySpan<char> text, int space) =>
        text.IsSpace(space) && text.IsDigit(space + 1) && text.IsDigit(space + 2) && !text.IsDigit(space + 3);
}
