using NewsKit.Metadata;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class JsonLdReaderTests
{
    [Fact]
    public void NewsArticle_GivesItsFields()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"La crue recule","datePublished":"2023-09-13T23:00:00+02:00",
             "dateModified":"2023-09-14","author":{"@type":"Person","name":"Anne Morel","url":"/auteurs/anne-morel","jobTitle":"Reporter"},
             "publisher":{"@type":"Organization","name":"Le Courrier du val","logo":{"@type":"ImageObject","url":"/logo.png"}},
             "image":{"@type":"ImageObject","url":"/crue.jpg","width":1200,"height":"800px","caption":"Le pont"},
             "articleSection":["Régions"],"keywords":"crue, fleuve","inLanguage":"fr-FR","articleBody":"L’eau baisse.","commentCount":8,
             "description":"L&rsquo;eau baisse &agrave; Blois"}
            """);

        Assert.Equal("La crue recule", metadata.First(MetadataField.Headline)?.Value);
        Assert.Equal("json-ld", metadata.First(MetadataField.Headline)?.Source.Word);
        Assert.Equal("2023-09-13T23:00:00+02:00", metadata.First(MetadataField.Published)?.Value);
        Assert.Equal("2023-09-14", metadata.First(MetadataField.Modified)?.Value);
        var author = metadata.First(MetadataField.Author);
        Assert.Equal(("Anne Morel", "/auteurs/anne-morel", "Person", "Reporter"),
            (author?.Value, author?.Url, author?.Kind, author?.Role));
        Assert.Equal("Le Courrier du val", metadata.First(MetadataField.SiteName)?.Value);
        Assert.Equal("/logo.png", metadata.First(MetadataField.SiteLogo)?.Value);
        Assert.Equal(["crue", "fleuve"], metadata.Values(MetadataField.Tag));
        Assert.Equal("Régions", metadata.First(MetadataField.Section)?.Value);
        Assert.Equal("L’eau baisse à Blois", metadata.First(MetadataField.Description)?.Value);
        Assert.Equal("L’eau baisse.", metadata.ArticleBody);
        Assert.Equal(8, metadata.CommentCount);
        var image = Assert.Single(metadata.Images);
        Assert.Equal(("/crue.jpg", 1200, 800, "Le pont"), (image.Url, image.Width, image.Height, image.Caption));
    }

    [Fact]
    public void Graph_ResolvesReferencesOverAllBlocks()
    {
        var metadata = MetadataPage.JsonLd(
            """
            {"@graph":[
              {"@type":"Article","@id":"#article","headline":"Le col rouvre","author":{"@id":"#p1"},"image":{"@id":"#image"},"publisher":{"@id":"#org"}},
              {"@type":"WebPage","@id":"#page","name":"Le col rouvre - La Vallée","datePublished":"2024-05-02"}]}
            """,
            """
            [{"@type":"Person","@id":"#p1","name":"Luc Perrin","url":"https://example.org/luc"},
             {"@type":"ImageObject","@id":"#image","contentUrl":"/col.jpg"},
             {"@type":"Organization","@id":"#org","name":"La Vallée","logo":{"@id":"#logo"}},{"@type":"ImageObject","@id":"#logo","url":"/l.png"}]
            """);

        Assert.Equal("Luc Perrin", metadata.First(MetadataField.Author)?.Value);
        Assert.Equal("https://example.org/luc", metadata.First(MetadataField.Author)?.Url);
        Assert.Equal("/col.jpg", metadata.Images[0].Url);
        Assert.Equal("La Vallée", metadata.First(MetadataField.SiteName)?.Value);
        Assert.Equal("/l.png", metadata.First(MetadataField.SiteLogo)?.Value);
        Assert.Equal("json-ld:WebPage", metadata.First(MetadataField.Published)?.Source.Word);
    }

    [Theory]
    [InlineData("\"Zoé Petit\"", "Zoé Petit")]
    [InlineData("[\"Zoé Petit\",\"Paul Roy\"]", "Zoé Petit|Paul Roy")]
    [InlineData("[[{\"name\":\"Zoé Petit\"}],[\"Paul Roy\"]]", "Zoé Petit|Paul Roy")]
    [InlineData("{\"@type\":\"Person\",\"name\":[\"Zoé Petit\",\"Paul Roy\"]}", "Zoé Petit|Paul Roy")]
    [InlineData("{\"@type\":\"Person\",\"name\":{\"@value\":\"Zoé Petit\"}}", "Zoé Petit")]
    [InlineData("{\"@type\":\"Person\",\"givenName\":\"Zoé\",\"familyName\":\"Petit\"}", "Zoé Petit")]
    [InlineData("{\"@type\":\"OrganizationRole\",\"author\":{\"@type\":\"Person\",\"name\":\"Zoé Petit\"}}", "Zoé Petit")]
    [InlineData("null", "")]
    [InlineData("[null,{},\"\",{\"name\":null}]", "")]
    [InlineData("{\"@id\":\"#nowhere\"}", "")]
    [InlineData("12", "12")]
    public void Author_IsReadInEveryShape(string author, string expected)
    {
        var metadata = MetadataPage.JsonLd($$"""{"@type":"BlogPosting","headline":"Un billet","author":{{author}}}""");

        Assert.Equal(expected, string.Join('|', metadata.Values(MetadataField.Author)));
    }

    [Fact]
    public void SeveralArticles_TheCanonicalOneIsMeant()
    {
        var metadata = MetadataPage.Read("""
            <link rel="canonical" href="https://www.example.org/b/"><script type="application/ld+json">
            [{"@type":"NewsArticle","headline":"Premier","url":"https://example.org/a"},{"@type":"NewsArticle","headline":"Second","mainEntityOfPage":{"@id":"http://example.org/b"}}]
            </script>
            """);

        Assert.Equal(["Second"], metadata.Values(MetadataField.Headline));
    }

    [Fact]
    public void SeveralArticles_ElseTheOneNamedInTheTitle()
    {
        var metadata = MetadataPage.Read("""
            <title>Le second sujet - La Gazette</title><script type="application/ld+json">
            [{"@type":"NewsArticle","headline":"Un autre sujet"},{"@type":"NewsArticle","headline":"Le second sujet"}]</script>
            """);

        Assert.Equal("Le second sujet", metadata.First(MetadataField.Headline)?.Value);
    }

    [Fact]
    public void ListedAndRelatedArticles_AreNotThePage()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@graph":[{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"Dans la liste"}}]},
             {"@type":"WebPage","name":"Accueil","mentions":{"@type":"Article","headline":"Cité"}}]}
            """);

        Assert.Empty(metadata.All(MetadataField.Headline));
    }

    [Fact]
    public void OtherWork_IsReadWhenNoArticleIsThere()
    {
        var metadata = MetadataPage.JsonLd(
            """{"@type":["Recipe"],"name":"Soupe au potiron","author":"Léa Blin","datePublished":"2022-10-01"}""");

        Assert.Equal("json-ld:Recipe:name", metadata.First(MetadataField.Headline)?.Source.Word);
        Assert.Equal("Léa Blin", metadata.First(MetadataField.Author)?.Value);
    }

    [Fact]
    public void JobPosting_IsNoArticle() =>
        Assert.Empty(MetadataPage.JsonLd(
            """{"@type":"JobPosting","title":"Pigiste","datePosted":"2022-10-01","headline":"Pigiste"}""")
            .All(MetadataField.Headline));

    [Fact]
    public void LiveBlog_KeepsItsOwnHeadline()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@type":"LiveBlogPosting","headline":"Le scrutin en direct","liveBlogUpdate":[{"@type":"BlogPosting","headline":"20 h : premiers chiffres","datePublished":"2024-07-07T20:00"}]}
            """);

        Assert.Equal(["Le scrutin en direct"], metadata.Values(MetadataField.Headline));
        Assert.Empty(metadata.All(MetadataField.Published));
    }

    [Fact]
    public void Comments_AreFlatWithTheirDepth()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@type":"Article","headline":"H","comment":[
              {"@type":"Comment","author":{"name":"Mimi"},"dateCreated":"2023-01-02","text":"Bravo &amp; merci","comment":[{"@type":"Comment","author":"Jo","text":"Oui"}]},
              {"@type":"Comment","text":"Sans nom"},{"@type":"Comment","author":"Vide"}]}
            """);

        Assert.Equal(
            [new("Mimi", "2023-01-02", "Bravo &amp; merci", 0), new("Jo", null, "Oui", 1), new("", null, "Sans nom", 0)],
            metadata.Comments.Select(comment => comment with { Author = comment.Author ?? "" }));
    }

    [Fact]
    public void CommentCount_MayStandInStatistics()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@type":"Article","headline":"H","interactionStatistic":[
              {"@type":"InteractionCounter","interactionType":"https://schema.org/LikeAction","userInteractionCount":40},
              {"@type":"InteractionCounter","interactionType":{"@type":"CommentAction"},"userInteractionCount":"12"}]}
            """);

        Assert.Equal(12, metadata.CommentCount);
    }

    [Fact]
    public void Faq_QuestionsMayBeReferences()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@graph":[{"@type":["WebPage","FAQPage"],"mainEntity":[{"@id":"#q1"},{"@type":"Question","name":"Et après ?","acceptedAnswer":[{"text":"<p>Rien.</p>"},{"text":"Sauf pluie."}]},{"@type":"Question","name":"Vide ?"}]},
             {"@type":"Question","@id":"#q1","name":"Quand ?","acceptedAnswer":{"@type":"Answer","text":"Demain &amp; jeudi"}}]}
            """);

        Assert.Equal(
            [new("Quand ?", "Demain &amp; jeudi", FieldSource.JsonLd),
                new MetadataQuestion("Et après ?", "<p>Rien.</p>\nSauf pluie.", FieldSource.JsonLd)],
            metadata.FaqQuestions);
    }

    [Fact]
    public void PaywallFlag_IsReadFromItsText()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@type":"NewsArticle","headline":"H","isAccessibleForFree":"False"}
            """);

        Assert.False(metadata.IsAccessibleForFree);
    }

    [Fact]
    public void SecondDescriptionOfTheArticle_FillsWhatTheFirstLeavesOut()
    {
        var metadata = MetadataPage.JsonLd(
            """{"@type":"Article","headline":"Même titre"}""",
            """{"@type":"NewsArticle","headline":"Même titre","author":"Ida Brun"}""");

        Assert.Equal("json-ld:second", metadata.First(MetadataField.Author)?.Source.Word);
        Assert.Equal("Ida Brun", metadata.First(MetadataField.Author)?.Value);
    }
}
