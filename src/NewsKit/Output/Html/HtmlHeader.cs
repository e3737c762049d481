using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The head of an article: publication, section, kicker, headline, standfirst, byline, dates, dateline.</summary>
internal sealed class HtmlHeader(MarkupWriter markup, HtmlLinks links, DisplayLanguage language)
{
    private readonly HtmlTimes _times = new(markup, language);

    internal void Write(Article article)
    {
        markup.Start("header", "nk-header");
        Site(article.Site);
        markup.Line("p", "nk-section", SectionText.Of(article));
        markup.Line("p", "nk-kicker", article.Kicker);
        markup.Line("h1", "nk-headline", article.Headline);
        markup.Line("p", "nk-standfirst", LeadText.Of(article));
        Byline(article.Byline);
        _times.Line(language.Published, article.Published, "nk-published");
        _times.Line(language.Modified, article.Modified, "nk-modified");
        Dateline(article.Dateline);
        markup.End();
    }

    private void Site(Site? site)
    {
        var name = OutputText.Field(site?.Name);
        if (name.Length == 0)
            return;
        markup.Start("p", "nk-site");
        links.Write(site!.Url, name);
        markup.End();
    }

    private void Byline(Byline? byline)
    {
        var parts = BylineParts.Of(byline);
        if (parts.Count == 0)
            return;
        markup.Start("p", "nk-byline");
        foreach (var part in parts)
        {
            if (part.IsAuthor)
                links.Write(part.Url, part.Text, "nk-author");
            else
                markup.Text(part.Text);
        }

        markup.End();
    }

    private void Dateline(Dateline? dateline)
    {
        var place = OutputText.Field(dateline?.Place);
        if (place.Length == 0)
            return;
        markup.Start("p", "nk-dateline").Text(place);
        if (_times.Has(dateline!.Date))
        {
            markup.Text(", ");
            _times.Write(dateline.Date);
        }

        markup.End();
    }
}
