using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>A footer while it is read.</summary>
internal sealed class FooterDraft
{
    private readonly List<(string? Title, List<RelatedLink> Items)> _groups = [];

    private bool _lastIsTitle;

    internal Image? Logo { get; set; }

    internal Copyright? Copyright { get; set; }

    internal List<string> About { get; } = [];

    internal bool IsEmpty => Logo is null && Copyright is null && About.Count == 0 && _groups.Count == 0;

    /// <summary>A paragraph about the publication; the heading directly above it is its own, not that of a column.</summary>
    internal void AddAbout(string paragraph)
    {
        if (_groups.Count > 0 && _groups[^1].Items.Count == 0 && _lastIsTitle)
            _groups.RemoveAt(_groups.Count - 1);
        _lastIsTitle = false;
        About.Add(paragraph);
    }

    /// <summary>The element that holds the column which is read; -1 when nothing bounds it.</summary>
    internal int Column { get; private set; } = -1;

    /// <summary>How high the open column's title stands as a heading; 0 when it is none.</summary>
    internal int TitleLevel { get; private set; }

    /// <summary>Whether the open column's title is a link.</summary>
    internal bool TitleIsLink { get; private set; }

    internal void StartGroup(string? title, int column, int level = 0, bool isLink = false)
    {
        // A heading directly over a lower one is that of the whole end of the page.
        if (_groups.Count > 0 && _groups[^1].Items.Count == 0 && _lastIsTitle && level > TitleLevel && TitleLevel > 0)
            _groups.RemoveAt(_groups.Count - 1);
        TitleLevel = level;
        TitleIsLink = isLink;
        _groups.Add((title, []));
        _lastIsTitle = title is not null;
        Column = column;
    }

    internal void Add(RelatedLink link)
    {
        if (_groups.Count == 0)
            _groups.Add((null, []));
        _groups[^1].Items.Add(link);
    }

    /// <summary>Whether a link is in a column already.</summary>
    internal bool Has(RelatedLink link) => _groups.Exists(group => group.Items.Contains(link));

    internal Footer ToFooter(IReadOnlyList<LanguageLink> languages) => new()
    {
        Logo = Logo,
        About = About,
        Groups = [.. _groups.Select(group => new FooterGroup { Title = group.Title, Items = group.Items })],
        Copyright = Copyright,
        Languages = languages,
    };
}
