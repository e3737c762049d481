using System.Collections.Frozen;

namespace NewsKit.Metadata;

/// <summary>What the types of schema.org mean to an article page.</summary>
internal static class SchemaTypes
{
    // Works with a date and a maker that pages without an article type describe instead.
    private static readonly FrozenSet<string> Works = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Recipe", "Review", "HowTo", "VideoObject", "PodcastEpisode", "CreativeWork", "Course", "Event", "Dataset", "AudioObject",
            "Document", "Item");

    private static readonly FrozenSet<string> Sites =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "WebSite", "Blog", "Newspaper");

    private static readonly FrozenSet<string> Comments =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Comment", "UserComments", "Post");

    /// <summary>The bare name of a type: <c>http://schema.org/NewsArticle</c> and <c>schema:NewsArticle</c> are
    /// <c>NewsArticle</c>.</summary>
    internal static string Name(string type)
    {
        var name = type.AsSpan().Trim().TrimEnd('/');
        return name[(name.LastIndexOfAny('/', '#', ':') + 1)..].ToString();
    }

    /// <summary>An article of any sort: <c>NewsArticle</c>, <c>BlogPosting</c>, <c>LiveBlogPosting</c>, <c>Report</c>.</summary>
    internal static bool IsArticle(string type) => type.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
        || (type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase)
            && !type.Equals("JobPosting", StringComparison.OrdinalIgnoreCase))
        || type.Equals("Report", StringComparison.OrdinalIgnoreCase);

    /// <summary>Another work, read when the page names no article.</summary>
    internal static bool IsWork(string type) => Works.Contains(type);

    /// <summary>The page itself: <c>WebPage</c>, <c>ItemPage</c>, <c>FAQPage</c>.</summary>
    internal static bool IsPage(string type) => type.EndsWith("Page", StringComparison.OrdinalIgnoreCase);

    /// <summary>The site around the page.</summary>
    internal static bool IsSite(string type) => Sites.Contains(type);

    /// <summary>A reader's comment.</summary>
    internal static bool IsComment(string type) => Comments.Contains(type);

    /// <summary>Somebody who can sign.</summary>
    internal static bool IsSigner(string type) => type.Equals("Person", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase);
}
