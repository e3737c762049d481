using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Lines that stand alike in most comments.</summary>
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
}
