using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Teasers whose label only mark-up parts from the link.</summary>
public sealed class TeaserLineTests
{
    [Theory]
    [InlineData("<p><b>Lire aussi</b> <a href=/pont>Le pont ferme deux nuits</a></p>", "Lire aussi",
        "Le pont ferme deux nuits")]
    [InlineData("<p><a href=/pont><span>Lire aussi</span> Le pont ferme deux nuits</a></p>", "Lire aussi",
        "Le pont ferme deux nuits")]
    [InlineData("<p>Lea también <a href=/puente>El puente cierra dos noches</a></p>", "Lea también",
        "El puente cierra dos noches")]
    [InlineData("<p>Lire aussi : <a href=/pont>Le pont ferme</a> | <a href=/gare>La gare ouvre</a></p>", "Lire aussi",
        "Le pont ferme; La gare ouvre")]
    public void Label_IsPartedFromItsLinks(string html, string title, string items)
    {
        var group = TeaserLine.Read(0, LinkGroupKind.Related, SmallPage.Of(html));
        Assert.Equal(title, group?.Title);
        Assert.Equal(items, string.Join("; ", group!.Items.Select(item => item.Text)));
    }

    [Theory]
    [InlineData("<p>Lire aussi bien les anciens que <a href=/biblio>les modernes du quartier</a></p>")]
    [InlineData("<p>Le bac est reparti, <a href=/bac>comme nous l’écrivions hier soir</a>.</p>")]
    public void OrdinarySentence_IsNoTeaser(string html) => Assert.Equal(-1, TeaserLine.LabelEnd(SmallPage.Of(html).Content, 0));
}
