using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What a question looks like, by the first block of a page.</summary>
public sealed class QuestionsTests
{
    private static readonly string LongText = string.Concat(Enumerable.Repeat("Et si le vent tourne ", 20));

    [Theory]
    [InlineData("<details><summary>Horaires du bac</summary></details>", QuestionStyle.Named)]
    [InlineData("<dl><dt>Horaires du bac</dt></dl>", QuestionStyle.Named)]
    [InlineData("<p class=question>Horaires du bac</p>", QuestionStyle.Named)]
    [InlineData("<div class=question><div><h3>Quand ?</h3></div></div>", QuestionStyle.Named)]
    [InlineData("<div class=question><h3>Quand ?</h3><p>À l’aube.</p></div>", QuestionStyle.Heading)]
    [InlineData("<div class=question><h3>Quand ?</h3><ul><li>À l’aube.</li></ul></div>", QuestionStyle.Heading)]
    [InlineData("<div class=question><h3>Quand ?</h3><div class=answer>À l’aube.</div></div>", QuestionStyle.Heading)]
    [InlineData("<div class=question><div class=answer><div>Quand ?</div></div></div>", QuestionStyle.Line)]
    [InlineData("<div itemscope itemtype=https://schema.org/Question><p itemprop=name>Horaires</p></div>", QuestionStyle.Named)]
    [InlineData("<div itemscope itemtype=https://schema.org/Question><p itemprop=text>Horaires</p></div>", QuestionStyle.None)]
    [InlineData("<div itemscope itemtype=https://schema.org/Person><p itemprop=name>Horaires</p></div>", QuestionStyle.None)]
    [InlineData("<div class=accordion-title>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=toggle-title>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=elementor-tab-title>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=ufaq-title>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=accordion-header>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=accordion-trigger>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=accordion-heading>Horaires du bac</div>", QuestionStyle.Named)]
    [InlineData("<div class=page-header>Horaires du bac</div>", QuestionStyle.None)]
    [InlineData("<button class=accordion-button>Horaires du bac</button>", QuestionStyle.Named)]
    [InlineData("<div class=accordion-body>Horaires du bac</div>", QuestionStyle.None)]
    [InlineData("<div class=toggle-body>Horaires du bac</div>", QuestionStyle.None)]
    [InlineData("<div class=page-title>Horaires du bac</div>", QuestionStyle.None)]
    [InlineData("<div class=panel-title>Quand part le bac ?</div>", QuestionStyle.Named)]
    [InlineData("<div class=card-header>Quand part le bac ?</div>", QuestionStyle.Named)]
    [InlineData("<div class=panel-title>Horaires du bac</div>", QuestionStyle.None)]
    [InlineData("<h3>Horaires du bac</h3>", QuestionStyle.Heading)]
    [InlineData("<p><b>Quand part le bac ?</b></p>", QuestionStyle.Bold)]
    [InlineData("<p><b>Quand part</b> le bac ?</p>", QuestionStyle.Line)]
    [InlineData("<p><b>Horaires du bac</b></p>", QuestionStyle.None)]
    [InlineData("<p><b>Quand part le bac ?</b><br>À l’aube.</p>", QuestionStyle.BoldLine)]
    [InlineData("<p><strong>Quand part le bac ? </strong><br>À l’aube.</p>", QuestionStyle.BoldLine)]
    [InlineData("<p><b>Horaires du bac</b><br>À l’aube.</p>", QuestionStyle.None)]
    [InlineData("<p>Quand part <b>le bac ?</b><br>À l’aube.</p>", QuestionStyle.None)]
    [InlineData("<p><b>Quand part</b> le bac ?<br>À l’aube.</p>", QuestionStyle.None)]
    [InlineData("<p>Quand part le bac ?</p>", QuestionStyle.Line)]
    [InlineData("<p>Il demande « quand ? »</p>", QuestionStyle.Line)]
    [InlineData("<p>Horaires du bac</p>", QuestionStyle.None)]
    [InlineData("<pre>Quand ?</pre>", QuestionStyle.None)]
    [InlineData("<dl><dt><div><div><div><p>Horaires</p></div></div></div></dt></dl>", QuestionStyle.None)]
    public void Style_IsTheMarkOfTheQuestion(string html, object expected) =>
        Assert.Equal(expected, Questions.StyleOf(Collected.FromHtml(html), 0));

