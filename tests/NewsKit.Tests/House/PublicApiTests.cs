using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Public is a promise: every change of the public surface is seen and approved.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() =>
        Snapshot.Match(Path.Combine(Repository.Tests, "House"), "PublicApi", "txt", PublicApi.Of(LibraryTypes.Assembly));
}
