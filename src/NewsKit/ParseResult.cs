using System.Diagnostics.CodeAnalysis;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit;

/// <summary>The answer for one page: an article, or why there is none. Never an exception for what a page holds.</summary>
public sealed record ParseResult
{
    /// <summary>What became of the page.</summary>
    public required ParseStatus Status { get; init; }

    /// <summary>True when the page holds an article; <see cref="Article"/> is then not null.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    public bool IsArticle => Status == ParseStatus.Ok && Article is not null;

    /// <summary>The article, with <see cref="ParseStatus.Ok"/> and <see cref="ParseStatus.NoArticle"/>; else null.</summary>
    public Article? Article { get; init; }

    /// <summary>Where the page came from; also there when it could not be read.</summary>
    public PageSource Source { get; init; } = new();

    /// <summary>How many characters any form of output may have, for <see cref="Output.BoundedArticleWriter"/>: with the
    /// default limits four times the input and 1 Mi.</summary>
    public long OutputLimit { get; init; } = 1024 * 1024;

    /// <summary>What was repaired, cut, ignored or left over.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How the page was read; null unless <see cref="ReadingOptions.Explain"/> asks for it.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>What the rule of the site found; null when none holds for the page.</summary>
    public RuleReport? SiteRule { get; init; }

    /// <summary>The defect behind <see cref="ParseStatus.InternalError"/>; else null.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The article, or for a page that could not be read one with source, status and diagnostics only, as the
    /// JSON shows it.</summary>
    /// <param name="name">A name for the page, put in <see cref="PageSource.Name"/>; null keeps what is there.</param>
    public Article ToArticle(string? name = null)
    {
        var article = Article ?? new Article { Source = Source, Status = Status, Diagnostics = Diagnostics };
        return name is null ? article : article with { Source = article.Source with { Name = name } };
    }
}
