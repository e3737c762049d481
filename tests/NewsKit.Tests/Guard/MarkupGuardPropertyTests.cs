using FsCheck;
using FsCheck.Fluent;
using NewsKit.Tests.Dom;
using Xunit;

namespace NewsKit.Tests.Guard;

/// <summary>The guard against the tree that a real parser builds of what it lets through.</summary>
public sealed class MarkupGuardPropertyTests
{
    internal static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(20_240_311, 29)
        .WithStartSize(1).WithEndSize(300);
    private static readonly NewsKitLimits Small = new() { ElementDepth = 12, Children = 20 };

    private static readonly string[] Names =
        ("div p a b i font nobr span ul li dl dd table tbody tr td caption col colgroup select option optgroup "
        + "form button h1 svg math mi mo desc title foreignObject annotation-xml style script textarea xmp iframe noscript "
        + "template object "
        + "ruby rt rtc br hr img input frameset body html head isindex section dialog search address blockquote keygen "
        + "menuitem path "
        + "averylongname").Split(' ');

    private static Gen<string> Piece => Gen.Frequency(
        (9, Gen.Elements(Names).Select(name => $"<{name}>")),
        (2, Gen.Elements(Names).Zip(Gen.Elements(" a='>'", " b=1", "/", " color=x /", " c=d/"))
            .Select(tag => $"<{tag.Item1}{tag.Item2}>")),
        (7, Gen.Elements(Names).Select(name => $"</{name}>")),
        (2, Gen.Elements("x", " ", "&amp;", "é")),
        (2, Gen.Elements("<!--", "-->", "--!>", "<![CDATA[", "]]>", "<", "</", "</>", "<?y>", "<!-- c -->", "\"", "'>",
            "<!doctype html>")));

    internal static Arbitrary<string> Soup => Piece.ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void AnyMarkup_BuildsATreeWithinTheDepth() => Prop.ForAll(
        Soup, html => Guarded.Measure(Guarded.Apply(html, Small)).Depth <= Small.ElementDepth).Check(Fixed);

    [Fact]
    public void AnyMarkup_BuildsATreeWithinTheChildren() => Prop.ForAll(
        Soup, html => Guarded.Measure(Guarded.Apply(html, Small)).Children <= Small.Children + 2).Check(Fixed);

    [Fact]
    public void GuardedMarkup_IsGuardedAlready() => Prop.ForAll(
        Soup,
        html =>
        {
            var guarded = Guarded.Apply(html, Small);
            return guarded == Guarded.Apply(guarded, Small);
        }).Check(Fixed);

    [Fact]
    public void AnyString_IsNeverLonger() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text =>
        {
            var html = text ?? "";
            return Guarded.Apply(html, Small).Length <= html.Length;
        }).Check(Fixed);
}
