using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The sections of an article as lines, in the order of the HTML.</summary>
internal sealed class LineSections(LineWriter lines, ILineSyntax syntax, Article article)
{
    private readonly DisplayLanguage _language = DisplayLanguage.Of(article.Language);
    private readonly LineFigures _figures = new(lines, syntax);

    internal void Write()
    {
        Header();
        if (article.LeadImage is not null)
            _figures.Write(article.LeadImage);
        new LineBlocks(lines, syntax).Write(article.Body);
        foreach (var line in article.Credits.Concat(article.Corrections))
            Paragraph(syntax.Text, line);
        Items(article.Tags.Select(tag => new RelatedLink { Text = tag }));
        Faq(article.Faq);
        foreach (var group in article.Links)
            Group(group.Title, group.Items);
        if (article.Comments is not null)
            new LineComments(lines, syntax, _language).Write(article.Comments);
        if (article.Footer is not null)
            Footer(article.Footer);
    }

    private void Header()
    {
        Paragraph(words => syntax.Link(article.Site?.Url, words), article.Site?.Name);
        Paragraph(syntax.Text, SectionText.Of(article));
        Paragraph(syntax.Text, article.Kicker);
        Heading(1, article.Headline);
        Paragraph(syntax.Strong, LeadText.Of(article));
        var byline = string.Concat(BylineParts.Of(article.Byline).Select(part => syntax.Link(part.Url, part.Text)));
        Line(byline);
        Line(Dated(_language.Published, article.Published));
        Line(Dated(_language.Modified, article.Modified));
        var place = OutputText.Field(article.Dateline?.Place);
        var date = DisplayTime.Words(article.Dateline?.Date, _language);
        if (place.Length > 0)
            Line(syntax.Text(date.Length > 0 ? $"{place}, {date}" : place));
    }

    private string Dated(string label, Timestamp? timestamp) =>
        syntax.Text((DisplayTime.Iso(timestamp) is null ? "" : label) + DisplayTime.Words(timestamp, _language));

    private void Faq(Faq? faq)
    {
        if (faq is null)
            return;
        Heading(2, faq.Title);
        var level = OutputText.Field(faq.Title).Length > 0 ? 3 : 2;
        foreach (var question in faq.Items)
        {
            Heading(level, question.Text);
            new LineBlocks(lines, syntax, level + 1).Write(question.Answer);
        }
    }

    private void Group(string? title, IReadOnlyList<RelatedLink> items)
    {
        Heading(2, title);
        Items(items);
    }

    private void Footer(Footer footer)
    {
        new LineBlocks(lines, syntax).Write([new Separator()]);
        if (footer.Logo is not null)
            _figures.Image(footer.Logo);
        foreach (var line in footer.About)
            Paragraph(syntax.Text, line);
        foreach (var group in footer.Groups)
            Group(group.Title, group.Items);
        Paragraph(syntax.Text, footer.Copyright?.Text);
        Items(footer.Languages.Select(
            language => new RelatedLink { Text = language.Name ?? language.Tag ?? "", Url = language.Url }));
    }

    /// <summary>Links as a list; the gap before it and the heading or paragraph between two lists keep them apart.</summary>
    private void Items(IEnumerable<RelatedLink> items)
    {
        lines.Gap();
        foreach (var item in items)
        {
            var words = syntax.Link(item.Url, OutputText.Field(item.Text));
            if (words.Length == 0)
                continue;
            lines.BeginItem("- ");
            lines.Line(syntax.LineStart(words));
            lines.EndItem();
        }
    }

    private void Heading(int level, string? text)
    {
        var words = OutputText.Field(text);
        if (words.Length == 0)
            return;
        lines.Gap();
        syntax.Heading(lines, level, syntax.Text(words));
    }

    private void Paragraph(Func<string, string> mark, string? text)
    {
        var words = OutputText.Field(text);
        if (words.Length > 0)
            Line(mark(words));
    }

    private void Line(string line)
    {
        if (line.Length == 0)
            return;
        lines.Gap();
        lines.Line(syntax.LineStart(line));
    }
}
