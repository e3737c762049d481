using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Lists of pages: the order of their text stays, and so do their numbers.</summary>
public sealed class ListReadingTests
{
    [Theory]
    [InlineData("<ol><li>quai</li><ol><li>nord</li></ol><li>phare</li></ol>", "[[quai, [[nord]]], [phare]]")]
    [InlineData("<ul><li>quai</li><ul><li>nord</li><li>sud</li></ul></ul>", "[[quai, [[nord], [sud]]]]")]
    [InlineData("<ul><ul><li>nord</li></ul><li>quai</li></ul>", "[[[[nord]]], [quai]]")]
    [InlineData("<ul><p>Avant la liste</p><li>quai</li><p>Après la liste</p></ul>",
        "Avant la liste; [[quai]]; Après la liste")]
    [InlineData("<ul><li>quai</li><p>Entre les deux</p><li>phare</li></ul>", "[[quai]]; Entre les deux; [[phare]]")]
    public void WhatStandsBesideItems_KeepsItsPlace(string html, string expected) =>
        Assert.Equal(expected, string.Join("; ", Built(html).Select(Shown)));

    [Fact]
    public void Numbers_AreThoseOfThePage()
    {
        var lists = Built("<ol start=5><li>cinq</li><li>six</li></ol><ol reversed><li>deux</li><li>un</li></ol>"
            + "<ol><li value=7>sept</li></ol><ol><li>un</li><li value=4>quatre</li><li>cinq</li></ol>"
            + "<ol start=x><li>un</li></ol>").Cast<ListBlock>().ToList();

        Assert.Equal([5, null, 7, null, null], lists.Select(list => list.Start));
        Assert.Equal([false, true, false, false, false], lists.Select(list => list.Reversed));
        Assert.Equal([1, 4, 5], lists[3].Numbers);
        Assert.All(lists.Where((_, i) => i != 3), list => Assert.Empty(list.Numbers));
    }

    [Fact]
    public void PartedList_GoesOnCounting() =>
        Assert.Equal([null, 3], Built("<ol><li>un</li><li>deux</li><p>Entre les deux</p><li>trois</li></ol>")
            .OfType<ListBlock>().Select(list => list.Start));

    private static IReadOnlyList<BodyBlock> Built(string html)
    {
        var context = SmallPage.Of(html);
        return BodyBuilder.Build(context.Content, [.. Enumerable.Range(0, context.Content.Blocks.Length)], context);
    }

    private static string Shown(BodyBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        ListBlock list => "["
            + string.Join(", ", list.Items.Select(item => "[" + string.Join(", ", item.Select(Shown)) + "]")) + "]",
        _ => block.GetType().Name,
    };
}
