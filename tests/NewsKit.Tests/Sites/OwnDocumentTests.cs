using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Sites;

/// <summary>A document of our own is read back by its classes.</summary>
public sealed class OwnDocumentTests
{
    [Fact]
    public void LanguagesWithinTheFooter_AreNoLinksOfIt()
    {
        var article = new Article
        {
            Headline = "Le bac repart",
            Body = [new Paragraph { Text =
                "Le bac a quitté le quai à l’aube, avec quarante voyageurs et deux camions de farine." }],
            Footer = new Footer
            {
                Groups = [new FooterGroup { Items =
                    [new RelatedLink { Text = "Contact", Url = "https://bac.example/contact" }] }],
                Languages =
                [
                    new LanguageLink { Tag = "fr", Name = "Français", Url = "https://bac.example/fr", Current = true },
                    new LanguageLink { Tag = "en", Name = "English", Url = "https://bac.example/en" },
                ],
            },
        };
        var html = new StringWriter();
        new HtmlArticleWriter().Write(article, html);
        var footer = new ArticleParser().Parse(html.ToString()).Article!.Footer!;
        Assert.Equal(["Français", "English"], footer.Languages.Select(language => language.Name));
        Assert.Equal(["Contact"], footer.Groups.SelectMany(group => group.Items).Select(item => item.Text));
    }
}
