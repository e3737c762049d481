using NewsKit.Lexicon;
using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Buttons of comments by what they say, and lines that stand alike in most comments.</summary>
public sealed class CommentButtonsTests
{
    [Theory]
    [InlineData(4, "Utile ? oui 0 non 12", true)]
    [InlineData(2, "Utile ? oui 0 non 12", false)]
    public void LineOfMostComments_Repeats(int comments, string line, bool isFound)
    {
        var html = string.Concat(Enumerable.Range(0, comments).Select(i =>
            $"<div class=comment id=comment-{i}><p>Remarque {(char)('a' + i)} sur le bac</p><p>{line[..^2]}{i + 5}</p></div>"));
        var content = SmallPage.Of(html).Content;
        var items = content.Elements.Select((e, i) => (e, i)).Where(pair => pair.e.Tag is "div")
            .Select(pair => new CommentElement(pair.i, pair.e.End, 0)).ToList();

        var found = CommentButtons.Repeated(content, items);

        Assert.Equal(isFound ? comments : 0, found.Count);
        Assert.All(found, block => Assert.StartsWith("Utile", content.StringOf(block), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>Répondre</p>", LabelKind.Reply)]
    [InlineData("<p>返信2件</p>", LabelKind.Reply)]
    [InlineData("<p>1 Antwort anzeigen</p>", LabelKind.CommentControl)]
    [InlineData("<p>Like (12)</p>", LabelKind.CommentControl)]
    [InlineData("<p>12 traversées</p>", LabelKind.None)]
    [InlineData("<p>12</p>", LabelKind.None)]
    public void Counter_IsLeftAside(string html, object expected) =>
        Assert.Equal((LabelKind)expected, CommentButtons.LabelOf(Collected.FromHtml(html), 0));

    [Theory]
    [InlineData("<p><a>Reply</a> <a>Share</a> <b>3</b></p>", false)]
    [InlineData("<p><a>Reply</a> <a>Share</a> <b>2h</b></p>", true)]
    [InlineData("<p>13/05/2024 <a>Reply</a></p>", true)]
    [InlineData("<p><a>Reply</a> to the captain</p>", null)]
    [InlineData("<p><a>Lise</a> <a>Reply</a></p>", null)]
    [InlineData("<p><b>1</b> <b>2</b> <b>3</b></p>", null)]
    public void LineOfButtons_IsToldFromWords(string html, bool? isDated)
    {
        var content = Collected.FromHtml(html);
        Assert.Equal(isDated, CommentButtons.AreIn(content, content.Blocks[0]));
    }
}
