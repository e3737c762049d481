using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Words that ask readers for something, and the credits of pictures.</summary>
public sealed class NoticeWordsTests
{
    [Theory]
    [InlineData("Subscribe", true)]
    [InlineData("ABONNÉS", true)]
    [InlineData("Datenschutzerklärung", true)]
    [InlineData("únete", true)]
    [InlineData("ferry", false)]
    [InlineData("app", false)]
    public void Notices(string word, bool isNotice) => Assert.Equal(isNotice, NoticeWords.Contains(word));

    [Theory]
    [InlineData("Follow", true)]
    [InlineData("Inscrivez", true)]
    [InlineData("HIER", true)]
    [InlineData("Únete", true)]
    [InlineData("The", false)]
    [InlineData("à", false)]
    public void Calls(string word, bool isCall) => Assert.Equal(isCall, CallWords.Contains(word));

    [Theory]
    [InlineData("Le bac au départ de l'île. © Paul Rémy", true)]
    [InlineData("Die Fähre im Hafen (Foto: Anna Berg)", true)]
    [InlineData("The ferry leaves at dawn (photo by Ann Lee)", true)]
    [InlineData("The ferry leaves at dawn.", false)]
    [InlineData("© Paul Rémy a photographié le bac au départ de l'île, un matin de septembre, avant que la brume ne se lève "
        + "sur le port.", false)]
    public void Credits(string line, bool endsWithCredit) => Assert.Equal(endsWithCredit, CreditMarks.EndsWithCredit(line));
}
