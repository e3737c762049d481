using NewsKit.Blocks;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Ids and classes that name one comment.</summary>
public sealed class CommentMarkupTests
{
    [Theory]
    [InlineData("comment-123", true)]
    [InlineData("li-comment-7", true)]
    [InlineData("forum55", true)]
    [InlineData("c4410000", true)]
    [InlineData("c12", false)]
    [InlineData("wpd-comm-12_7", true)]
    [InlineData("xenforo-comment-21968336", true)]
    [InlineData("comment-form", false)]
    [InlineData("comment-author-5", false)]
    [InlineData("comments", false)]
    [InlineData("", false)]
    public void Id_WithANumber_IsThatOfAComment(string id, bool expected) => Assert.Equal(expected, CommentMarkup.HasItemId(id));

    [Theory]
    [InlineData("comment-123", "123")]
    [InlineData("wpd-comm-12_0", "12")]
    [InlineData("comments", "")]
    public void Number_IsTheCommentsOwn(string id, string expected) =>
        Assert.Equal(expected, CommentMarkup.Number(id).ToString());

    [Theory]
    [InlineData("ol", "children", true)]
    [InlineData("div", "indented", true)]
    [InlineData("div", "w-comments-childlist", true)]
    [InlineData("span", "replies", false)]
    [InlineData("div", "comment", false)]
    public void ReplyList_IsNamedForAnswers(string tag, string classes, bool expected) =>
        Assert.Equal(expected, CommentMarkup.IsReplyList(new PageElement { Tag = tag, Id = "", Classes = classes }));
}
