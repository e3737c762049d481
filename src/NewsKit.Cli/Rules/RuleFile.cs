using NewsKit.Sites;
using NewsKit.XPath;

namespace NewsKit.Cli;

/// <summary>One rule file, whatever its language, made to hold for any page.</summary>
/// <param name="Rules">The rule for every address.</param>
/// <param name="Faults">What is wrong in the file.</param>
internal sealed record RuleFile(ISiteRules? Rules, IReadOnlyList<string> Faults)
{
    private static readonly Uri Nowhere = new("https://site.invalid/");

    /// <summary>An address the rule is for, used where a page says none.</summary>
    internal required Uri Address { get; init; }

    /// <summary>What a page at an address must hold in its text.</summary>
    internal IReadOnlyList<(string Address, string Text)> Expected { get; init; } = [];

    /// <summary>Reads the file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static RuleFile Read(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? ReadFtr(path) : ReadJson(path);

    private static RuleFile ReadFtr(string path)
    {
        var rule = FtrRule.Read(File.ReadAllText(path), Path.GetFileName(path));
        var host = Path.GetFileNameWithoutExtension(path).TrimStart('.');
        return new RuleFile(new OnlyRule(rule), [.. rule.Faults.Select(fault => fault.ToString())])
        {
            Address = Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var address) ? address : Nowhere,
            Expected = [.. rule.Tests.SelectMany(
                test => test.Contains, (test, text) => (rule.Tests.Count == 1 ? "" : test.Url, text))],
        };
    }

    private static RuleFile ReadJson(string path)
    {
        var reading = SiteRuleReader.Read(File.ReadAllText(path), Path.GetFileName(path));
        var faults = reading.Faults.Select(fault => fault.ToString()).ToList();
        if (reading.Rule is not { } rule)
            return new RuleFile(null, faults) { Address = Nowhere };
        var address = new Uri($"https://{rule.Hosts[0].Replace("*", "www", StringComparison.Ordinal)}/");
        var everywhere = SiteRuleSet.Create(
            [rule with { Hosts = [address.Host.Replace("www.", "", StringComparison.Ordinal), "*." + address.Host], Paths = [],
            ValidFrom = null, ValidUntil = null }]);
        return new RuleFile(new OnlyRule(everywhere.Find(address, null)!), faults) { Address = address };
    }

    /// <summary>One rule for every page.</summary>
    private sealed class OnlyRule(ISiteRule rule) : ISiteRules
    {
        public ISiteRule Find(Uri address, DateTime? fetched) => rule;
    }
}
