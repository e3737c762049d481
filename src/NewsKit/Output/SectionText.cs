using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The section as people see it above the headline: not where the kicker says the same.</summary>
internal static class SectionText
{
    internal static string? Of(Article article) =>
        string.Equals(OutputText.Field(article.Section), OutputText.Field(article.Kicker), StringComparison.OrdinalIgnoreCase)
            ? null : article.Section;
}
