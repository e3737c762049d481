using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Fails with every finding in full: a rule is fixed in one go or not at all.</summary>
internal static class Findings
{
    internal static void AssertNone(IEnumerable<string?> findings)
    {
        var all = findings.ToArray();
        Assert.True(all.Length == 0, $"{all.Length} finding(s):\n  {string.Join("\n  ", all)}");
    }
}
