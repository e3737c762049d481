using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Tests.Snapshots;

/// <summary>Compares the comments of a seed with those of the article, one by one.</summary>
internal static class CommentFacts
{
    internal static string? Difference(JsonElement fact, Article article)
    {
        var expected = fact.EnumerateArray().ToArray();
        var read = PrintedText.Comments(article).ToArray();
        var wrong = new List<string>();
        if (expected.Length != read.Length)
            wrong.Add($"expected {expected.Length} comments, read {read.Length}");
        for (var i = 0; i < Math.Min(expected.Length, read.Length); i++)
            wrong.AddRange(Differences(expected[i], read[i].Comment, read[i].Depth)
                .Select(difference => $"comment {i + 1} {difference}"));
        return wrong.Count == 0 ? null : string.Join("\n    ", wrong);
    }

    private static IEnumerable<string> Differences(JsonElement fact, Comment comment, int depth)
    {
        foreach (var property in fact.EnumerateObject())
        {
            var message = property.Name switch
            {
                "author" => SeedFacts.Same(property.Value, comment.Author?.Name),
                "published" => SeedFacts.Starts(property.Value, comment.Published?.Value),
                "starts" => SeedFacts.Starts(property.Value, string.Join('\n', comment.Body.Select(PrintedText.Of))),
                "depth" => property.Value.GetInt32() == depth ? null : $"expected {property.Value.GetInt32()}, read {depth}",
                "kind" => SeedFacts.Same(property.Value, JsonNamingPolicy.CamelCase.ConvertName(comment.Kind.ToString())),
                _ => "no such key, see seeds/README.md",
            };
            if (message is not null)
                yield return $"{property.Name}: {message}";
        }

        if (!fact.TryGetProperty("kind", out _) && comment.Kind != CommentKind.Comment)
            yield return $"kind: a {comment.Kind}";
    }
}
