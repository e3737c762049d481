using Xunit;

namespace NewsKit.Tests.House;

/// <summary>No method of the library calls itself, by whatever way: a deep page must not end the host's stack.</summary>
public sealed class RecursionTests
{
    /// <summary>Methods that may call themselves, each with the bound that makes it safe. An entry that is no longer needed
    /// fails.</summary>
    private static readonly (string Method, string Bound)[] Allowed =
    [
        ("WebAddress.Resolve", "one step: the page's own address is resolved without a page"),
        ("WebAddress.WithScheme", "one step: the page's own address is resolved without a page"),
        ("WebAddress.Relative", "one step: the page's own address is resolved without a page"),
        ("IArticleWriter.Write", "as deep as a caller wraps one writer in another"),
        ("BoundedArticleWriter.Write", "as deep as a caller wraps one in another"),
        ("IArticleWriter.Write", "as deep as a caller wraps one in another"),
        ("BoundedArticleWriter.TryWrite", "as deep as a caller wraps one in another"),
        ("ISiteRules.Find", "one step: the constructor of layers takes the layers of layers apart"),
        ("LayeredSiteRules.Find", "one step: the constructor of layers takes the layers of layers apart"),
        ("ArticleSchema.Definitions.DescribeValue", "follows the types of the model, three deep, never data"),
    ];

    private static readonly HashSet<string> Samples =
        [.. CallGraph.Cycles(typeof(RecursionTests).Assembly.Location).Select(cycle => cycle.Method)];

    [Fact]
    public void Library_DoesNotRecurse()
    {
        var cycles = CallGraph.Cycles(LibraryTypes.Assembly.Location);
        var allowed = Allowed.Select(entry => entry.Method).ToHashSet(StringComparer.Ordinal);
        Findings.AssertNone(cycles.Where(cycle => !allowed.Contains(cycle.Method)).Select(cycle => cycle.Way));
        Findings.AssertNone(allowed.Except(cycles.Select(cycle => cycle.Method)));
    }

    [Theory]
    [InlineData("RecursionSamples.Direct")]
    [InlineData("RecursionSamples.Even")]
    [InlineData("RecursionSamples.Odd")]
    [InlineData("RecursionSamples.Generic")]
    [InlineData("RecursionSamples.ThroughLambda")]
    [InlineData("RecursionSamples.ThroughInterface")]
    [InlineData("RecursionSamples.Iterator")]
    public void Sample_IsFound(string method) =>
        Assert.Contains(method, Samples);

    [Theory]
    [InlineData("RecursionSamples.Overload")]
    [InlineData("RecursionSamples.Straight")]
    public void LookAlike_IsNotFound(string method) =>
        Assert.DoesNotContain(method, Samples);
}
