using NewsKit.Model;
using Xunit;

namespace NewsKit.Pipeline.Tests;

/// <summary>What every sink keeps.</summary>
public abstract class SinkTests : IAsyncDisposable
{
    internal TestFolder Folder { get; } = new();

    /// <summary>The sink, which goes on with what was written.</summary>
    internal abstract IArticleSink Open();

    public virtual ValueTask DisposeAsync()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Position_IsKeptWithThePages()
    {
        await using (var sink = Open())
        {
            await sink.PrepareAsync(default);
            Assert.Null(await sink.FinishedAsync("a", default));
            await sink.WriteAsync(Batch(1, 2), default);
        }

        await using var again = Open();
        Assert.Equal(new SourcePosition("memory", 2, 3, 3, 0), await again.FinishedAsync("memory", default));
        Assert.Null(await again.FinishedAsync("other", default));
    }

    /// <summary>Texts that databases and JSON stumble over: none may refuse a batch.</summary>
    [Fact]
    public async Task OddTexts_AreTaken()
    {
        await using var sink = Open();
        await sink.PrepareAsync(default);
        var many = string.Join(' ', Enumerable.Range(0, 400_000).Select(number => $"mot{number:x}"));
        var odd = "a\0b \ud800 c \udc00 \ud83d\ude00 ' \" ; -- \\ \r\n";
        var pages = new List<PageOutcome>();
        foreach (var text in new[] { odd, many, new string('é', 8_000) })
        {
            var article = new Article
            {
                Status = ParseStatus.Ok,
                Headline = text,
                Url = "https://port.example/" + (text.Length > 10_000 ? new string('u', 8_000) : "a"),
                Tags = [text],
                Byline = new Byline { Authors = [new Author { Name = text }] },
                Faq = new Faq { Items = [new Question { Text = text, Answer = [new Paragraph { Text = text }] }] },
            };
            var result = new ParseResult { Status = ParseStatus.Ok, Article = article };
            pages.Add(ImportPipelineTests.Parsed(pages.Count) with
            {
                Result = result,
                BodyText = text,
                Document = WarcArchive.Text(article.ToJson()),
                Page = ImportPipelineTests.Page(pages.Count) with { Bytes = default, Place = text },
            });
        }

        pages.Add(ImportPipelineTests.Parsed(9) with { Problem = new PageProblem(odd, odd) });
        var report = await sink.WriteAsync(new SinkBatch { Pages = pages, Positions = [pages[0].Page.Position] }, default);

        Assert.Empty(report.Refused);
        await sink.CompleteAsync(default);
    }

    internal static SinkBatch Batch(params int[] numbers) => new()
    {
        Pages = [.. numbers.Select(ImportPipelineTests.Parsed)],
        Positions = [ImportPipelineTests.Page(numbers[^1]).Position],
    };
}
