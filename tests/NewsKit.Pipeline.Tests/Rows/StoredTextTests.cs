using System.Text;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class StoredTextTests
{
    /// <summary>No data of a theory, which would be written as UTF-8.</summary>
    [Fact]
    public void Texts_AreSuchAsDatabasesTake()
    {
        foreach (var text in new[] { "", "été", "\ud83d\ude00" })
            Assert.Same(text, StoredText.Clean(text));
        Assert.Equal("a\ufffdb", StoredText.Clean("a\0b"));
        Assert.Equal("\ufffd", StoredText.Clean("\ud83d"));
        Assert.Equal("\ufffd\ud83d\ude00\ufffd", StoredText.Clean("\ude00\ud83d\ude00\ud83d"));
    }

    /// <summary>What only looks like an escape stays.</summary>
    [Theory]
    [InlineData(@"{""a"":""\u00e9 \n \ud83d\ude00""}", @"{""a"":""\u00e9 \n \ud83d\ude00""}")]
    [InlineData(@"""\u0000 \u0001""", @"""\uFFFD \u0001""")]
    [InlineData(@"""\\u0000 \\\u0000""", @"""\\u0000 \\\uFFFD""")]
    [InlineData(@"""\ud83d \uDE00 \\ud83d""", @"""\uFFFD \uFFFD \\ud83d""")]
    public void Json_IsSuchAsDatabasesTake(string json, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(StoredText.CleanJson(Encoding.UTF8.GetBytes(json)).Span));
}
