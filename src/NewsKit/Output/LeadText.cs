using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The standfirst where it is to be printed: not when the body opens with it.</summary>
internal static class LeadText
{
    private const int BlocksLookedAt = 4;

    internal static string? Of(Article article)
    {
        if (article.Standfirst is not { Length: > 0 } standfirst)
            return null;
        foreach (var block in article.Body.Take(BlocksLookedAt))
        {
            var text = block switch { Paragraph paragraph => paragraph.Text, Heading heading => heading.Text, _ => "" };
            if (text.Length > 0 && standfirst.Contains(text, StringComparison.Ordinal))
                return null;
        }

        return standfirst;
    }
}
