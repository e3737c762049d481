using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsKit.Extensions;
using NewsKit.Model;
using NewsKit.Tests.Cli;
using Xunit;

namespace NewsKit.Tests.Extensions;

/// <summary>The page of a response that has been received.</summary>
public sealed class ResponseReadingTests
{
    private const string Headline = "L’été à la mairie";
    private static readonly Uri Last = new("https://journal.example/dernier");

    [Fact]
    public async Task Response_SaysEncodingAndAddress()
    {
        using var response = Response(Encoding.Latin1.GetBytes(PageFiles.Page("Le marché")), "text/html; charset=\"iso-8859-1\"");
        var result = await new ArticleParser().ParseAsync(response);
        Assert.Equal("Le marché", result.Article!.Headline);
        Assert.Equal("windows-1252", result.Source.Encoding);
        Assert.Equal(Last.OriginalString, result.Source.Url);
    }

    [Fact]
    public async Task Context_GoesBeforeTheResponse()
    {
        using var response = Response(Encoding.UTF8.GetBytes(PageFiles.Page(Headline)), "text/html; charset=iso-8859-1");
        var context = new PageContext { Url = new Uri("https://autre.example/"), ContentType = "text/html; charset=utf-8" };
        var result = await new ArticleParser().ParseAsync(response, context);
        Assert.Equal(Headline, result.Article!.Headline);
        Assert.Equal("https://autre.example/", result.Source.Url);
    }

    [Fact]
    public async Task BareResponse_IsRead()
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(PageFiles.Page(Headline)));
        using var response = new HttpResponseMessage { Content = body };
        Assert.Equal(Headline, (await new ArticleParser().ParseAsync(response)).Article!.Headline);
    }

    [Fact]
    public async Task LargeBody_IsNotReceivedPastTheLimit()
    {
        var parser = new ArticleParser(new ArticleParserOptions { Limits = new NewsKitLimits { InputBytes = 1000 } });
        using var endless = new EndlessStream();
        using var response = new HttpResponseMessage { Content = new StreamContent(endless) };
        Assert.Equal(ParseStatus.InputTooLarge, (await parser.ParseAsync(response)).Status);
        Assert.InRange(endless.Given, 1001, 100_000);
    }

    [Fact]
    public async Task Reader_ReadsAResponseToo()
    {
        using var host = new ServiceCollection().AddNewsKit().BuildServiceProvider();
        using var response = Response(Encoding.UTF8.GetBytes(PageFiles.Page(Headline)), "text/html; charset=utf-8");
        var result = await host.GetRequiredService<IArticleReader>().ParseAsync(response, new PageContext { Language = "fr" });
        Assert.Equal(Headline, result.Article!.Headline);
        Assert.Equal("fr", result.Article.Language);
    }

    [Fact]
    public async Task Null_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ArticleParser().ParseAsync((HttpResponseMessage)null!));

    private static HttpResponseMessage Response(byte[] body, string type) => new()
    {
        RequestMessage = new HttpRequestMessage(HttpMethod.Get, Last),
        Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } },
    };

    /// <summary>Blanks without end.</summary>
    private sealed class EndlessStream : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
