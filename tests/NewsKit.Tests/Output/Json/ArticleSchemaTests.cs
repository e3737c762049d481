using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class ArticleSchemaTests
{
    private const string Verified = "article.schema.verified.json";

    [Fact]
    public void Schema_IsTheApprovedOne()
    {
        var approved = Path.Combine(Folder(), Verified);
        var received = Path.Combine(Folder(), "article.schema.received.json");
        if (File.Exists(approved) && File.ReadAllText(approved) == ArticleSchema.Json)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, ArticleSchema.Json);
        Assert.Fail($"The schema changed. Compare {received} with {Verified}, and rename it when the change is meant.");
    }

    [Fact]
    public void FullArticle_IsValid()
    {
        var json = JsonDocument.Parse(Written.By(new JsonArticleWriter(), SampleArticle.Full)).RootElement;

        Assert.Empty(SchemaChecker.Check(JsonDocument.Parse(ArticleSchema.Json).RootElement, json));
    }

    [Fact]
    public void EveryKindOfBlock_IsInTheSampleAndInTheSchema()
    {
        var kinds = typeof(BodyBlock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BodyBlock))).ToHashSet();
        var choices = JsonDocument.Parse(ArticleSchema.Json).RootElement.GetProperty("$defs").GetProperty("bodyBlock")
            .GetProperty("oneOf");

        Assert.Equal(kinds.Count, choices.GetArrayLength());
        Assert.Empty(kinds.Except(SampleArticle.Full.Body.Select(block => block.GetType())));
    }

    [Fact]
    public void EveryKindOfBlock_IsWrittenByEveryWriterForPeople()
    {
        IArticleWriter[] writers = [new HtmlArticleWriter(), new MarkdownArticleWriter(), new TextArticleWriter()];

        Assert.All(SampleArticle.Full.Body, block => Assert.All(writers, writer =>
            Assert.NotEqual(Written.By(writer, new Article()), Written.By(writer, new Article { Body = [block] }))));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
