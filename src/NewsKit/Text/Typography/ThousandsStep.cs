namespace NewsKit.Text;

/// <summary>S5: the spaces of an existing grouping by thousands become narrow and do not break.</summary>
internal sealed class ThousandsStep : TextStep
{
    public override string Name => "thousands";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(CharacterClasses.Digits); at >= 0;)
        {
            var head = DigitsEnd(text, at);
            var end = head - at <= 3 && MayStart(text, at) ? GroupsEnd(text, head) : head;
            if (end > head && MayEnd(text, end))
                Narrow(ref block, text, head, end);
            var step = text[end..].IndexOfAny(CharacterClasses.Digits);
            at = step < 0 ? -1 : end + step;
        }
    }

    private static bool MayStart(ReadOnlySpan<char> text, int at)
    {
        var isPartOfNumber = text.IsSpace(at - 1) && text.IsDigit(at - 2);
        return text[at] != '0' && !isPartOfNumber && !text.IsWord(at - 1) && !text.IsAnyOf(at - 1, ".,+");
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        while (text.IsDigit(at))
            at++;
        return at;
    }

    private static int GroupsEnd(ReadOnlySpan<char> text, int at)
    {
        while (text.IsSpace(at) && DigitsEnd(text, at + 1) == at + 4)
            at += 4;
        return at;
    }

    private static bool MayEnd(ReadOnlySpan<char> text, int end) =>
        !text.IsDigit(text.IsSpace(end) ? end + 1 : end)
        && !(text.IsAnyOf(end, ".,") && DigitsEnd(text, end + 1) == end + 4);

    private static void Narrow(ref TextBlock block, ReadOnlySpan<char> text, int head, int end)
    {
        for (var space = head; space < end; space += 4)
        {
            if (text[space] != CharacterClasses.NarrowNoBreakSpace)
                block.Replace(space, 1, "\u202F");
        }
    }
}
