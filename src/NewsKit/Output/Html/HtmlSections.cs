using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The sections of an article as HTML, in the order a reader meets them.</summary>
internal sealed class HtmlSections(MarkupWriter markup, HtmlLinks links, Article article, ArticleParts parts)
{
    private readonly DisplayLanguage _language = DisplayLanguage.Of(article.Language);
    private readonly HtmlFigures _figures = new(markup, links);

    internal void Write()
    {
        markup.Start("article", "nk-article").Attribute("lang", LanguageTag.Normalise(article.Language));
        if (parts.HasFlag(ArticleParts.Header))
            new HtmlHeader(markup, links, _language).Write(article);
        if (article.LeadImage is not null)
            _figures.Figure(article.LeadImage, "nk-lead-image");
        Body();
        Lines("div", "nk-credits", article.Credits);
        Lines("aside", "nk-corrections", article.Corrections);
        Tags();
        Faq(article.Faq);
        foreach (var group in article.Links)
            Group("aside", "nk-links " + KindClass(group.Kind), group.Title, group.Items);
        if (article.Comments is not null)
            new HtmlComments(markup, links, _language).Write(article.Comments);
        if (article.Footer is not null)
            Footer(article.Footer);
        markup.End();
    }

    private void Body()
    {
        if (article.Body.Count == 0)
            return;
        markup.Start("div", "nk-body");
        new HtmlBlocks(markup, links).Write(article.Body);
        markup.End();
    }

    private void Tags()
    {
        if (article.Tags.Count == 0)
            return;
        markup.Start("ul", "nk-tags");
        foreach (var tag in article.Tags)
            markup.Line("li", null, tag);
        markup.End();
    }

    private void Faq(Faq? faq)
    {
        if (faq is null)
            return;
        markup.Start("section", "nk-faq");
        var title = OutputText.Field(faq.Title);
        var level = title.Length > 0 ? 3 : 2;
        markup.Line("h2", null, title);
        foreach (var question in faq.Items)
        {
            markup.Start("section", "nk-question");
            markup.Line(level == 3 ? "h3" : "h2", null, question.Text);
            new HtmlBlocks(markup, links, level + 1).Write(question.Answer);
            markup.End();
        }

        markup.End();
    }

    private void Group(string name, string classes, string? title, IReadOnlyList<RelatedLink> items)
    {
        markup.Start(name, classes);
        markup.Line("h2", null, title);
        if (items.Count > 0)
        {
            markup.Start("ul");
            foreach (var item in items)
            {
                markup.Start("li");
                links.Write(item.Url, OutputText.Field(item.Text));
                markup.End();
            }

            markup.End();
        }

        markup.End();
    }

    private void Footer(Footer footer)
    {
        markup.Start("footer", "nk-footer");
        if (footer.Logo is not null)
            _figures.Image(footer.Logo);
        foreach (var line in footer.About)
            markup.Line("p", "nk-about", line);
        foreach (var group in footer.Groups)
            Group("section", "nk-footer-group", group.Title, group.Items);
        markup.Line("p", "nk-copyright", footer.Copyright?.Text);
        Languages(footer.Languages);
        markup.End();
    }

    private void Languages(IReadOnlyList<LanguageLink> languages)
    {
        if (languages.Count == 0)
            return;
        markup.Start("ul", "nk-languages");
        foreach (var language in languages)
        {
            var tag = LanguageTag.Normalise(language.Tag);
            markup.Start("li", language.Current ? "nk-current" : null);
            var isLink = links.Start(language.Url, language: tag);
            markup.Start("span").Attribute("lang", tag).Text(OutputText.Field(language.Name ?? language.Tag)).End();
            if (isLink)
                markup.End();
            markup.End();
        }

        markup.End();
    }

    private void Lines(string name, string classes, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        markup.Start(name, classes);
        foreach (var line in lines)
            markup.Line("p", null, line);
        markup.End();
    }

    private static string KindClass(LinkGroupKind kind) => kind switch
    {
        LinkGroupKind.ReadMore => "nk-read-more",
        LinkGroupKind.Related => "nk-related",
        _ => "nk-latest",
    };
}
