using NewsKit.Pipeline.Tests;
using Npgsql;
using Xunit;

namespace NewsKit.Services.Tests;

public sealed class PostgreSqlCommandTests
{
    [Fact]
    public async Task ImportedArticles_AreFoundAndCounted()
    {
        using var folder = new TestFolder();
        using var schema = new TestSchema();
        var pages = TestPages.Write(folder, "lines", 3);
        Assert.Equal((0, ""),
            await RunAsync("import", pages, "-q", "--to", "postgres:", "--schema", schema.Name, "--search", "off"));
        var (status, said) = await RunAsync("search", "postgres:", "--schema", schema.Name, "quai");
        Assert.Equal(2, status);
        Assert.Contains("without search", said, StringComparison.Ordinal);

        Assert.Equal((0, ""), await RunAsync("import", "--to", "postgres:", "--schema", schema.Name));
        (status, said) = await RunAsync("search", "postgres:", "--schema", schema.Name, "semaine", "--json");
        Assert.Equal((0, 3), (status, said.Split("\"headline\"").Length - 1));
        (status, said) = await RunAsync("stats", "postgres:", "--schema", schema.Name);
        Assert.Equal(0, status);
        Assert.StartsWith("pages        3 ok\nfailures     none\n", said, StringComparison.Ordinal);
    }

    /// <summary>Each run also looks for the password in what is said.</summary>
    [Theory]
    [InlineData(";Password=another-long-password-that-is-wrong", "access is refused (SQLSTATE 28).")]
    [InlineData(";Database=none", "database 'none' on 127.0.0.1: SQLSTATE 3D000")]
    [InlineData(";Host=db.example", "another machine: its connection string must say SSL Mode=VerifyFull")]
    [InlineData(";Port=none", "The connection string is none of Npgsql")]
    [InlineData(";No Such Word=1", "The connection string is none of Npgsql")]
    [InlineData(";Host=no-such-host.invalid;SSL Mode=VerifyFull", "database 'postgres' on no-such-host.invalid: ")]
    [InlineData(";SSL Mode=VerifyFull", "database 'postgres' on 127.0.0.1: ")]
    public async Task Refusals_SayWhereAndNoSecret(string more, string expected)
    {
        using var folder = new TestFolder();
        var (address, pages) = (TestServer.Postgres.Address + more, TestPages.Write(folder, "lines", 1));
        foreach (var line in new string[][] { ["import", pages, "--to", "postgres:"], ["stats", "postgres:"] })
        {
            var (status, said) = await ToolRun.OfAsync(address, "NEWSKIT_POSTGRES", line);
            Assert.Equal(2, status);
            Assert.Contains(expected, said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("postgres:Host=127.0.0.1;Password={0}")]
    [InlineData("postgres://newskit:{0}@127.0.0.1/postgres")]
    [InlineData("postgresql://newskit:{0}@127.0.0.1/postgres")]
    public async Task PasswordOnTheLine_IsRefused(string place)
    {
        using var folder = new TestFolder();
        var password = new NpgsqlConnectionStringBuilder(TestServer.Postgres.Address).Password;
        place = place.Replace("{0}", password, StringComparison.Ordinal);
        var pages = TestPages.Write(folder, "lines", 1);
        foreach (var line in new string[][] { ["import", pages, "--to", place], ["search", place, "quai"] })
        {
            var (status, said) = await RunAsync(line);
            Assert.Equal(2, status);
            Assert.Contains("takes a name and no address", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ConnectionString_MayBeInAFileAndNamed()
    {
        using var folder = new TestFolder();
        var file = folder.Add("address", TestServer.Postgres.Address + "\n");

        var answer = await ToolRun.OfAsync(
            file, "NEWSKIT_POSTGRES_ARCHIVE_FILE", "stats", "postgres:archive", "--schema", "none");

        Assert.Equal((2, "newskit: database 'postgres' on 127.0.0.1 has no tables of NewsKit in the schema none.\n"), answer);
    }

    private static Task<(int Status, string Said)> RunAsync(params string[] line) =>
        ToolRun.OfAsync(TestServer.Postgres.Address, "NEWSKIT_POSTGRES", line);
}
