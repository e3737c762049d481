namespace NewsKit.Text;

/// <summary>D: two hyphens between spaces become an en dash.</summary>
internal sealed class DashStep : TextStep
{
    private const string NotBefore = "-‐‑«\n";
    private const string NotAfter = "-‐‑»\n";

    public override string Name => "dash";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOf("--"); at >= 0;)
        {
            if (StandsAlone(text, at) && block.CanReplace(at - 1, 4))
                Replace(ref block, text, at);
            var step = text[(at + 2)..].IndexOf("--");
            at = step < 0 ? -1 : at + 2 + step;
        }
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int at)
    {
        if (at < 2 || at + 3 >= text.Length)
            return false;
        var isApartBefore = text.IsSpace(at - 1) && !text.IsSpace(at - 2) && !text.IsAnyOf(at - 2, NotBefore);
        return isApartBefore && text.IsSpace(at + 2) && !text.IsSpace(at + 3) && !text.IsAnyOf(at + 3, NotAfter);
    }

    private static void Replace(ref TextBlock block, ReadOnlySpan<char> text, int at)
    {
        if (text[at - 1] != ' ')
            block.Replace(at - 1, 1, " ");
        block.Replace(at, 2, "–");
        if (text[at + 2] != ' ')
            block.Replace(at + 2, 1, " ");
    }
}
