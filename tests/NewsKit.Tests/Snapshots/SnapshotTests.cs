using Xunit;
using Xunit.Sdk;

namespace NewsKit.Tests.Snapshots;

/// <summary>The harness fails when it should: absence and difference, and it cleans up when all is well.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newskit-snapshots-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void MissingSnapshot_FailsAndIsReceived()
    {
        Assert.Throws<FailException>(() => Snapshot.Match(_folder, "bac", "md", "# Le bac\n"));
        Assert.Equal("# Le bac\n", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void SameText_PassesAndRemovesWhatWasReceivedBefore()
    {
        File.WriteAllText(Verified, "# Le bac\n");
        File.WriteAllText(Received, "# Le lac\n");
        Snapshot.Match(_folder, "bac", "md", "# Le bac\r\n");
        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "Line 2 (of 3, now 3), column 1:\n  verified: b\n  received: c")]
    [InlineData("a\n", "a", "Line 2 (of 2, now 1), column 1:\n  verified: \n  received: (the text ends here)")]
    [InlineData("3 €", "3\u202F€", "Line 1 (of 1, now 1), column 2:\n  verified: 3 €\n  received: 3<U+202F>€")]
    public void Difference_IsToldByLineAndColumn(string approved, string received, string expected) =>
        Assert.Equal(expected, FirstDifference.Describe(approved, received));

    private string Verified => Path.Combine(_folder, "bac.verified.md");

    private string Received => Path.Combine(_folder, "bac.received.md");
}
