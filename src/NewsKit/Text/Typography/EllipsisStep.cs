namespace NewsKit.Text;

/// <summary>E: exactly three dots become an ellipsis.</summary>
internal sealed class EllipsisStep : TextStep
{
    public override string Name => "ellipsis";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOf("..."); at >= 0;)
        {
            if (!text.IsAnyOf(at - 1, "./\\") && !text.IsAnyOf(at + 3, "./\\"))
                block.Replace(at, 3, "…");
            var next = at + 3;
            while (next < text.Length && text[next] == '.')
                next++;
            var step = text[next..].IndexOf("...");
            at = step < 0 ? -1 : next + step;
        }
    }
}
