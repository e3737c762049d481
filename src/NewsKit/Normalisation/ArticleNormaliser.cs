using NewsKit.Model;
using NewsKit.Text;

namespace NewsKit.Normalisation;

/// <summary>Article to Article: every text the reader sees is normalised; addresses, code, ids and printed dates are
/// not.</summary>
internal static class ArticleNormaliser
{
    internal static Article Normalise(Article article, NormalisationOptions options)
    {
        if (options.Level == FrenchTextLevel.None)
            return article;
        var text = new TextRewriter(options, article.Language);
        var blocks = new BlockNormaliser(text);
        return article with
        {
            Site = article.Site is { } site ? site with { Name = text.Optional(site.Name) } : null,
            Kicker = text.Optional(article.Kicker),
            Headline = text.Optional(article.Headline),
            Standfirst = text.Optional(article.Standfirst),
            Description = text.Optional(article.Description),
            Section = text.Optional(article.Section),
            Tags = text.All(article.Tags),
            Byline = article.Byline is { } byline ? Byline(byline, text) : null,
            LeadImage = article.LeadImage is { } image ? blocks.Figure(image) : null,
            Dateline = article.Dateline is { } dateline ? dateline with { Place = text.Required(dateline.Place) } : null,
            Body = blocks.Blocks(article.Body),
            Credits = text.All(article.Credits),
            Corrections = text.All(article.Corrections),
            Faq = article.Faq is { } faq ? Faq(faq, text, blocks) : null,
            Links = [.. article.Links.Select(
                group => group with { Title = text.Optional(group.Title), Items = Links(group.Items, text) })],
            Comments = article.Comments is { } thread ? thread with { Items = blocks.Comments(thread.Items) } : null,
            Footer = article.Footer is { } footer ? Footer(footer, text, blocks) : null,
        };
    }

    private static Byline Byline(Byline byline, TextRewriter text) => byline with
    {
        Text = text.Optional(byline.Text),
        Authors = [.. byline.Authors.Select(
            author => author with { Name = text.Required(author.Name), Role = text.Optional(author.Role) })],
    };

    private static Faq Faq(Faq faq, TextRewriter text, BlockNormaliser blocks) => faq with
    {
        Title = text.Optional(faq.Title),
        Items = [.. faq.Items.Select(item => item with { Text = text.Required(item.Text), Answer = blocks.Blocks(item.Answer) })],
    };

    private static Footer Footer(Footer footer, TextRewriter text, BlockNormaliser blocks) => footer with
    {
        Logo = footer.Logo is { } logo ? blocks.Image(logo) : null,
        About = text.All(footer.About),
        Groups = [.. footer.Groups.Select(
            group => group with { Title = text.Optional(group.Title), Items = Links(group.Items, text) })],
        Copyright = footer.Copyright is { } copyright
            ? copyright with { Text = text.Required(copyright.Text), Holder = text.Optional(copyright.Holder) } : null,
    };

    private static IReadOnlyList<RelatedLink> Links(IReadOnlyList<RelatedLink> links, TextRewriter text) =>
        links.Count == 0 ? links : [.. links.Select(link => link with { Text = text.Required(link.Text) })];
}
