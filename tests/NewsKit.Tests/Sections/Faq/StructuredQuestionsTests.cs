using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Tests.Metadata;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Questions of structured data, beside those that the page shows.</summary>
public sealed class StructuredQuestionsTests
{
    [Fact]
    public void QuestionThatIsShownNowhere_IsMarkedAndReported()
    {
        var (questions, codes) = Besides("Quand part le bac ?", "<p>Le port dort.</p>");

        Assert.Equal(["Quand part le bac ? JsonLd"], questions);
        Assert.Equal([DiagnosticCodes.QuestionNotVisible], codes);
    }

    [Fact]
    public void QuestionThatIsPrinted_IsNotMarked()
    {
        var (questions, codes) = Besides("Quand part le bac ?", "<p>1. QUAND part le bac&nbsp;?</p>");

        Assert.Equal(["Quand part le bac ? "], questions);
        Assert.Empty(codes);
    }

    [Fact]
    public void PrintedQuestionBesideAVisibleFaq_IsAHeadingOfTheText() =>
        Assert.Empty(Besides("Quand part le bac ?", "<h2>Quand part le bac ?</h2>", "Faut-il réserver ?").Questions);

    [Theory]
    [InlineData("Quand part le bac ?", 0)]
    [InlineData("3. Quand part le bac", 0)]
    [InlineData("Mais quand part donc le bac ?", 1)]
    [InlineData("Quand part un bac ?", 0)]
    [InlineData("Quand part-il ?", 1)]
    [InlineData("Quand part le bac de Corvane vers l’autre rive ?", 1)]
    public void QuestionInOtherWords_IsTheSameWhenMostAreShared(string shown, int expected) =>
        Assert.Equal(expected, Besides("Quand part le bac ?", "<p>Le port dort.</p>", shown).Questions.Length);

    [Fact]
    public void SameQuestionTwice_IsOne()
    {
        var context = SmallPage.Of(Data("Quand ?", "quand", "Où ?"));

        Assert.Equal(["Quand ?", "Où ?"], StructuredQuestions.Besides([], context).Select(question => question.Text));
        Assert.Equal(["2 questions stand only in structured data."],
            context.Log.ToList().Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void QuestionWithoutWords_IsNone() => Assert.Empty(Besides("???", "<p>Le port dort.</p>").Questions);

    [Fact]
    public void YearAlone_IsNoNumberOfAQuestion() => Assert.Single(Besides("1954", "<p>Le port dort.</p>").Questions);

    [Fact]
    public void Microdata_IsNamedAsTheSource() => Assert.Equal(QuestionSource.Microdata,
        Assert.Single(StructuredQuestions.Besides([], SmallPage.Of("""
            <div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
            <meta itemprop="name" content="Quand ?"><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p>Demain.</p></div></div></div>
            """))).Source);

    [Fact]
    public void Answer_IsReadAsParagraphs() => Assert.Equal(["Le bac part."],
        Assert.Single(StructuredQuestions.Besides([], SmallPage.Of(Data("Quand ?")))).Answer
            .OfType<Paragraph>().Select(paragraph => paragraph.Text));

    private static string Data(params string[] questions) => MetadataPage.Blocks(
        $$"""{"@type":"FAQPage","mainEntity":[{{string.Join(',', questions.Select(Entity))}}]}""");

    private static string Entity(string question) =>
        $$"""{"@type":"Question","name":"{{question}}","acceptedAnswer":{"text":"<p>Le bac part.</p>"} }""";

    private static (string[] Questions, string[] Codes) Besides(string question, string page, params string[] shown)
    {
        var context = SmallPage.Of(Data(question) + page);
        var others = StructuredQuestions.Besides([.. shown.Select(text => new Question { Text = text })], context);
        return ([.. others.Select(other => $"{other.Text} {other.Source}")],
            [.. context.Log.ToList().Select(diagnostic => diagnostic.Code)]);
    }
}
