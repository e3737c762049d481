using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Segments;

public sealed class BlockQuestionsTests
{
    [Theory]
    [InlineData("Le bac a quitté le quai à l’aube, ce matin.", true)]
    [InlineData("Le bac a quitté le quai à l’aube, ce matin…", true)]
    [InlineData("Le bac a quitté le quai à l’aube, ce « matin »", true)]
    [InlineData("Le bac a quitté le quai à l’aube, ce matin", false)]
    [InlineData("Le bac a quitté le quai à l’aube, lent.", false)]
    [InlineData("Le bac a quitté le quai à l’aube, lente.", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.", false)]
    public void Sentence_HasALengthBlanksAndAnEnd(string text, bool isSentence) =>
        Assert.Equal(isSentence, BlockQuestions.IsSentence(text));

    [Theory]
    [InlineData("Quand part le bac ?", true)]
    [InlineData("« Quand part le bac ? »", true)]
    [InlineData("Quand part le bac ?\"", true)]
    [InlineData("Quand part le bac\u00A0?\u00A0", true)]
    [InlineData("Quand ? Demain.", false)]
    public void QuestionMark_MayStandBeforeAQuotationMark(string text, bool isQuestion) =>
        Assert.Equal(isQuestion, BlockQuestions.EndsWithQuestionMark(text));

    [Theory]
    [InlineData("<p><b>La mer est belle.</b></p>", true)]
    [InlineData("<p><a href=\"/a\"><strong>La mer est belle.</strong></a></p>", true)]
    [InlineData("<p><b>La mer</b> est belle.</p>", false)]
    [InlineData("<p>La mer est <b>belle.</b></p>", false)]
    [InlineData("<p><i>La mer est belle.</i></p>", false)]
    [InlineData("<b>Un</b><p>La mer est belle.</p>", false)]
    public void Bold_IsAllOfTheBlockOrNot(string html, bool isBold)
    {
        var content = Collected.FromHtml(html);
        Assert.Equal(isBold, BlockQuestions.IsAllBold(content, content.Blocks.Length - 1));
    }

    [Theory]
    [InlineData("<div id=\"x\"><p>Un</p><p>Deux</p></div>", true)]
    [InlineData("<p>Un <span id=\"x\">deux</span> trois</p>", false)]
    [InlineData("<p><span id=\"x\">Un</span> deux</p>", false)]
    [InlineData("<p>Un <span id=\"x\">deux</span></p>", false)]
    [InlineData("<p><span id=\"x\">Un</span></p>", true)]
    [InlineData("<div id=\"x\"></div>", false)]
    public void Element_HoldsWholeBlocksOrAPartOfOne(string html, bool holds)
    {
        var content = Collected.FromHtml(html);
        Assert.Equal(holds,
            BlockQuestions.HoldsWholeBlocks(content, Array.FindIndex(content.Elements, element => element.Id == "x")));
    }

    [Theory]
    [InlineData("<p>{0}.</p>", 80, 80)]
    [InlineData("<p>{0}.</p>", 79, 0)]
    [InlineData("<p>{0}</p>", 90, 0)]
    [InlineData("<p><a href=\"/a\">{0}.</a></p>", 90, 0)]
    [InlineData("<pre>{0}.</pre>", 90, 0)]
    public void RunningText_IsOfSentencesOutsideLinks(string html, int length, int counted)
    {
        var text = "Le bac " + new string('a', length - 7 - (html.Contains("}.", StringComparison.Ordinal) ? 1 : 0));
        var content = Collected.FromHtml(html.Replace("{0}", text, StringComparison.Ordinal) + "<p>Court.</p>");
        Assert.Equal(counted, BlockQuestions.RunningText(content, 0, content.Blocks.Length));
    }
}
