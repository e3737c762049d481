using System.Diagnostics;
using NewsKit.Hostile;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>A cancelled call comes back soon, wherever the page was.</summary>
[Collection(nameof(SameBytesTests))]
public sealed class CancellationTests
{
    private const int Goes = 20;
    private const int Moments = 6;
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(200);
    private static readonly ArticleParser Parser = new();

    public static TheoryData<string> Shapes => [.. HostileShapes.All.Select(shape => shape.Name)];

    /// <summary>The best of several, since a loaded machine may take a thread away for seconds.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void CancelledCall_ReturnsSoon(string name)
    {
        var page = HostileShapes.All.Single(shape => shape.Name == name).Page(1024 * 1024);
        // What the runtime does once, at the first page of a kind, is not counted.
        Parser.Parse(page);
        var late = TimeSpan.MaxValue;
        for (var go = 0; go < Goes && late > Bound; go++)
            late = Late(page, TimeSpan.FromMilliseconds(20 + (60 * (go % Moments))));
        Assert.True(late <= Bound, $"{late.TotalMilliseconds:F0} ms after the cancellation");
    }

    [Fact]
    public void CancelledToken_IsSeenBeforeAnythingIsRead()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Parser.Parse("<p>a", cancellation: source.Token));
        Assert.Throws<OperationCanceledException>(() => Parser.ParseText("a", cancellation: source.Token));
    }

    private static TimeSpan Late(string page, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var told = 0L;
        // The timers of a busy test run come late; what counts is the time from then on.
        using var note = source.Token.Register(() => Volatile.Write(ref told, Stopwatch.GetTimestamp()));
        source.CancelAfter(after);
        try
        {
            Parser.Parse(page, cancellation: source.Token);
        }
        catch (OperationCanceledException)
        {
            // What is asked for.
        }

        return Volatile.Read(ref told) is > 0 and var since ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;
    }
}
