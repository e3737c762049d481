using Xunit;

namespace NewsKit.Tests.House;

/// <summary>No method of the library calls itself, by whatever way: a deep page must not end the host's stack.</summary>
public sealed class RecursionTests
{
    /// <summary>Methods that may call themselves, each with the bound that makes it safe. An entry that is no longer needed
    /// fails.</summary>
    private static readonly (string Method, string Bound)[] Allowed =
    [
    ];

    [Fact]
    public void Library_DoesNotRecurse()
    {
        var cycles = CallGraph.Of(LibraryTypes.Assembly.Location).Cycles().ToArray();
        var allowed = Allowed.Select(entry => entry.Method).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(cycles.Where(cycle => !allowed.Contains(cycle.Method)).Select(cycle => cycle.Way));
        Assert.Empty(allowed.Except(cycles.Select(cycle => cycle.Method)));
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
        Assert.Contains(method, CallGraph.Of(typeof(RecursionTests).Assembly.Location).Cycles().Select(cycle => cycle.Method));

    [Theory]
    [InlineData("RecursionSamples.Overload")]
    [InlineData("RecursionSamples.Straight")]
    public void LookAlike_IsNotFound(string method) =>
        Assert.DoesNotContain(method, CallGraph.Of(typeof(RecursionTests).Assembly.Location).Cycles().Select(cycle => cycle.Method));
}
