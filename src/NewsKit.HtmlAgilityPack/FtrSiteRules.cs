using System.Collections.Frozen;
using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary>A folder of rule files as ftr-site-config has them, looked up by host; safe across threads.</summary>
/// <remarks>For <c>fr.gazette.example</c> the file <c>fr.gazette.example.txt</c> holds, else <c>.fr.gazette.example.txt</c>, else
/// <c>.gazette.example.txt</c>; <c>www.</c> does not count. <c>global.txt</c> helps where the file finds nothing, unless the file
/// says <c>autodetect_on_failure: no</c>, and holds alone for every other host. A file is understood when it is first needed,
/// once.</remarks>
public sealed class FtrSiteRules : ISiteRules
{
    private const string Global = "global.txt";
    private readonly FrozenDictionary<string, Lazy<FtrRule>> _rules;

    private FtrSiteRules(IEnumerable<KeyValuePair<string, string>> files)
    {
        var rules = new Dictionary<string, Lazy<FtrRule>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in files)
            rules[name] = new Lazy<FtrRule>(() => FtrRule.Read(text, name));
        var general = rules.GetValueOrDefault(Global);
        _rules = rules.ToFrozenDictionary(
            rule => rule.Key,
            rule => general is null || rule.Value == general
                ? rule.Value
                : new Lazy<FtrRule>(() =>
                    rule.Value.Value is { AutodetectsOnFailure: true } own ? own.Over(general.Value) : rule.Value.Value),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How many files there are.</summary>
    public int Count => _rules.Count;

    /// <summary>Rules from texts, wherever they are kept.</summary>
    /// <param name="files">The names, such as <c>gazette.example.txt</c>, with the texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static FtrSiteRules Create(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new FtrSiteRules(files);
    }

    /// <summary>Reads every <c>.txt</c> file of a folder into memory, now; later no file is touched.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static FtrSiteRules Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new FtrSiteRules(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => KeyValuePair.Create(Path.GetFileName(path), File.ReadAllText(path))));
    }

    /// <summary>The rule for an address, with what it says for whoever fetches: headers, login.</summary>
    /// <returns>Null when there is none.</returns>
    public FtrRule? Find(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (_rules.Count == 0)
            return null;
        var host = address.IdnHost;
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];
        if (_rules.TryGetValue(host + ".txt", out var exact))
            return exact.Value;
        for (var rest = "." + host; rest.Length > 1;)
        {
            if (_rules.TryGetValue(rest + ".txt", out var wide))
                return wide.Value;
            var dot = rest.IndexOf('.', 1);
            rest = dot < 0 ? "" : rest[dot..];
        }

        return _rules.TryGetValue(Global, out var general) ? general.Value : null;
    }

    ISiteRule? ISiteRules.Find(Uri address, DateTime? fetched) => Find(address);
}
