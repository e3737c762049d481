using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>What a site rule says of a page, by the numbers of its elements.</summary>
internal sealed class SiteLabels
{
    /// <summary>The name of the rule.</summary>
    internal required string Rule { get; init; }

    /// <summary>Whether the labelled body may hold what is no text.</summary>
    internal required bool PruneBody { get; init; }

    /// <summary>Whether the body is what is labelled so and nothing else: no finder takes of it, no model adds to it.</summary>
    internal required bool IsExact { get; init; }

    /// <summary>In page order.</summary>
    internal List<(int Element, SectionKind Kind)> Kinds { get; } = [];

    /// <summary>Elements that are no text of the article, in page order.</summary>
    internal List<int> NotBody { get; } = [];

    internal bool Has(SectionKind kind) => Kinds.Exists(label => label.Kind == kind);
}
