using System.Text.Json.Serialization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The properties of an article for its JSON contract: the type itself is written by <see cref="ArticleConverter"/>,
/// and a type with a converter of its own has no properties there. A test compares the two.</summary>
internal sealed class ArticleShape
{
    /// <summary>What is written; while it is read, without a version until one is found.</summary>
    [JsonIgnore]
    public Article Article { get; set; } = new() { SchemaVersion = 0 };

    public int SchemaVersion { get => Article.SchemaVersion; set => Article = Article with { SchemaVersion = value }; }

    public PageSource Source { get => Article.Source; set => Article = Article with { Source = value }; }

    public ParseStatus Status { get => Article.Status; set => Article = Article with { Status = value }; }

    public string? Url { get => Article.Url; set => Article = Article with { Url = value }; }

    public string? Language { get => Article.Language; set => Article = Article with { Language = value }; }

    public Site? Site { get => Article.Site; set => Article = Article with { Site = value }; }

    public string? Kicker { get => Article.Kicker; set => Article = Article with { Kicker = value }; }

    public string? Headline { get => Article.Headline; set => Article = Article with { Headline = value }; }

    public string? Standfirst { get => Article.Standfirst; set => Article = Article with { Standfirst = value }; }

    public string? Description { get => Article.Description; set => Article = Article with { Description = value }; }

    public string? Section { get => Article.Section; set => Article = Article with { Section = value }; }

    public IReadOnlyList<string> Tags { get => Article.Tags; set => Article = Article with { Tags = value }; }

    public Byline? Byline { get => Article.Byline; set => Article = Article with { Byline = value }; }

    public Timestamp? Published { get => Article.Published; set => Article = Article with { Published = value }; }

    public Timestamp? Modified { get => Article.Modified; set => Article = Article with { Modified = value }; }

    public Figure? LeadImage { get => Article.LeadImage; set => Article = Article with { LeadImage = value }; }

    public Dateline? Dateline { get => Article.Dateline; set => Article = Article with { Dateline = value }; }

    public IReadOnlyList<BodyBlock> Body { get => Article.Body; set => Article = Article with { Body = value }; }

    public int? WordCount { get => Article.WordCount; set => Article = Article with { WordCount = value }; }

    public int? ReadingMinutes { get => Article.ReadingMinutes; set => Article = Article with { ReadingMinutes = value }; }

    public IReadOnlyList<string> Credits { get => Article.Credits; set => Article = Article with { Credits = value }; }

    public IReadOnlyList<string> Corrections
    {
        get => Article.Corrections;
        set => Article = Article with { Corrections = value };
    }

    public Faq? Faq { get => Article.Faq; set => Article = Article with { Faq = value }; }

    public IReadOnlyList<LinkGroup> Links { get => Article.Links; set => Article = Article with { Links = value }; }

    public CommentThread? Comments { get => Article.Comments; set => Article = Article with { Comments = value }; }

    public Footer? Footer { get => Article.Footer; set => Article = Article with { Footer = value }; }

    public Alternates? Alternates { get => Article.Alternates; set => Article = Article with { Alternates = value }; }

    public Paywall? Paywall { get => Article.Paywall; set => Article = Article with { Paywall = value }; }

    public IReadOnlyDictionary<string, string> Evidence
    {
        get => Article.Evidence;
        set => Article = Article with { Evidence = value };
    }

    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get => Article.Diagnostics;
        set => Article = Article with { Diagnostics = value };
    }
}
