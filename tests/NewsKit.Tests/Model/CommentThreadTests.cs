using NewsKit.Model;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests.Model;

/// <summary>A discussion as a list.</summary>
public sealed class CommentThreadTests
{
    [Fact]
    public void Flatten_GivesEachCommentBeforeItsReplies()
    {
        var thread = new CommentThread
        {
            Items = [Comment("a", Comment("b", Comment("c")), Comment("d")), Comment("e")],
        };
        Assert.Equal(["a 0", "b 1", "c 2", "d 1", "e 0"],
            thread.Flatten().Select(item => $"{item.Comment.Id} {item.Depth}"));
    }

    [Fact]
    public void EmptyThread_GivesNothing() => Assert.Empty(new CommentThread().Flatten());

    [Fact]
    public void DeepThread_CostsNoStack()
    {
        var comment = Comment("last");
        for (var i = 0; i < 50_000; i++)
            comment = Comment("outer", comment);
        var thread = new CommentThread { Items = [comment] };
        Assert.Equal(50_000, Written.OnSmallStack(() => thread.Flatten().Last().Depth));
    }

    [Fact]
    public void Text_IsThatOfTheCommentAlone()
    {
        var comment = Comment("a", Comment("b")) with
        {
            Body = [new Paragraph { Text = "Bravo !" }, new ListBlock { Items = [[new Paragraph { Text = "un" }]] }],
        };
        Assert.Equal("Bravo !\nun", comment.Text);
        Assert.Equal("", Comment("b").Text);
    }

    private static Comment Comment(string id, params Comment[] replies) => new() { Id = id, Replies = replies };
}