    [Theory]
    [InlineData("<h3>{0} ?</h3>")]
    [InlineData("<p>{0} ?</p>")]
    [InlineData("<p><b>{0} ?</b></p>")]
    [InlineData("<dl><dt>{0}</dt></dl>")]
    public void LongText_IsNoQuestion(string html) =>
        Assert.Equal(QuestionStyle.None, Questions.StyleOf(Collected.FromHtml(string.Format(null, html, LongText)), 0));

    [Fact]
    public void BoldFirstLine_MayOpenALongAnswer()
    {
        Assert.Equal(QuestionStyle.BoldLine,
            Questions.StyleOf(Collected.FromHtml($"<p><b>Quand ?</b><br>{LongText}{LongText}</p>"), 0));
        Assert.Equal(QuestionStyle.None,
            Questions.StyleOf(Collected.FromHtml($"<p><b>Quand ?</b><br>{LongText}{LongText}{LongText}</p>"), 0));
    }

    [Theory]
    [InlineData("Quand part le bac ? +", "Quand part le bac ?")]
    [InlineData("▼ Quand part le bac ?", "Quand part le bac ?")]
    [InlineData("Quand part le bac ? expand_more", "Quand part le bac ?")]
    [InlineData("Quand part le bac ? Réponse", "Quand part le bac ? Réponse")]
    [InlineData("Quand part le bac ? a_very_long_glyph_name_of_an_icon", "Quand part le bac ? a_very_long_glyph_name_of_an_icon")]
    [InlineData("? expand_more", "? expand_more")]
    [InlineData("Horaires du bac –", "Horaires du bac")]
    public void Glyphs_AreCut(string question, string expected) =>
        Assert.Equal(expected, Questions.WithoutGlyphs(question).ToString());

    [Theory]
    [InlineData("<h3>Quand ? +</h3>", true)]
    [InlineData("<h3>Quand</h3>", false)]
    [InlineData("<p><b>Quand ?</b><br>À l’aube.</p>", true)]
    [InlineData("<p>Quand<br>part-il ?</p>", false)]
    public void Mark_IsLookedForInTheFirstLine(string html, bool expected) =>
        Assert.Equal(expected, Questions.Asks(Collected.FromHtml(html), 0));

    [Theory]
    [InlineData("<h4>Remorques</h4>", QuestionStyle.Heading, 3, true)]
    [InlineData("<h3>Remorques</h3>", QuestionStyle.Heading, 3, false)]
    [InlineData("<h4>Et les remorques ?</h4>", QuestionStyle.Heading, 3, false)]
    [InlineData("<h4>Comment réserver</h4>", QuestionStyle.Heading, 3, false)]
    [InlineData("<h4>Remorques</h4>", QuestionStyle.Named, 3, false)]
    [InlineData("<h4>Remorques</h4>", QuestionStyle.Heading, 0, false)]
    public void LowerHeadingThatDoesNotAsk_BelongsToTheAnswer(string html, object style, int level, bool expected) =>
        Assert.Equal(expected, Questions.IsOfAnswer(Collected.FromHtml(html), 0, (QuestionStyle)style, level));

    [Theory]
    [InlineData("<details><summary>Quand ?</summary></details>", true)]
    [InlineData("<dl><dt>Quand ?</dt></dl>", true)]
    [InlineData("<div class=accordion-title><span>Quand ?</span></div>", true)]
    [InlineData("<div class=panel-heading>Horaires</div>", true)]
    [InlineData("<div itemtype=https://schema.org/Question><p>Quand ?</p></div>", true)]
    [InlineData("<p class=question>Quand ?</p>", false)]
    [InlineData("<details><summary><div><div><div><p>Quand ?</p></div></div></div></summary></details>", false)]
    public void Panel_OpensWithItsQuestion(string html, bool expected) =>
        Assert.Equal(expected, Questions.IsPanel(Collected.FromHtml(html), 0));
}
