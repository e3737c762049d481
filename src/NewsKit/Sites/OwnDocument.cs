using System.Collections.Frozen;
using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>The rule of the documents that NewsKit itself writes, so that one is read back as it was written: its classes say
/// what each part is, wherever the page lies.</summary>
internal sealed class OwnDocument : ISiteRule
{
    private static readonly OwnDocument Rule = new();

    private static readonly FrozenDictionary<string, SectionKind> Kinds =
        new Dictionary<string, SectionKind>(StringComparer.Ordinal)
        {
            ["nk-site"] = SectionKind.Chrome,
            ["nk-section"] = SectionKind.Chrome,
            ["nk-headline"] = SectionKind.Headline,
            ["nk-body"] = SectionKind.Body,
            ["nk-links nk-read-more"] = SectionKind.ReadMore,
            ["nk-links nk-related"] = SectionKind.Related,
            ["nk-links nk-latest"] = SectionKind.Latest,
            ["nk-tags"] = SectionKind.Tags,
            ["nk-languages"] = SectionKind.Languages,
            ["nk-footer"] = SectionKind.Footer,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "newskit";

    /// <summary>The rule, for a page that bears our mark; null for every other.</summary>
    internal static ISiteRule? Of(MarkupTree page) => page.HasMark ? Rule : null;

    /// <inheritdoc/>
    public string Prepare(string html) => html;

    /// <inheritdoc/>
    public void Label(PageTree page, PageLabels labels, CancellationToken cancellation)
    {
        labels.IsExact = true;
        for (var node = 0; node < page.Count; node++)
        {
            if (page.AttributeOf(node, "class") is { } name && Kinds.TryGetValue(name, out var kind))
                labels.Label(node, kind);
        }
    }
}
