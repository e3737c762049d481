using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>What no decoded text holds.</summary>
public sealed class TextHygieneTests
{
    [Theory]
    [InlineData("a\0b", "ab")]
    [InlineData("a\u0001\u000B\u001F\u007F\u0085\u009Fb", "ab")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("a\r\nb\rc\r\r\nd\r", "a\nb\nc\n\nd\n")]
    [InlineData("a\r\nb\u0001c\r", "a\nbc\n")]
    [InlineData("a\r\nb\u0085c\r", "a\nbc\n")]
    [InlineData("a\uD83D\uDE00b\0", "a\uD83D\uDE00b")]
    [InlineData("é\u00A0œ’\u200D", "é\u00A0œ’\u200D")]
    public void Text_IsCleaned(string text, string expected) =>
        Assert.Equal(expected, TextHygiene.Clean(text, new DiagnosticLog()));

    [Fact]
    public void LoneSurrogates_AreReplaced()
    {
        // Not inline data: a test runner that writes them as UTF-8 would replace them first.
        Assert.Equal("a\uFFFDb", TextHygiene.Clean("a\uD83Db", new DiagnosticLog()));
        Assert.Equal("a\uFFFDb", TextHygiene.Clean("a\uDE00b", new DiagnosticLog()));
        Assert.Equal("\uFFFD\uFFFD", TextHygiene.Clean("\uDE00\uD83D", new DiagnosticLog()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Rien à reprendre : « œ »\t\n")]
    [InlineData("Un visage \uD83D\uDE00 et un autre \uD83D\uDE01")]
    public void CleanText_ComesBackAsItIs(string text)
    {
        var log = new DiagnosticLog();
        Assert.Same(text, TextHygiene.Clean(text, log));
        Assert.Empty(log.ToList());
    }

    [Fact]
    public void LineEndings_AreNoDiagnostic_ControlsAreOne()
    {
        Assert.Empty(Bytes.Accept("a\r\nb").Codes);
        Assert.Equal([DiagnosticCodes.ControlsDropped], Bytes.Accept("a\0\u0001b\uD83D").Codes);
    }

    [Fact]
    public void AcceptedText_LosesItsByteOrderMarkAndHasNoEncoding()
    {
        var (page, _) = Bytes.Accept("\uFEFF<p>été</p>");
        Assert.Equal("<p>été</p>", page.Text);
        Assert.Null(page.Encoding);
    }

    [Fact]
    public void Null_IsAnErrorOfTheCaller() =>
        Assert.Throws<ArgumentNullException>(() => PageDecoder.Accept(null!, new NewsKitLimits(), new DiagnosticLog()));
}
