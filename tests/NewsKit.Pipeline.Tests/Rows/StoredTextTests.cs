using System.Text;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("été \ud83d\ude00", "été \ud83d\ude00")]
    [InlineData("a\0b", "a\ufffdb")]
    [InlineData("\ud83d", "\ufffd")]
    [InlineData("\ude00\ud83d\ude00\ud83d", "\ufffd\ud83d\ude00\ufffd")]
    public void Texts_AreSuchAsDatabasesTake(string text, string expected) => Assert.Equal(expected, StoredText.Clean(text));

    /// <summary>What only looks like an escape stays.</summary>
    [Theory]
    [InlineData(@"{""a"":""\u00e9 \n \ud83d\ude00""}", @"{""a"":""\u00e9 \n \ud83d\ude00""}")]
    [InlineData(@"""\u0000 \u0001""", @"""\uFFFD \u0001""")]
    [InlineData(@"""\\u0000 \\\u0000""", @"""\\u0000 \\\uFFFD""")]
    [InlineData(@"""\ud83d \uDE00 \\ud83d""", @"""\uFFFD \uFFFD \\ud83d""")]
    public void Json_IsSuchAsDatabasesTake(string json, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(StoredText.CleanJson(Encoding.UTF8.GetBytes(json)).Span));
}
