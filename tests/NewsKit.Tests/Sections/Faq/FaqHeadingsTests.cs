using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>An FAQ made of plain headings: what belongs to an answer, and where it ends.</summary>
public sealed class FaqHeadingsTests
{
    private const string Answer = "<p>Le bac part toutes les deux heures, sauf quand le vent d’ouest dépasse force huit.</p>";

    private const string Questions =
        $"<h2>Questions fréquentes</h2><h3>Quand part le bac ?</h3>{Answer}"
            + $"<h3>Faut-il réserver ?</h3>{Answer}<h3>Les vélos sont-ils admis ?</h3>{Answer}";

    [Fact]
    public void LowerHeading_DividesAnAnswer()
    {
        var faq = Read($"{Questions}<h4>Remorques</h4>{Answer}<h3>Et les chiens ?</h3>{Answer}");
        Assert.Equal(["Quand part le bac ?", "Faut-il réserver ?", "Les vélos sont-ils admis ?", "Et les chiens ?"],
            faq.Items.Select(item => item.Text));
        Assert.Contains(faq.Items[2].Answer, block => block is Heading { Text: "Remorques" });
    }

    [Theory]
    [InlineData("<h2>Quel bac pour quel voyage ? Nos conseils.</h2>")]
    [InlineData("<h4>Remorques</h4><p>Elles voyagent sur le pont arrière.</p><h3>Paula Roth</h3>")]
    public void HeadingThatIsNoQuestion_EndsIt(string next) => Assert.Equal(3, Read($"{Questions}{next}{Answer}").Items.Count);

    private static Faq Read(string end) => Assert.IsType<Faq>(HeadPage.Read("", "", end).Faq);
}
