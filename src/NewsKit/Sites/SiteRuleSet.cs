using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>Rules as data for many sites, looked up by host; immutable.</summary>
public sealed class SiteRuleSet : ISiteRules
{
    private readonly Dictionary<string, List<CompiledRule>> _byHost = new(StringComparer.OrdinalIgnoreCase);

    private SiteRuleSet(IEnumerable<CompiledRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var host in rule.Hosts)
            {
                if (!_byHost.TryGetValue(host, out var same))
                    _byHost.Add(host, same = []);
                same.Add(rule);
            }
        }
    }

    /// <summary>The rules that come with NewsKit, to be the last of <see cref="LayeredSiteRules"/>: none in this version, since
    /// what a rule would mend is mended in the readers.</summary>
    public static SiteRuleSet Bundled { get; } = new([]);

    /// <summary>A set of rules.</summary>
    /// <param name="rules">Of two that hold for the same page the earlier is taken, an exact host before <c>*.host</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A selector cannot be read, or a rule names no host. Rules of files are read by
    /// <see cref="SiteRuleReader"/>, which does not throw.</exception>
    public static SiteRuleSet Create(IEnumerable<SiteRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var compiled = new List<CompiledRule>();
        foreach (var rule in rules)
        {
            var faults = new List<(SectionKind, int, string Message)>();
            compiled.Add(CompiledRule.Of(rule, faults));
            if (rule.Hosts.Count == 0)
                throw new ArgumentException($"{rule.Name}: the rule names no host.", nameof(rules));
            if (faults is [var fault, ..])
                throw new ArgumentException($"{rule.Name}: {fault.Message}", nameof(rules));
        }

        return new SiteRuleSet(compiled);
    }

    /// <inheritdoc/>
    public ISiteRule? Find(Uri address, DateTime? fetched)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (_byHost.Count == 0)
            return null;
        var host = address.IdnHost;
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];
        if (First(host, address, fetched) is { } exact)
            return exact;
        for (var rest = host; rest.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot; rest = rest[(dot + 1)..])
        {
            if (First("*" + rest[dot..], address, fetched) is { } wide)
                return wide;
        }

        return null;
    }

    private CompiledRule? First(string host, Uri address, DateTime? fetched) =>
        _byHost.TryGetValue(host, out var rules) ? rules.Find(rule => rule.Holds(address.AbsolutePath, fetched)) : null;
}
