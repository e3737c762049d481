using System.Text.Json;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class DatabaseCommandTests
{
    [Fact]
    public async Task ImportedArticles_AreFoundAndCounted()
    {
        using var files = new PageFiles();
        files.AddPage("pages/a.html", "Les élèves au marché");
        files.AddPage("pages/b.html", "Une œuvre\u001b[31m rouge");
        files.Add("pages/c.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2]);
        var imported = await CommandRun.Of("import", files["pages"], "-q", "--to", "sqlite:" + files["a.db"]);
        Assert.Equal(new CommandRun(0, "", ""), imported);

        var found = await CommandRun.Of("search", files["a.db"], "eleves", "marche");
        Assert.Equal((0, 3), (found.Status, found.Lines.Length));
        Assert.EndsWith("  Les élèves au marché", found.Lines[0], StringComparison.Ordinal);

        var json = await CommandRun.Of("search", files["a.db"], "oeuvre", "--json");
        using var hits = JsonDocument.Parse(json.Output);
        Assert.StartsWith("Une œuvre", hits.RootElement[0].GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await CommandRun.Of("search", files["a.db"], "oeuvre")).Output);

        Assert.Equal(new CommandRun(1, "", ""), await CommandRun.Of("search", files["a.db"], "absent"));
        var stats = await CommandRun.Of("stats", files["a.db"]);
        Assert.Contains("pages        2 ok\nfailures     1 notHtml\nlanguages    2 fr\nnear copies  ", stats.Output,
            StringComparison.Ordinal);
        using var counted = JsonDocument.Parse((await CommandRun.Of("stats", files["a.db"], "--json")).Output);
        Assert.Equal(2, counted.RootElement.GetProperty("pages").GetProperty("ok").GetInt32());
    }

    [Theory]
    [InlineData("search", "none.db", "word")]
    [InlineData("stats", "none.db")]
    public async Task DatabaseThatIsNotThere_IsSaid(params string[] line)
    {
        ArgumentNullException.ThrowIfNull(line);
        (await CommandRun.Of(line)).AssertRefused("There is no database 'none.db'");
    }

    [Fact]
    public async Task Copies_AreLeftOut()
    {
        using var files = new PageFiles();
        foreach (var name in new[] { "pages/a.html", "pages/b.html" })
        {
            files.Add(name, PageFiles.Page("Le marché couvert").Replace(
                "<p>Voir", "<p>Les riverains attendaient depuis longtemps cette ouverture, annoncée "
                    + "plusieurs fois puis toujours repoussée par la mairie.</p><p>Voir", StringComparison.Ordinal));
        }

        var run = await CommandRun.Of("import", files["pages"], "--skip-copies", "--to", "sqlite:" + files["a.db"]);
        Assert.EndsWith("newskit: 2 pages: 1 copy, 1 ok\n", run.Error, StringComparison.Ordinal);
        var again = await CommandRun.Of("import", files["pages"], "--skip-copies", "--to", "sqlite:" + files["a.db"]);
        Assert.EndsWith("newskit: 2 pages: 1 copy, 1 ok\n", again.Error, StringComparison.Ordinal);
    }
}
