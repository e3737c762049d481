using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Words that announce questions and answers; folded.</summary>
public sealed class FaqWordsTests
{
    [Theory]
    [InlineData("recipe faqs", true)]
    [InlineData("le permis cotier : faq", true)]
    [InlineData("questions frequentes sur la lauze", true)]
    [InlineData("la faqulte de droit", false)]
    [InlineData("une question de gout", false)]
    public void Heading_AnnouncesAnFaq(string folded, bool expected) => Assert.Equal(expected, FaqWords.Announces(folded));

    [Theory]
    [InlineData("comment enlever une tache", true)]
    [InlineData("3. how long does it last", true)]
    [InlineData("ou nous trouver", true)]
    [InlineData("les horaires", false)]
    [InlineData("", false)]
    public void Heading_BeginsAsAQuestion(string folded, bool expected) =>
        Assert.Equal(expected, FaqWords.BeginsAsQuestion(folded));

    [Theory]
    [InlineData("Q", true)]
    [InlineData("A.", true)]
    [InlineData("Réponse :", true)]
    [InlineData("答", true)]
    [InlineData("Oui", false)]
    [InlineData("Une réponse", false)]
    public void LetterOrWordAlone_IsAMark(string line, bool expected) => Assert.Equal(expected, FaqWords.IsMark(line));
}
