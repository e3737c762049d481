using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Metadata;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The discussion as a whole: what is a comment, and which answers which.</summary>
public sealed class CommentReaderTests
{
    private const string Data = """
        {"@type":"Article","headline":"H","comment":[{"@type":"Comment","author":"Zoé","dateCreated":"2024-01-02","text":"Oui.",
        "comment":{"@type":"Comment","text":"Non."}}]}
        """;

    [Fact]
    public void DeeperComments_HangOnTheOneBefore() => Assert.Equal(
        "Lise(Marc(Zoé) Luc) Max",
        Tree(Read(Item("Lise", 1) + Item("Marc", 2) + Item("Zoé", 3) + Item("Luc", 2) + Item("Max", 1))));

    [Fact]
    public void SkippedLevel_HangsOnTheLastOneLessDeep() =>
        Assert.Equal("Lise(Marc) Zoé(Luc)", Tree(Read(Item("Lise", 1) + Item("Marc", 4) + Item("Zoé", 1) + Item("Luc", 3))));

    [Fact]
    public void LimitOfDepth_FlattensTheRest() => Assert.Equal(
        "Lise(Marc Zoé)", Tree(Read(Item("Lise", 1) + Item("Marc", 2) + Item("Zoé", 3), new NewsKitLimits { ReplyDepth = 2 })));

    [Fact]
    public void CommentThatSaysNothing_IsNone() => Assert.Equal("Marc Vent", Tree(Read(
        "<div class=comment id=comment-8><p class=fn>Lise</p></div>"
        + "<div class=comment id=comment-6><p class=fn>Zoé</p><div class=comment-content><img src=/b.jpg></div></div>"
        + $"{Item("Marc", 1)}<div class='comment pingback' id=comment-9><p class=author>Vent</p></div>")));

    [Fact]
    public void StructuredComments_ServeWhereNoneIsShown()
    {
        var thread = Read("<p>Chargement en cours</p>", head: MetadataPage.Blocks(Data));

        Assert.Equal("Zoé(?)", Tree(thread));
        Assert.Equal("2024-01-02", thread!.Items[0].Published?.Value);
        Assert.Equal("Oui.", Assert.IsType<Paragraph>(Assert.Single(thread.Items[0].Body)).Text);
        Assert.Equal("Lise", Tree(Read(Item("Lise", 1), head: MetadataPage.Blocks(Data))));
    }

    [Fact]
    public void DeclaredCountAlone_IsADiscussion()
    {
        var thread = Read("<h2>4 commentaires</h2>");

        Assert.Equal((4, 0), (thread?.DeclaredCount, thread?.Items.Count));
        Assert.Null(Read("<p>Chargement en cours</p>"));
    }

    [Theory]
    [InlineData("<h2>4 commentaires</h2>", "declared count")]
    [InlineData("<div class=comment id=comment-7><p class=fn>Lise</p><p>Bien vu, merci.</p></div>", "visible")]
    public void Evidence_NamesWhatWasSeen(string inside, string expected)
    {
        var context = SmallPage.Of($"<div id=comments>{inside}</div>");
        new CommentReader().Read(new Article(), SmallPage.Find(context, new CommentFinder()), context);

        Assert.Equal(expected, context.Evidence.ToDictionary()["comments"]);
    }

    [Fact]
    public void SeveralThreads_AreReadInPageOrder()
    {
        var context = SmallPage.Of($"<div id=a>{Item("Lise", 1)}</div><div id=b>{Item("Marc", 1)}</div>");
        var segments = new Segmentation(context.Content);
        segments.Claim(2, 4, SectionKind.Comments);
        segments.Claim(0, 2, SectionKind.Comments);

        Assert.Equal("Lise Marc", Tree(new CommentReader().Read(new Article(), segments, context).Comments));
    }

    [Fact]
    public void LimitOfComments_CutsAndSays()
    {
        var context = SmallPage.Of($"<div id=comments>{Item("Lise", 1)}{Item("Marc", 1)}</div>") with
        {
            Limits = new NewsKitLimits { Comments = 1 },
        };
        var article = new CommentReader().Read(new Article(), SmallPage.Find(context, new CommentFinder()), context);

        Assert.Equal("Lise", Tree(article.Comments));
        Assert.Equal([DiagnosticCodes.ItemsLimited], context.Log.ToList().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void SignedLinesWithoutElements_AreReadAsLines() => Assert.Equal("Lise Marc", Tree(Read(
        "Lise 5 février 2024 à 22:14<hr>Quelle traversée !<hr>Marc 6 février 2024 à 9:00<hr>Oui.<hr>", tag: "ul")));

    private static string Item(string name, int depth) =>
        $"<div class='comment depth-{depth}' id=comment-{name.Length}{depth}><p class=fn>{name}</p><p>Bien vu, merci.</p></div>";

    private static string Tree(CommentThread? thread) => thread is null ? "" : Tree(thread.Items);

    private static string Tree(IReadOnlyList<Comment> comments) => string.Join(' ', comments.Select(comment =>
        (comment.Author?.Name ?? "?") + (comment.Replies.Count > 0 ? $"({Tree(comment.Replies)})" : "")));

    private static CommentThread? Read(string inside, NewsKitLimits? limits = null, string head = "",
        string tag = "div")
    {
        var context = SmallPage.Of($"{head}<{tag} id=comments>{inside}</{tag}>") with { Limits = limits ?? new NewsKitLimits() };
        return new CommentReader().Read(new Article(), SmallPage.Find(context, new CommentFinder()), context).Comments;
    }
}
