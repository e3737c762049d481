using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>A footer while it is read.</summary>
internal sealed class FooterDraft
{
    private readonly List<(string? Title, List<RelatedLink> Items)> _groups = [];

    internal Image? Logo { get; set; }

    internal Copyright? Copyright { get; set; }

    internal List<string> About { get; } = [];

    internal bool IsEmpty => Logo is null && Copyright is null && About.Count == 0 && _groups.Count == 0;

    internal void StartGroup(string title) => _groups.Add((title, []));

    internal void Add(RelatedLink link)
    {
        if (_groups.Count == 0)
            _groups.Add((null, []));
        _groups[^1].Items.Add(link);
    }

    internal Footer ToFooter(IReadOnlyList<LanguageLink> languages) => new()
    {
        Logo = Logo,
        About = About,
        Groups = [.. _groups.Select(group => new FooterGroup { Title = group.Title, Items = group.Items })],
        Copyright = Copyright,
        Languages = languages,
    };
}
