using NewsKit.Sites;
using Xunit;

namespace NewsKit.Tests.Sites;

/// <summary>The view of a page that rules get.</summary>
public sealed class PageTreeTests
{
    private const string Html =
        "<!doctype html><p id=a class='b c'>Un<!-- rien -->deux<b>trois</b> &eacute;<table><tr><td>x</table><script>1 < "
        + "2</script>";

    [Fact]
    public void Tree_IsTheOneOfTheStandard() => Assert.Equal(
        "html(head()body(p('Un''deux'b('trois')' é'table(tbody(tr(td('x'))))script('1 < 2'))))".Replace(
            "p('Un''deux'b('trois')' é'table", "p('Un''deux'b('trois')' é')table", StringComparison.Ordinal)
            .Replace("script('1 < 2'))))", "script('1 < 2')))", StringComparison.Ordinal),
        RulePages.On(Html, page => Shown(page, page.FirstChildOf(0))));

    [Fact]
    public void Links_Agree() => RulePages.On(Html, page =>
    {
        for (var node = 1; node < page.Count; node++)
        {
            Assert.InRange(node, page.ParentOf(node) + 1, page.EndOf(page.ParentOf(node)) - 1);
            if (page.NextOf(node) is >= 0 and var next)
            {
                Assert.Equal(node, page.PreviousOf(next));
                Assert.Equal(page.EndOf(node), next);
            }

            Assert.Equal(page.TextOf(node).Length, page.TextLengthOf(node));
        }

        Assert.Equal(page.Count, page.EndOf(0));
        return 0;
    });

    [Fact]
    public void Attributes_AreFoundByNameAndByPlace() => RulePages.On(Html, page =>
    {
        var paragraph = Enumerable.Range(0, page.Count).First(node => page.NameOf(node) == "p");
        Assert.Equal(2, page.AttributeCountOf(paragraph));
        Assert.Equal("class", page.AttributeNameOf(paragraph, 1));
        Assert.Equal("b c", page.AttributeOf(paragraph, "class"));
        Assert.Null(page.AttributeOf(paragraph, "href"));
        Assert.Equal(0, page.AttributeCountOf(0));
        return 0;
    });

    [Fact]
    public void AfterTheRule_TheTreeIsEmpty()
    {
        PageTree? kept = null;
        var rule = new Probe((page, _) => kept = page);
        RulePages.Parser(rule).Parse(RulePages.Page(RulePages.Paragraphs(3)), RulePages.Address);
        Assert.Equal(0, kept!.Count);
    }

    private static string Shown(PageTree page, int root)
    {
        var text = new System.Text.StringBuilder();
        var ends = new Stack<int>();
        for (var node = root; node < page.EndOf(root); node++)
        {
            while (ends.TryPeek(out var end) && end <= node)
            {
                ends.Pop();
                text.Append(')');
            }

            if (page.KindOf(node) == PageNodeKind.Text)
            {
                text.Append('\'').Append(page.TextOf(node)).Append('\'');
                continue;
            }

            text.Append(page.NameOf(node)).Append('(');
            ends.Push(page.EndOf(node));
        }

        return text.Append(')', ends.Count).ToString();
    }
}
