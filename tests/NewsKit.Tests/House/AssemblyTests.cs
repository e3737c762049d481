using Xunit;

namespace NewsKit.Tests.House;

/// <summary>What the compiled library is linked to.</summary>
public sealed class AssemblyTests
{
    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.Net.Requests")]
    [InlineData("System.Net.WebClient")]
    [InlineData("System.Net.NameResolution")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.IO.FileSystem.Watcher")]
    [InlineData("System.Console")]
    [InlineData("HtmlAgilityPack")]
    public void Library_DoesNotReference(string name) =>
        Assert.DoesNotContain(name, LibraryTypes.Assembly.GetReferencedAssemblies().Select(reference => reference.Name));

    [Fact]
    public void Library_ReferencesOnePackage() =>
        Assert.Equal(["AngleSharp"], LibraryTypes.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
