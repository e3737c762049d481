using System.Reflection;
using NewsKit.Tests.Snapshots;
using PublicApiGenerator;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Public is a promise: every change of the public surface is seen and approved.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        // How a method is compiled is no promise.
        ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
    };

    [Fact]
    public void PublicSurface_IsTheApprovedOne() => Match("PublicApi", LibraryTypes.Assembly);

    [Fact]
    public void PublicSurfaceForHtmlAgilityPack_IsTheApprovedOne() =>
        Match("PublicApi-HtmlAgilityPack", typeof(NewsKit.XPath.FtrRule).Assembly);

    [Fact]
    public void PublicSurfaceForHosts_IsTheApprovedOne() =>
        Match("PublicApi-Extensions", typeof(NewsKit.Extensions.NewsKitOptions).Assembly);

    [Fact]
    public void PublicSurfaceForHumanizer_IsTheApprovedOne() => Match("PublicApi-Humanizer", typeof(ArticleWords).Assembly);

    [Fact]
    public void PublicSurfaceOfThePipeline_IsTheApprovedOne() =>
        Match("PublicApi-Pipeline", typeof(NewsKit.Pipeline.WarcReader).Assembly);

    [Fact]
    public void PublicSurfaceForSqlite_IsTheApprovedOne() =>
        Match("PublicApi-Sqlite", typeof(NewsKit.Sqlite.SqliteSink).Assembly);

    [Fact]
    public void PublicSurfaceForPostgreSql_IsTheApprovedOne() =>
        Match("PublicApi-PostgreSql", typeof(NewsKit.PostgreSql.PostgreSqlSink).Assembly);

    private static void Match(string name, Assembly assembly) =>
        Snapshot.Match(Path.Combine(Repository.Tests, "House"), name, "txt", assembly.GeneratePublicApi(Options));
}
