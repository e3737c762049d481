using NewsKit.Sites;
using NewsKit.XPath;

namespace NewsKit.Cli;

/// <summary>Reads folders of site rules, the one that wins first, over those that are bundled.</summary>
internal static class RuleFolders
{
    /// <summary>The rules of all folders; the bundled ones alone without folders.</summary>
    /// <exception cref="CommandException">A folder is missing, or a file in it is wrong.</exception>
    internal static ISiteRules Load(IReadOnlyList<string> folders)
    {
        if (folders.Count == 0)
            return SiteRuleSet.Bundled;
        var layers = new List<ISiteRules>();
        foreach (var folder in folders)
            layers.AddRange(Load(folder));
        return new LayeredSiteRules([.. layers, SiteRuleSet.Bundled]);
    }

    /// <summary>What the rules of the folders are, for telling one set of them from another.</summary>
    internal static IEnumerable<string> Contents(IReadOnlyList<string> folders) =>
        from folder in folders
        from path in Files(folder, "*.json").Concat(Files(folder, "*.txt"))
        from part in (string[])[Path.GetFileName(path), File.ReadAllText(path)]
        select part;

    private static IEnumerable<ISiteRules> Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new CommandException($"--rules: there is no folder '{folder}'.");
        yield return SiteRuleSet.Create(Files(folder, "*.json").Select(Read));
        yield return FtrSiteRules.Load(folder);
    }

    /// <summary>One rule as data.</summary>
    /// <exception cref="CommandException">The file is wrong; the first fault is named.</exception>
    private static SiteRule Read(string path)
    {
        var reading = SiteRuleReader.Read(File.ReadAllText(path), Path.GetFileName(path));
        return reading.Rule ?? throw new CommandException($"--rules: {reading.Faults[0]} (newskit rules test {path} shows all.)");
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
}
