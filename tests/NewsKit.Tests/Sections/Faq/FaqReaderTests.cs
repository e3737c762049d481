using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Metadata;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Questions and answers, as <c>question: answer / answer</c>.</summary>
public sealed class FaqReaderTests
{
    [Theory]
    [InlineData("<h3>Quand ?</h3><p>À l’aube.</p><p>Tôt.</p><h3>Où ? +</h3><p>Au quai.</p>")]
    [InlineData("<p><b>Quand ?</b></p><p>À l’aube.</p><p>Tôt.</p><p><b>Où ?</b></p><p>Au quai.</p>")]
    [InlineData("<p>Quand ?</p><p>À l’aube.</p><p>Tôt.</p><p>Où ?</p><p>Au quai.</p>")]
    [InlineData("<p><b>Quand ?</b><br>À l’aube.</p><p>Tôt.</p><p><b>Où ?</b><br>Au quai.</p>")]
    [InlineData("<h3>Quand ?</h3><p>À l’aube.</p><p>Tôt.</p><p><b>Où ?</b><br>Au quai.</p>")]
    [InlineData("<p class=question>Quand ?</p><p>À l’aube.</p><p>Tôt.</p><p class=question>Où ? expand_more</p><p>Au quai.</p>")]
    [InlineData("<p>Au guichet, on répond.</p><h3>Quand ?</h3><p>À l’aube.</p><p>Tôt.</p><h3>Où ?</h3><p>Au quai.</p>")]
    public void QuestionsOfOneStyle_ShareOutTheText(string html)
    {
        var faq = Read("<h2>FAQ</h2>" + html);

        Assert.Equal("FAQ", faq?.Title);
        Assert.Equal(["Quand ?: À l’aube. / Tôt.", "Où ?: Au quai."], Items(faq));
    }

    [Theory]
    [InlineData("<h3>Quand ?</h3><p>À l’aube.</p><p>Tôt ?</p>", "Quand ?: À l’aube. / Tôt ?")]
    [InlineData("<h3>Quand ?</h3><p>À l’aube.</p><p><b>Tôt ?</b></p>", "Quand ?: À l’aube. / Tôt ?")]
    [InlineData("<p><b>Quand ?</b></p><p>À l’aube.</p><h3>Détail</h3>", "Quand ?: À l’aube. / Détail")]
    public void OtherStyle_BelongsToTheAnswer(string html, string expected) =>
        Assert.Equal([expected], Items(Read("<h2>FAQ</h2>" + html)));

