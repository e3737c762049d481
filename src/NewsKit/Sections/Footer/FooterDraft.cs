using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>A footer while it is read.</summary>
internal sealed class FooterDraft
{
    private readonly List<(string? Title, List<RelatedLink> Items)> _groups = [];

    private bool _lastIsTitle;
    private int _lastLine = -1;
    private int _lastRun = -1;

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

    /// <summary>Whether the open column has a title.</summary>
    internal bool IsTitled => _groups.Count > 0 && _groups[^1].Title is not null;

    /// <summary>A column of a bare text with its title: the first line of a run, or a line over one.</summary>
    internal void StartLines(string title, int block, int run)
    {
        StartGroup(title, -1);
        EndLine(block, run > 0 ? run : -1);
    }

    /// <summary>Whether a line of a bare text belongs to the open column: it stands right below its title or its last line, or
    /// the column has no title.</summary>
    internal bool GoesOn(int block, int run) => _groups.Count > 0
        && (_groups[^1].Title is null || (block == _lastLine + 1 && (_lastRun < 0 || run == _lastRun)));

    /// <summary>Notes which line was read last, and in which run of lines it stands.</summary>
    internal void EndLine(int block, int run) => (_lastLine, _lastRun) = (block, run);

    internal void Add(RelatedLink link)
    {
        if (_groups.Count == 0)
            _groups.Add((null, []));
        _groups[^1].Items.Add(link);
    }

    /// <summary>Whether a link is in a column already.</summary>
    internal bool Has(RelatedLink link) => _groups.Exists(group => group.Items.Contains(link));

    /// <summary>Whether the title of a form stands over no link: <c>Inscrivez-vous à notre lettre</c>.</summary>
    private static bool IsCallAlone(string? title, List<RelatedLink> items) =>
        title is not null && items.Count == 0 && SectionLabels.Match(title) == LabelKind.Newsletter;

    internal Footer ToFooter(IReadOnlyList<LanguageLink> languages) => new()
    {
        Logo = Logo,
        About = About,
        Groups = [.. _groups.Where(group => !IsCallAlone(group.Title, group.Items))
            .Select(group => new FooterGroup { Title = group.Title, Items = group.Items })],
        Copyright = Copyright,
        Languages = languages,
    };
}
