using System.Text.Json;
using NewsKit.Tests.House;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Cases;

/// <summary>Every small page is read as its facts say: several of a kind, so that the kind is mended and not the page.</summary>
public sealed class CaseTests
{
    private static readonly string[] Inputs = ["url", "reference"];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (kind, name) in CaseFile.All.Keys)
                names.Add(kind, name);
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_IsReadAsItsFactsSay(string kind, string name)
    {
        var given = CaseFile.All[(kind, name)];
        var options = new ArticleParserOptions { Reading = new ReadingOptions { ReferenceTime = given.Reference } };
        var article = new ArticleParser(options).Parse(given.Page, given.Url).ToArticle();
        var facts = JsonSerializer.SerializeToElement(
            given.Facts.EnumerateObject().Where(fact => !Inputs.Contains(fact.Name, StringComparer.Ordinal))
                .ToDictionary(fact => fact.Name, fact => fact.Value));

        Assert.NotEmpty(facts.EnumerateObject());
        Findings.AssertNone(SeedFacts.Misses(facts, article).Select(miss => $"{miss.Key}: {miss.Value}"));
    }
}