    [Theory]
    [InlineData("<h3>Tout déplier</h3><h3>Quand ?</h3><p>À l’aube.</p>", "Quand ?: À l’aube.")]
    [InlineData("<h3>Quand ?</h3><p>À l’aube.</p><h3>Quand ?</h3>", "Quand ?: À l’aube.")]
    [InlineData("<h3>Quand ?</h3><p>À l’aube.</p><h3>Quand ?</h3><p>Tard.</p>", "Quand ?: À l’aube. | Quand ?: Tard.")]
    [InlineData("<h3>Comment payer</h3><p>Au guichet.</p>", "Comment payer: Au guichet.")]
    [InlineData("<h3>Quand ?</h3><h3>Où ?</h3><p>Au quai.</p>", "Quand ?: | Où ?: Au quai.")]
    [InlineData("<h3>???</h3><p>Rien.</p><h3>Quand ?</h3><p>À l’aube.</p>", "Quand ?: À l’aube.")]
    public void QuestionWithoutAnswer_IsKeptWhenItAsks(string html, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Items(Read("<h2>FAQ</h2>" + html))));

    [Fact]
    public void SecondTitle_IsStruck()
    {
        var faq = Read("<h2>Le bac : FAQ</h2><h3>Foire aux questions</h3><h3>Quand ?</h3><p>À l’aube.</p>");

        Assert.Equal("Le bac : FAQ", faq?.Title);
        Assert.Equal(["Quand ?: À l’aube."], Items(faq));
    }

    [Fact]
    public void BoxWithoutATitle_HasTheLineBeforeItsQuestions()
    {
        Assert.Equal("Vos demandes", Read(
            "<p>Il part.</p><div><p>Vos demandes</p><h3>Quand ?</h3><p>À l’aube.</p></div>", isBox: true)?.Title);
        Assert.Null(Read("<p>Vos demandes</p><h3>Quand ?</h3><p>À l’aube.</p>")?.Title);
        Assert.Null(Read(
            "<p>Il part.</p><div><h3>Quand ?</h3><p>À l’aube.</p><h3>Où ?</h3><p>Au quai.</p></div>", isBox: true)?.Title);
        Assert.Null(Read(
            "<p>Il part.</p><section><p>Vos demandes</p><h3>Quand ?</h3><p>À l’aube.</p></section>", isBox: true)?.Title);
    }

    [Fact]
    public void LowerHeading_IsPartOfTheAnswer() => Assert.Equal(["Quand ?: À l’aube. / Le dimanche / Tard."], Items(
        Read("<h2>FAQ</h2><h3>Quand ?</h3><p>À l’aube.</p><h4>Le dimanche</h4><p>Tard.</p>")));

    [Fact]
    public void BlocksOfOtherSections_AreLeftOut()
    {
        var context = SmallPage.Of("<h2>FAQ</h2><h3>Quand ?</h3><p>Publicité</p><p>À l’aube.</p>");
        var segments = new Segmentation(context.Content);
        segments.Claim(2, 3, SectionKind.Chrome);
        segments.Claim(0, 4, SectionKind.Faq);

        Assert.Equal(["Quand ?: À l’aube."], Items(new FaqReader().Read(new Article(), segments, context).Faq));
    }

    [Fact]
    public void StructuredQuestions_FollowTheVisibleOnes()
    {
        const string Data = """
            {"@type":"FAQPage","mainEntity":[{"name":"Quand ?","acceptedAnswer":"Tôt."},
            {"name":"Qui pilote ?","acceptedAnswer":"Ida."}]}
            """;
        var head = MetadataPage.Blocks(Data);

        Assert.Equal(["Quand ?: À l’aube.", "Qui pilote ?: Ida."],
            Items(Read($"{head}<h2>FAQ</h2><h3>Quand ?</h3><p>À l’aube.</p>")));
        Assert.Equal(["Quand ?: Tôt.", "Qui pilote ?: Ida."], Items(Read($"{head}<p>Le port dort.</p>")));
        Assert.Null(Read("<p>Le port dort.</p>"));
    }

    [Theory]
    [InlineData("<h2>FAQ</h2><h3>Quand ?</h3><p>À l’aube.</p>", "visible")]
    [InlineData("<p>Le port dort.</p>", "json-ld")]
    public void Evidence_NamesWhatWasSeen(string html, string expected)
    {
        var context = SmallPage.Of(
            MetadataPage.Blocks("""{"@type":"FAQPage","mainEntity":{"name":"Qui pilote ?","acceptedAnswer":"Ida."}}""") + html);
        var segments = new Segmentation(context.Content);
        segments.Claim(0, context.Content.Blocks.Length, SectionKind.Faq);
        new FaqReader().Read(new Article(), segments, context);

        Assert.Equal(expected, context.Evidence.ToDictionary()["faq"]);
    }

    /// <summary>All blocks of a page as its FAQ; all but the first where a box holds them.</summary>
    private static Faq? Read(string html, bool isBox = false)
    {
        var context = SmallPage.Of(html);
        var segments = new Segmentation(context.Content);
        var box = isBox ? Array.FindIndex(context.Content.Elements, element => element.Tag is "div") : -1;
        segments.Claim(isBox ? 1 : 0, context.Content.Blocks.Length, SectionKind.Faq, element: box);
        return new FaqReader().Read(new Article(), segments, context).Faq;
    }

    private static string[] Items(Faq? faq) =>
    [
        .. (faq?.Items ?? []).Select(item => $"{item.Text}: {string.Join(" / ", item.Answer.Select(block =>
            block switch { Paragraph p => p.Text, Heading h => h.Text, _ => "?" }))}".TrimEnd()),
    ];
}
