using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Footnotes: the marks in the text, the notes at its end, in the markups of several editors.</summary>
public sealed class NotesReadingTests
{
    private const string First = "Archives de la ville, registre de 1902, feuillet 7.";
    private const string Second = "Devis du charpentier, remis en mars.";

    private static readonly (string Mark, string Note)[] Editors =
    [
        ("<sup id=\"r{0}\"><a href=\"#n{0}\">{0}</a></sup>",
            "<li id=\"n{0}\"><p>{1} <a href=\"#r{0}\" class=\"back\">↩︎</a></p></li>"),
        ("<sup class=\"reference\" id=\"r-{0}\"><a href=\"#n-{0}\">[{0}]</a></sup>",
            "<li id=\"n-{0}\"><span><a href=\"#r-{0}\">↑</a></span> <span>{1}</span></li>"),
        ("&nbsp;[<a href=\"#nb{0}\" id=\"nh{0}\" rel=\"footnote\">{0}</a>]",
            "<div id=\"nb{0}\"><p><span>[<a href=\"#nh{0}\">{0}</a>]&nbsp;</span>{1}</p></div>"),
        ("<a href=\"#_ftn{0}\" name=\"_ftnref{0}\">[{0}]</a>", "<p><a href=\"#_ftnref{0}\" name=\"_ftn{0}\">[{0}]</a> {1}</p>"),
        ("<sup><a href=\"#note{0}\">{0}</a></sup>", "<li id=\"note{0}\">{1} <a href=\"#ref{0}\">Retour au texte</a></li>"),
    ];

    [Theory]
    [InlineData(0, "<section class=\"footnotes\"><hr><ol>", "</ol></section>")]
    [InlineData(0, "<ol class=\"wp-block-footnotes\">", "</ol>")]
    [InlineData(1, "<h2>Références</h2><div class=\"references\"><ol>", "</ol></div>")]
    [InlineData(2, "<div class=\"notes\">", "</div>")]
    [InlineData(3, "<hr><div>", "</div>")]
    [InlineData(4, "<aside><ul>", "</ul></aside>")]
    public void Notes_AreKeptWithTheirMarks(int editor, string before, string after)
    {
        var (mark, note) = Editors[editor];
        var article = BodyPage.Read($"<p>{BodyPage.Sentences[0]}{Filled(mark, "1")}</p>{BodyPage.Paragraphs(1, 2)}"
            + $"<p>{BodyPage.Sentences[3]}{Filled(mark, "2")}</p>"
            + $"{before}{Filled(note, "1", First)}{Filled(note, "2", Second)}{after}");

        var notes = Assert.Single(article.Body.OfType<Notes>());
        Assert.Equal([("1", First), ("2", Second)], notes.Items.Select(item => (item.Id,
            Assert.IsType<Paragraph>(Assert.Single(item.Blocks)).Text)));
        Assert.Equal(["1", "2"], article.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines)
            .Select(run => run.Note).OfType<string>());
        Assert.DoesNotContain(article.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines),
            run => run.Note is not null && run.Href is not null);
    }

    [Fact]
    public void NoteThatNothingPointsTo_StaysInItsList()
    {
        var article = BodyPage.Read($"<p>{BodyPage.Sentences[0]} [<a href=\"#n1\">1</a>]</p>{BodyPage.Paragraphs(1, 2)}"
            + $"<h2>Notes</h2><ol><li id=\"n1\">{First}</li><li>{Second}</li></ol>");

        Assert.Equal(["1", "2"], Assert.Single(article.Body.OfType<Notes>()).Items.Select(item => item.Id));
        Assert.Contains("Notes", BodyPage.Texts(article));
        Assert.Contains("[1]", article.Body.OfType<Paragraph>().First().Inlines.Select(run => run.Text));
    }

    [Theory]
    [InlineData("<p>Le plan se lit en deux temps, au <a href=\"#t1\">1</a> puis au <a href=\"#t2\">2</a>, dit la maire.</p>",
        "<h2 id=\"t1\">Le quai</h2><p>Une dalle neuve.</p><h2 id=\"t2\">La rampe</h2><p>Une pente plus douce.</p>")]
    [InlineData("<p><a href=\"#t1\">1</a> <a href=\"#t2\">2</a></p>",
        "<p id=\"t1\">Une dalle neuve.</p><p id=\"t2\">Une pente.</p>")]
    [InlineData("<p>La suite du dossier se trouve <a href=\"#t1\">plus bas dans cette page</a>, dit la maire.</p>",
        "<p id=\"t1\">Une dalle neuve.</p>")]
    [InlineData("<p>La suite du dossier se trouve en page <a href=\"#nulle-part\">1</a>, dit la maire au conseil.</p>", "")]
    public void OtherLinksWithinThePage_AreNoMarks(string link, string targets)
    {
        var article = BodyPage.Read(BodyPage.Paragraphs(0, 1) + link + BodyPage.Paragraphs(2, 3) + targets);

        Assert.Empty(article.Body.OfType<Notes>());
        Assert.DoesNotContain(article.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines),
            run => run.Note is not null);
    }

    [Fact]
    public void ManyNotes_AreReadInLinearTime()
    {
        var marks = string.Concat(Enumerable.Range(1, 5000).Select(i => $"mot <a href=\"#n{i % 999}\">{i % 999}</a> "));
        var notes = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<li id=\"n{i}\">Note de la page {i}.</li>"));

        Assert.NotEmpty(BodyPage.Read($"{BodyPage.Paragraphs(0, 1)}<p>{marks}</p><ol>{notes}</ol>").Body);
    }

    private static string Filled(string pattern, string number, string text = "") =>
        pattern.Replace("{0}", number, StringComparison.Ordinal).Replace("{1}", text, StringComparison.Ordinal);
}
