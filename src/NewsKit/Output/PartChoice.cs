using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>An article without the parts that nobody asked for.</summary>
internal static class PartChoice
{
    internal static Article Of(Article article, ArticleParts parts)
    {
        if (!parts.HasFlag(ArticleParts.Header))
            article = WithoutHeader(article);
        if (!parts.HasFlag(ArticleParts.LeadImage))
            article = article with { LeadImage = null };
        if (!parts.HasFlag(ArticleParts.Body))
            article = article with { Body = [], WordCount = null, ReadingMinutes = null, Credits = [], Corrections = [] };
        if (!parts.HasFlag(ArticleParts.Tags))
            article = article with { Tags = [] };
        if (!parts.HasFlag(ArticleParts.Faq))
            article = article with { Faq = null };
        if (!parts.HasFlag(ArticleParts.Links))
            article = article with { Links = [] };
        if (!parts.HasFlag(ArticleParts.Comments))
            article = article with { Comments = null };
        if (!parts.HasFlag(ArticleParts.Footer))
            article = article with { Footer = null };
        if (!parts.HasFlag(ArticleParts.Provenance))
            article = article with { Evidence = FrozenDictionary<string, string>.Empty, Diagnostics = [] };
        return article;
    }

    private static Article WithoutHeader(Article article) => article with
    {
        Site = null,
        Kicker = null,
        Headline = null,
        Standfirst = null,
        Description = null,
        Section = null,
        Byline = null,
        Published = null,
        Modified = null,
        Dateline = null,
        Alternates = null,
        Paywall = null,
    };
}
