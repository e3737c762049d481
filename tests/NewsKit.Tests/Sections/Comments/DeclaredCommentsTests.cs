using NewsKit.Sections;
using NewsKit.Tests.Metadata;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The number of comments that a page states, and where it is looked for.</summary>
public sealed class DeclaredCommentsTests
{
    private const string Item =
        "<li class=comment id=comment-1><b class=fn>Lise</b> <time>2 janvier 2024 à 3:04</time><p>Bien vu, merci.</p></li>";

    private const string Headline = "<h1>Le bac repart</h1>";

    [Fact]
    public void CountBesideTheDiscussion_ComesFirst() => Assert.Equal(3,
        Read($"<p>5 commentaires</p>{Headline}<p>4 commentaires</p><p>Il est parti.</p><div id=comments><h2>3 commentaires</h2>"
            + $"{Item}</div>"));

    [Fact]
    public void CountBeforeTheDiscussion_CountsToo() => Assert.Equal(3,
        Read($"{Headline}<p>Il est parti.</p><p><a href=#comments>3 commentaires</a></p><div id=comments><ol>{Item}</ol></div>"));

    [Fact]
    public void CountWithinAComment_IsItsText() => Assert.Null(
        Read($"{Headline}<div id=comments><ol>{Item}</ol><p>Sujet clos.</p><p>Rien.</p><p>3 commentaires</p></div>"));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 3)]
    [InlineData(4, null)]
    public void LineAtTheTopOfTheDiscussion_Counts(int before, int? expected) => Assert.Equal(expected,
        Read($"{Headline}<div id=comments>{string.Concat(Enumerable.Repeat("<p>Un mot.</p>", before))}"
            + "<p>3 commentaires</p></div>"));

    [Fact]
    public void LineOfTheDiscussion_ComesBeforeTheOneNearTheHeadline() => Assert.Equal(3,
        Read($"<p>4 commentaires</p>{Headline}<p>Il est parti.</p><div id=comments><p>3 commentaires</p></div>"));

    [Fact]
    public void HeadingLowInTheDiscussion_Counts() => Assert.Equal(3,
        Read($"{Headline}<div id=comments><ol>{Item}</ol><p>Sujet clos.</p><p>Rien.</p><h3>3 commentaires</h3></div>"));

    [Fact]
    public void AttributeOfTheDiscussion_Counts() => Assert.Equal(7,
        Read($"{Headline}<div id=comments data-comments-count=7><ol>{Item}</ol></div>"));

    [Fact]
    public void LineNearTheHeadline_ComesBeforeTheRest() => Assert.Equal(4,
        Read($"<p>4 commentaires</p>{Headline}<p>Il est parti.</p><p>9 commentaires</p>"));

    [Theory]
    [InlineData("<p class=comment-count>Par Lise - 4 commentaires</p>", null)]
    [InlineData("<p>Par Lise | <span class=comment-count>4 commentaires</span></p>", 4)]
    [InlineData("<p>Par Lise <a class=comment-count href=#comments>4</a></p>", 4)]
    [InlineData("<p>Par Lise <a href=#respond><i class=comment-count>4</i></a></p>", 4)]
    [InlineData("<p>Par Lise <span class=comment-count><a href=#reactions>4</a></span></p>", 4)]
    [InlineData("<p>Par Lise <a class=comment-count href=/page/4>4</a></p>", null)]
    [InlineData("<p>Par Lise <a class=comment-count href=/page/4#comments>4</a></p>", null)]
    [InlineData("<p>Par Lise <a class=comment-count href=#haut>4</a></p>", null)]
    [InlineData("<p>Par Lise <a class=comment-count href=#comments>quatre</a></p>", null)]
    [InlineData("<p>Par Lise <a class=comment-count href=#comments>4 ?</a></p>", null)]
    [InlineData("<p>Par Lise <i class=comment-count data-comments-count=4></i></p>", 4)]
    [InlineData("<p>Par Lise <i class=vues data-comments-count=4></i></p>", null)]
    [InlineData("<p>Par Lise <a class=comment-count href=#comments>1234567</a></p>", null)]
    public void PartOfALine_CountsByItsNameAndLink(string line, int? expected) =>
        Assert.Equal(expected, Read($"{line}{Headline}<p>Il est parti.</p>"));

    [Fact]
    public void LongNamedElement_IsNoCount() => Assert.Null(
        Read($"<p class=comment data-comments-count=4>{new string('x', 70)}</p>{Headline}"));

    [Fact]
    public void StructuredData_ComesBeforeTheEndOfThePage()
    {
        const string Data = """{"@type":"Article","headline":"H","commentCount":8}""";
        var head = MetadataPage.Blocks(Data);

        Assert.Equal(8, Read($"{head}{Headline}<p>Il est parti.</p><p>9 commentaires</p>"));
        Assert.Equal(4, Read($"{head}<p>4 commentaires</p>{Headline}<p>Il est parti.</p>"));
    }

    /// <summary>A link to the discussion of the page counts in boxes that are no cards.</summary>
    private static bool IsOwn(string box) => !box.Contains("card", StringComparison.Ordinal)
        && !box.Contains("related", StringComparison.Ordinal) && !box.StartsWith("<article", StringComparison.Ordinal);

    [Theory]
    [InlineData("<a href=/ville/halle#comments>1.204</a>", 1204)]
    [InlineData("<a href=/ville/halle#respond>Réagir (12)</a>", 12)]
    [InlineData("<a href=#comments>± 6</a>", 6)]
    [InlineData("<a href=/ville/autre#comments>17 commentaires</a>", null)]
    [InlineData("<a href=/ville/halle#haut>17</a>", null)]
    public void LinkToTheOwnDiscussion_Counts(string link, int? expected) =>
        Assert.Equal(expected, Read($"{Headline}<p>Il est parti.</p><aside>{link}</aside>"));

    [Theory]
    [InlineData("<aside>{0}</aside>")]
    [InlineData("<nav>{0}</nav>")]
    [InlineData("<article>{0}</article>")]
    [InlineData("<footer>{0}</footer>")]
    [InlineData("<div class=card>{0}</div>")]
    [InlineData("<div class=related>{0}</div>")]
    [InlineData("<ul class=sidebar><li>{0}</ul>")]
    public void CardsOfOtherArticles_AreNotAsked(string card)
    {
        const string Line = "<p>9 commentaires</p>";
        const string Part = "<p>Par Lise <a class=comment-count href=#comments>9</a></p>";

        Assert.Null(Read($"{Headline}<p>Il est parti.</p>{string.Format(null, card, Line)}"));
        Assert.Equal(IsOwn(card) ? 9 : null, Read($"{Headline}<p>Il est parti.</p>{string.Format(null, card, Part)}"));
        Assert.Null(Read($"{string.Format(null, card, Line)}{Headline}<p>Il est parti.</p>"));
    }

    [Fact]
    public void LayoutOfThePage_IsNoCard() =>
        Assert.Equal(9, Read("<body class=widget><p>Le bac repart.</p><p>9 commentaires</p></body>"));

    [Theory]
    [InlineData("<div>{0}</div>")]
    [InlineData("<section>{0}</section>")]
    public void EndOfThePage_IsAskedLast(string part) =>
        Assert.Equal(9, Read($"{Headline}<p>Il est parti.</p>{string.Format(null, part, "<p>9 commentaires</p>")}"));

    [Fact]
    public void FooterOfTheArticle_IsAskedAsWell() =>
        Assert.Equal(9, Read($"<article>{Headline}<p>Il est parti.</p><footer><p>9 commentaires</p></footer></article>"));

    private static int? Read(string html)
    {
        var context = SmallPage.Of(html);
        return DeclaredComments.Read(SmallPage.Find(context, new CommentFinder()), context);
    }
}
