using System.Text;
using NewsKit.Pipeline;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string?[0])]
    [InlineData("a", new string?[] { "a" })]
    [InlineData("a\n", new string?[] { "a" })]
    [InlineData("a\n\nb", new string?[] { "a", "", "b" })]
    [InlineData("12345678\n123456789\nc\n123456789", new string?[] { "12345678", null, "c", null })]
    public async Task Lines_AreCutAtLineFeedsAndOverlongOnesDropped(string text, string?[] lines)
    {
        Assert.Equal(lines, await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), limit: 8));
        Assert.Equal(lines, await ReadAsync(new OneByteStream(Encoding.UTF8.GetBytes(text)), limit: 8));
    }

    [Fact]
    public async Task LinesLongerThanTheBuffer_AreWhole()
    {
        var first = new string('a', 300_000);
        var second = new string('b', 70_000);

        Assert.Equal([first, second, "c"],
            await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{first}\n{second}\nc")), limit: 1_000_000));
        Assert.Equal([null, second, "c"],
            await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{first}\n{second}\nc")), limit: 100_000));
    }

    private static async Task<List<string?>> ReadAsync(Stream stream, int limit)
    {
        var lines = new List<string?>();
        var reader = new LineReader(stream, limit);
        do
        {
            while (reader.TryNext(out var line))
                lines.Add(Decode(line));
        }
        while (await reader.FillAsync(CancellationToken.None));
        if (reader.TryRest(out var rest))
            lines.Add(Decode(rest));
        return lines;
    }

    private static string? Decode(Memory<byte>? line) => line is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }
}
