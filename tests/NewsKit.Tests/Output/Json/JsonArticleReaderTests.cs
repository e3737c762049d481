using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class JsonArticleReaderTests
{
    [Fact]
    public void FullArticle_ComesBackEqualInContent()
    {
        var json = Written.By(new JsonArticleWriter(), SampleArticle.Full);

        Assert.True(JsonArticleReader.TryRead(json, out var article, out var reason), reason);
        Assert.Empty(ContentComparer.Differences(SampleArticle.Full, article));
        Assert.Equal(json, Written.By(new JsonArticleWriter(), article!));
    }

    [Fact]
    public void AbsentThings_AreNullOrEmptyAgain()
    {
        Assert.True(JsonArticleReader.TryRead("""{"schemaVersion":1,"status":"noArticle"}""", out var article, out _));
        Assert.Empty(ContentComparer.Differences(new Article { Status = ParseStatus.NoArticle }, article));
    }

    [Fact]
    public void TypeNeedNotComeFirst_UnknownPropertiesAreIgnored()
    {
        Assert.True(JsonArticleReader.TryRead(
            """{"schemaVersion":1,"later":[1],"body":[{"text":"a","type":"paragraph"}]}""", out var article, out var reason),
                reason);
        Assert.Equal("a", Assert.IsType<Paragraph>(Assert.Single(article!.Body)).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\":2}")]
    [InlineData("{\"schemaVersion\":1,\"status\":3}")]
    [InlineData("{\"schemaVersion\":1,\"status\":\"fine\"}")]
    [InlineData("{\"schemaVersion\":1,\"body\":[{\"type\":\"poem\"}]}")]
    [InlineData("{\"schemaVersion\":1,\"body\":[{\"text\":\"a\"}]}")]
    [InlineData("{\"schemaVersion\":1,\"body\":[{\"type\":\"paragraph\"}]}")]
    [InlineData("{\"schemaVersion\":1,\"comments\":{\"items\":{}}}")]
    [InlineData("{\"schemaVersion\":1,\"comments\":{\"items\":[3]}}")]
    [InlineData("{\"schemaVersion\":1,\"comments\":{\"items\":[{\"replies\":\"x\"}]}}")]
    [InlineData("{\"schemaVersion\":1,\"comments\":[]}")]
    [InlineData("{\"schemaVersion\":1,\"headline\":\"\\uD800\"}")]
    public void WhatIsNoArticle_GivesAReason(string json)
    {
        Assert.False(JsonArticleReader.TryRead(json, out var article, out var reason));
        Assert.Null(article);
        Assert.False(string.IsNullOrEmpty(reason));
    }

    [Fact]
    public void DeepestAllowedReplies_ComeBackOnASmallStack()
    {
        BodyBlock block = new Paragraph { Text = "fond" };
        for (var i = 0; i < 24; i++)
            block = new ListBlock { Items = [[block]] };
        var comment = new Comment { Id = "c", Body = [block] };
        for (var i = 0; i < 64; i++)
            comment = new Comment { Id = "c" + i, Body = [block], Replies = [comment, new Comment { Id = "last" + i }] };
        var article = new Article { Body = [block], Comments = new CommentThread { Items = [comment, comment] } };

        var (json, read, reason) = Written.OnSmallStack(() =>
        {
            var json = Written.By(new JsonArticleWriter(), article);
            JsonArticleReader.TryRead(json, out var read, out var reason);
            return (json, read, reason);
        });

        Assert.True(read is not null, reason);
        Assert.Equal(json, Written.By(new JsonArticleWriter(), read));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"schemaVersion\":1,\"body\":[{\"type\":\"quote\",\"blocks\":[", "")]
    [InlineData("{\"type\":\"quote\",\"blocks\":[", "]}")]
    public void NestingWithoutEnd_GivesAReasonOnASmallStack(string open, string close)
    {
        var json = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.NotNull(Written.OnSmallStack(() => JsonArticleReader.TryRead(json, out _, out var reason) ? null : reason));
    }
}
