using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>A rule as data: for which pages of which site it holds, and CSS selectors for each kind of section.</summary>
/// <example><code>new SiteRule { Name = "gazette", Hosts = ["gazette.example"],
/// Labels = new Dictionary&lt;SectionKind, IReadOnlyList&lt;string&gt;&gt; { [SectionKind.Body] = [".story"] } }</code></example>
public sealed record SiteRule
{
    private static readonly IReadOnlyDictionary<SectionKind, IReadOnlyList<string>> NoLabels =
        FrozenDictionary<SectionKind, IReadOnlyList<string>>.Empty;

    /// <summary>What diagnostics call it.</summary>
    public required string Name { get; init; }

    /// <summary>The hosts: <c>gazette.example</c>, which also means <c>www.gazette.example</c>, or <c>*.gazette.example</c> for
    /// every host below.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Which paths of the hosts: <c>*</c> stands for any characters, as in <c>/20*/</c>. Empty (the default) means
    /// all.</summary>
    public IReadOnlyList<string> Paths { get; init => field = value ?? []; } = [];

    /// <summary>The first day the layout was there; null (the default) for no first day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day the layout was there; null (the default) for no last day. Compared with the reference time of the
    /// reading; without one the rule holds.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Selectors for each kind of section; all elements that any of them selects are labelled.</summary>
    public IReadOnlyDictionary<SectionKind, IReadOnlyList<string>> Labels { get; init => field = value ?? NoLabels; } = NoLabels;
}
