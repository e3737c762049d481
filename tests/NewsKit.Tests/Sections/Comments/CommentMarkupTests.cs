using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Sections;
using NewsKit.Tests.Blocks;
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
    [InlineData("xenforo-comment-219", false)]
    [InlineData("fil-comment2196", true)]
    [InlineData("fil-comment21", false)]
    [InlineData("fil-message-2196", false)]
    [InlineData("message21968", true)]
    [InlineData("message2196", false)]
    [InlineData("wpd-comm-nouveau", true)]
    [InlineData("comment-form", false)]
    [InlineData("comment-author-5", false)]
    [InlineData("comments", false)]
    [InlineData("", false)]
    public void Id_WithANumber_IsThatOfAComment(string id, bool expected) => Assert.Equal(expected, CommentMarkup.HasItemId(id));

    [Theory]
    [InlineData("comment-123", "123")]
    [InlineData("wpd-comm-12_0", "12")]
    [InlineData("comment-12-7", "7")]
    [InlineData("comment12_", "")]
    [InlineData("comments", "")]
    public void Number_IsTheCommentsOwn(string id, string expected) =>
        Assert.Equal(expected, CommentMarkup.Number(id).ToString());

    [Theory]
    [InlineData("<article id=comment-7><p>Bien vu.</p></article>", true)]
    [InlineData("<article id=comment-7></article>", false)]
    [InlineData("<p id=comment-7>Bien vu.</p>", false)]
    [InlineData("<ul id=comment-7><li>Bien vu.</li></ul>", false)]
    [InlineData("<article itemtype=https://schema.org/Comment><p>Bien vu.</p></article>", true)]
    [InlineData("<article itemtype=http://schema.org/UserComments><p>Bien vu.</p></article>", true)]
    [InlineData("<article itemtype=https://schema.org/Person><p>Bien vu.</p></article>", false)]
    [InlineData("<article class=h-cite><p>Bien vu.</p></article>", true)]
    [InlineData("<article class=pingback><p>Le Vieux Bief</p></article>", true)]
    [InlineData("<article class=comment-item><p>Bien vu.</p></article>", true)]
    [InlineData("<article class=comment-list><p class=author>Lise</p></article>", false)]
    [InlineData("<article class=comment><p class=author>Lise</p></article>", true)]
    [InlineData("<article class=comment><p>Bien vu.</p></article>", false)]
    [InlineData("<article class='comment author'><p>Bien vu.</p></article>", false)]
    [InlineData("<article class=js-reaction><p class=author>Lise</p></article>", false)]
    public void Item_IsNamedForOneComment(string html, bool expected)
    {
        var content = Collected.FromHtml(html);

        Assert.Equal(expected, CommentMarkup.IsItem(content, Array.FindIndex(content.Elements, e => e.Parent >= 0
            && content.Elements[e.Parent].Tag is "body")));
    }

    [Theory]
    [InlineData("ol", "children", true)]
    [InlineData("div", "indented", true)]
    [InlineData("div", "w-comments-childlist", true)]
    [InlineData("span", "replies", false)]
    [InlineData("div", "comment", false)]
    public void ReplyList_IsNamedForAnswers(string tag, string classes, bool expected)
    {
        var element = new PageElement { Tag = tag, IdName = ClassName.None, ClassName = ClassNames.Of(classes) };
        Assert.Equal(expected, CommentMarkup.IsReplyList(element));
    }
}
