using System.Text.Json;
using NewsKit.Tests.House;
using Xunit;

namespace NewsKit.Tests.Snapshots;

/// <summary>Every seed holds the facts that a reviewer noted by looking at its page.</summary>
public sealed class SeedFactsTests
{
    public static TheoryData<string> Slugs => [.. Seed.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Article_HoldsTheFactsOfItsSeed(string slug)
    {
        var seed = new Seed(slug);
        Assert.Equal(JsonValueKind.Object, seed.Expect.ValueKind);
        var misses = SeedFacts.Misses(seed.Expect, seed.Result.ToArticle());
        var wrong = misses.Where(miss => !seed.KnownMisses.Contains(miss.Key)).Select(miss => $"{miss.Key}: {miss.Value}")
            .Concat(seed.KnownMisses.Where(key => !misses.ContainsKey(key))
                .Select(key => $"{key}: is read now, remove it from knownMisses")).ToArray();
        Assert.True(wrong.Length == 0, $"{slug}:\n  {string.Join("\n  ", wrong)}");
    }

    [Fact]
    public void Seed_MeetsNoDefect() =>
        Findings.AssertNone(Seed.Slugs.Select(slug => new Seed(slug)).Where(seed => seed.Result.Exception is not null)
            .Select(seed => $"{seed.Slug}: {seed.Result.Exception}"));
}
