using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using NewsKit.Dom;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Dom;

/// <summary>The tree is the one AngleSharp itself builds, for honest and for broken markup.</summary>
public sealed class MarkupTreeTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_240_311, 29)
        .WithStartSize(1).WithEndSize(200);

    private static readonly string[] Names =
        ("div p a b i font nobr span ul li dl dd table tbody thead tr td th caption col colgroup select option "
        + "optgroup form button h1 svg math mi mo desc title foreignObject annotation-xml style script textarea xmp iframe "
        + "noscript template "
        + "object applet ruby rt rb rtc br hr img image input body html head meta link pre x-y").Split(' ');

    private static Gen<string> Piece => Gen.Frequency(
        (9, Gen.Elements(Names).Select(name => $"<{name}>")),
        (3, Gen.Elements(Names).Zip(Gen.Elements(" a='&amp;b'", " b=1 b=2", " encoding=text/html", " color=x /"))
            .Select(tag => $"<{tag.Item1}{tag.Item2}>")),
        (7, Gen.Elements(Names).Select(name => $"</{name}>")),
        (4, Gen.Elements("x", " \n", "&amp;", "é&eacute;<", "<!-- c -->", "<!doctype html>")));

    [Theory]
    [InlineData("<p>Un<p>Deux<b>gras<i>les deux</b>penché</i>")]
    [InlineData("<table>devant<tr><td>dedans</td></tr><div>aussi devant</div></table>derrière")]
    [InlineData("<table><template><td>x</td></template><b>x<table>y<td>z")]
    [InlineData("<!doctype html><body class=un><p>a<body id=deux lang=fr><html dir=ltr>")]
    [InlineData("<p>a</x>b<!-- c -->d&amp;e</y>f")]
    [InlineData("<select><option>1<table><tr><td><select><option>2")]
    [InlineData("<head><title>T &amp; T</title><script>a<b</script><noscript><p>n</noscript><div>d")]
    public void Shape_IsTheSame(string html) => AssertSame(html);

    [Fact]
    public void AnyMarkup_IsTheSame() => Prop.ForAll(
        Piece.ListOf().Select(string.Concat).ToArbitrary(), AssertSame).Check(Fixed);

    [Fact]
    public void Seeds_AreTheSame() => Assert.All(Seed.Slugs, slug => AssertSame(new Seed(slug).Text));

    private static void AssertSame(string html)
    {
        var guarded = Guarded.Apply(html);
        using var expected = new HtmlParser().ParseDocument(guarded);
        using var tree = DocumentLoader.Load(guarded);
        Assert.Equal(Written(expected), Written(tree, IsOpaque));
    }

    private static string Written(IDocument document)
    {
        var written = new StringBuilder();
        var pending = new Stack<(INode? Node, string? End)>([(document.DocumentElement, null)]);
        while (pending.TryPop(out var next))
        {
            written.Append(next.End);
            if (next.Node is IText text)
                written.Append('[').Append(text.Data).Append(']');
            if (next.Node is not IElement element)
                continue;
            written.Append('<').Append(element.LocalName);
            foreach (var attribute in element.Attributes)
                written.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            pending.Push((null, ">"));
            if (IsOpaque(element.LocalName))
                continue;
            foreach (var child in element.ChildNodes.Reverse())
                pending.Push((child, null));
        }

        return written.ToString();
    }

    /// <summary>The tree in a line, without what stands in raw elements and pictures.</summary>
    internal static string Written(MarkupTree tree, Func<string, bool> isOpaque)
    {
        var written = new StringBuilder();
        var pending = new Stack<(MarkupNode? Node, string? End)>([(tree.Root, null)]);
        while (pending.TryPop(out var next))
        {
            written.Append(next.End);
            if (next.Node is MarkupText text)
                written.Append('[').Append(text.Data).Append(']');
            if (next.Node is not MarkupElement element)
                continue;
            written.Append('<').Append(element.LocalName);
            foreach (ref var attribute in element.Attributes)
                written.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            pending.Push((null, ">"));
            if (isOpaque(element.LocalName))
                continue;
            for (var child = element.Last; child is not null; child = child.Previous)
                pending.Push((child, null));
        }

        return written.ToString();
    }

    /// <summary>What is in these is of no interest to any reader.</summary>
    private static bool IsOpaque(string name) => name is "template" or "svg" or "math";
}
