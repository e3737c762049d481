using System.Text;
using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class MicrodataReaderTests
{
    [Fact]
    public void Article_GivesItsFields()
    {
        var metadata = MetadataPage.Read("""
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Le pont<br>rouvre</h1>
            <span itemprop="author" itemscope itemtype="https://schema.org/Person">par <a itemprop="url" href="/anne"><span itemprop="name">Anne Morel</span></a><i itemprop="jobTitle">Reporter</i></span>
            <span itemprop="author" itemscope itemtype="https://schema.org/Person">Luc Perrin</span><a itemprop="author" href="/ida">Ida Brun</a>
            <time itemprop="datePublished" datetime="2024-01-05">hier</time><meta itemprop="dateModified" content="2024-01-06"><b itemprop="articleSection">Local</b>
            <figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="data:," data-src="/pont.jpg"><meta itemprop="width" content="800"><p itemprop="caption">Le pont</p></figure>
            <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="La Vallée"><div itemprop="logo" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="/l.png"></div></div>
            <meta itemprop="interactionCount" content="UserComments:8"><div itemprop="articleBody">Le texte.</div></article>
            """);

        Assert.Equal("Le pont rouvre", metadata.First(MetadataField.Headline)?.Value);
        Assert.Equal("microdata:headline", metadata.First(MetadataField.Headline)?.Source.Word);
        Assert.Equal(["Anne Morel", "par", "Ida Brun"], metadata.Values(MetadataField.Author)
            .Select(name => name == "Luc Perrin" ? "par" : name));
        var author = metadata.First(MetadataField.Author);
        Assert.Equal(("/anne", "Person", "Reporter"), (author?.Url, author?.Kind, author?.Role));
        Assert.Equal(["2024-01-05"], metadata.Values(MetadataField.Published, "microdata:datePublished"));
        Assert.Equal("2024-01-06", metadata.First(MetadataField.Modified)?.Value);
        Assert.Equal("Local", metadata.First(MetadataField.Section)?.Value);
        Assert.Equal("La Vallée", metadata.First(MetadataField.SiteName)?.Value);
        Assert.Equal("/l.png", metadata.First(MetadataField.SiteLogo)?.Value);
        var image = Assert.Single(metadata.Images);
        Assert.Equal(("/pont.jpg", 800, "Le pont"), (image.Url, image.Width, image.Caption));
        Assert.Equal(8, metadata.CommentCount);
    }

    [Fact]
    public void CommentsAndCards_DoNotSpeakForTheArticle()
    {
        var metadata = MetadataPage.Read("""
            <div itemscope itemtype="http://schema.org/BlogPosting"><h1 itemprop="headline">Titre</h1>
              <div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Lecteur</span><time itemprop="datePublished" datetime="2020-01-01"></time></div>
              <div itemscope itemtype="http://schema.org/Article"><b itemprop="headline">Carte</b></div></div>
            <div itemscope itemtype="http://schema.org/BlogPosting"><h2 itemprop="headline">Billet suivant</h2></div>
            """);

        Assert.Equal(["Titre"], metadata.Values(MetadataField.Headline));
        Assert.Empty(metadata.All(MetadataField.Author));
        Assert.Empty(metadata.Values(MetadataField.Published, "microdata:datePublished"));
    }

    [Fact]
    public void PropertiesWithoutAnItem_AreALesserSource()
    {
        var metadata = MetadataPage.Read(
            """<h1 itemprop="headline">Titre</h1>"""
                + """<span itemprop="author" itemscope itemtype="http://schema.org/Person">"""
                + """<b itemprop="name">Anne Morel</b></span>"""
                + """<i itemprop="price">3</i>""");

        Assert.Equal(["Titre"], metadata.Values(MetadataField.Headline, "itemprop:headline"));
        Assert.Equal(["Anne Morel"], metadata.Values(MetadataField.Author, "itemprop:author"));
        Assert.Equal(2, metadata.Candidates.Count);
    }

    [Fact]
    public void Rdfa_MeansTheSame()
    {
        var metadata = MetadataPage.Read("""
            <div typeof="sioc:Item foaf:Document"><span property="dc:title" content="Titre"></span><span property="dc:date dc:created" content="2012-03-04T10:00:00+01:00">4 mars</span>
            <div typeof="sioc:Post sioct:Comment"><span property="dc:title">Titre du commentaire</span></div></div>
            <div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Titre complet</h1><meta property="og:title" content="Graphe"></div>
            """);

        Assert.Equal(["Titre"], metadata.Values(MetadataField.Headline, "rdfa:work:title"));
        Assert.Equal(["2012-03-04T10:00:00+01:00"], metadata.Values(MetadataField.Published, "rdfa:work:created"));
        Assert.Equal(["Titre complet"], metadata.Values(MetadataField.Headline, "rdfa:headline"));
        Assert.DoesNotContain("Titre du commentaire", metadata.Values(MetadataField.Headline));
    }

    [Fact]
    public void FaqPage_GivesQuestionsAndAnswers()
    {
        var metadata = MetadataPage.Read("""
            <div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Quand ?</h3>
            <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>Demain.</p><p>Ou jeudi.</p></div></div></div>
            <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Où ?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p>Ici.</p></div></div></div>
            """);

        Assert.Equal(["Quand ?", "Où ?"], metadata.FaqQuestions.Select(question => question.Question));
        Assert.Equal(["Demain. Ou jeudi.", "Ici."], metadata.FaqQuestions.Select(question => question.Answer));
    }

    [Fact]
    public void ManyNestedProperties_CostNoMoreThanTheirText()
    {
        var html = new StringBuilder("<div itemscope itemtype='https://schema.org/Article'>");
        for (var i = 0; i < 200; i++)
            html.Append("<div itemprop=headline>");
        html.Append('x', 1_000_000);

        var metadata = MetadataPage.Read(html.ToString(), new(), out var diagnostics);

        Assert.Equal(4096, metadata.First(MetadataField.Headline)?.Value.Length);
        Assert.Single(diagnostics);
    }
}
