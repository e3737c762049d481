namespace NewsKit.Text;

/// <summary>S4: the space after <c>n°</c> and after <c>M.</c>, <c>Mme</c>, <c>Dr</c> does not break.</summary>
internal sealed class AbbreviationsStep : TextStep
{
    public override string Name => "abbreviations";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is ' ' or CharacterClasses.NarrowNoBreakSpace
                && (IsNumero(text, at) || (text.IsUpper(at + 1) && text[..at].EndsWithHonorific())))
            {
                block.Replace(at, 1, "\u00A0");
            }
        }
    }

    private static bool IsNumero(ReadOnlySpan<char> text, int space) =>
        text.IsDigit(space + 1) && text.IsAnyOf(space - 1, "°º") && text.IsAnyOf(space - 2, "nN");
}
