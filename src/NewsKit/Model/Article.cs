using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace NewsKit.Model;

/// <summary>One editorial page, read: everything NewsKit found on it, as plain immutable values.</summary>
/// <remarks>
/// Absent things are <see langword="null"/> or an empty list, never an empty string. Texts hold no markup: inline
/// markup is kept as <see cref="Inline"/> runs. Addresses are absolute, or the thing has no address. Every serialiser of
/// <c>System.Text.Json</c> writes the one JSON of <see cref="Output.JsonArticleWriter"/>.
/// </remarks>
[JsonConverter(typeof(Output.ArticleConverter))]
public sealed record Article
{
    private static readonly IReadOnlyDictionary<string, string> NoEvidence = FrozenDictionary<string, string>.Empty;

    /// <summary>The version of this shape; 1. It grows only when a property is removed or renamed.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>Where the page came from and how its bytes were read.</summary>
    public PageSource Source { get; init => field = value ?? new(); } = new();

    /// <summary>Whether the page held an article. With another status than <see cref="ParseStatus.Ok"/> or
    /// <see cref="ParseStatus.NoArticle"/> only source, status and diagnostics are filled.</summary>
    public ParseStatus Status { get; init; }

    /// <summary>The canonical absolute address, as the page states it, else the address it was read with.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the text as a BCP 47 tag, for example <c>fr-FR</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The publication: its name, address and logo.</summary>
    public Site? Site { get; init; }

    /// <summary>The line above the headline (surtitre).</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline (titre), without the name of the site.</summary>
    public string? Headline { get; init; }

    /// <summary>The summary under the headline (chapô). A page that prints it as the opening of its text has it there as well:
    /// the body then starts with it, and HTML, Markdown and text print it once.</summary>
    public string? Standfirst { get; init; }

    /// <summary>What the page says of itself for search results and previews, as its metadata states it; readers do not see it.
    /// Often cut, often the standfirst again.</summary>
    public string? Description { get; init; }

    /// <summary>The section or desk the page belongs to (rubrique), for example <c>Monde</c>.</summary>
    public string? Section { get; init; }

    /// <summary>Keywords the page shows or declares, in page order, without repeats.</summary>
    public IReadOnlyList<string> Tags { get; init => field = value ?? []; } = [];

    /// <summary>Who signs (signature); null for an unsigned article.</summary>
    public Byline? Byline { get; init; }

    /// <summary>When the article was published (publié).</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was last changed (mis à jour); null when the page does not say.</summary>
    public Timestamp? Modified { get; init; }

    /// <summary>The picture at the head of the article.</summary>
    public Figure? LeadImage { get; init; }

    /// <summary>Place and date that open the text, for example <c>Kyiv, 3 mars –</c>.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The body in reading order; no headline, byline, comments, links or footer in it.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init => field = value ?? []; } = [];

    /// <summary>Words of the body: headings, lists, tables and captions of pictures included; null without a body.</summary>
    public int? WordCount { get; init; }

    /// <summary>Minutes an adult reads at <see cref="WordCount"/>, rounded up: 230 words a minute, the order of what studies of
    /// silent reading measure. Null without a body.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>Lines that say who reported or which agencies helped, taken out of the body.</summary>
    public IReadOnlyList<string> Credits { get; init => field = value ?? []; } = [];

    /// <summary>Errata the page carries.</summary>
    public IReadOnlyList<string> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>The question and answer block (foire aux questions).</summary>
    public Faq? Faq { get; init; }

    /// <summary>Lists of links around the article: read more, related, latest.</summary>
    public IReadOnlyList<LinkGroup> Links { get; init => field = value ?? []; } = [];

    /// <summary>The reader discussion; null when the page has none and announces none.</summary>
    public CommentThread? Comments { get; init; }

    /// <summary>The end of the page: logo, about text, columns, copyright, languages.</summary>
    public Footer? Footer { get; init; }

    /// <summary>Other forms of the page: AMP, for printing, feeds, languages; null when it names none.</summary>
    public Alternates? Alternates { get; init; }

    /// <summary>How the page says it may be read; null when it says nothing.</summary>
    public Paywall? Paywall { get; init; }

    /// <summary>For every filled field where it was read, for example <c>headline</c> → <c>json-ld</c>. Keys are the
    /// JSON names of the fields, in the order of this type.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init => field = value ?? NoEvidence; } = NoEvidence;

    /// <summary>What was repaired, cut, ignored or left over while reading.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = value ?? []; } = [];
}
