using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Model;

/// <summary>A page cannot fill a log, nor write lines of its own into one.</summary>
public sealed class DiagnosticLogTests
{
    [Fact]
    public void DiagnosticsPastTheMost_AreCounted()
    {
        var log = new DiagnosticLog();
        for (var i = 0; i < DiagnosticLog.Kept + 25; i++)
            log.Warn(DiagnosticCodes.DepthLimited, "dom", "deep");

        var items = log.ToList();
        Assert.Equal(DiagnosticLog.Kept + 1, items.Count);
        Assert.Equal(DiagnosticCodes.DiagnosticsLimited, items[^1].Code);
        Assert.StartsWith("25 ", items[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nERROR b", "\"a  ERROR b\"")]
    [InlineData("a\u001B[31m\u0000\u0085\u2028\u2029b", "\"a [31m    b\"")]
    [InlineData("a\u202Eb\u200Bc", "\"a b c\"")]
    [InlineData("", "\"\"")]
    public void Quote_IsOneLineWithoutControls(string text, string expected) => Assert.Equal(expected, DiagnosticLog.Quote(text));

    [Fact]
    public void Quote_IsCutBetweenCharacters()
    {
        Assert.Equal('"' + new string('é', 80) + "…\"", DiagnosticLog.Quote(new string('é', 200)));
        var faces = string.Concat(Enumerable.Repeat("😀", 100));
        Assert.EndsWith("😀…\"", DiagnosticLog.Quote("a" + faces), StringComparison.Ordinal);
    }
}
