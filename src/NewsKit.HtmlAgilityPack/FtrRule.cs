using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary>A rule in the language of ftr-site-config: lines such as <c>body: //div[@id='story']</c>.</summary>
/// <remarks>
/// It is read as a rule that labels, so some directives mean a little less than for a program that cuts pages up: <c>strip</c>
/// keeps an element out of the body, yet a byline or a comment in it is still read as such; all expressions see the page as it
/// came, whatever other lines move or unwrap; two line breaks part paragraphs whether or not <c>convert_double_br_tags</c> asks
/// for it. Lines for programs that fetch pages, <c>tidy</c> and <c>parser</c> have no effect. <c>http_header</c> and links to
/// other pages are data, never acted on.
/// </remarks>
public sealed class FtrRule : ISiteRule
{
    private const int MostFaultsTold = 10;
    private readonly IReadOnlyList<FtrLine> _lines;
    private readonly IReadOnlyList<(string Find, string Replace)> _replacements;

    private FtrRule(string name, IReadOnlyList<FtrLine> lines, IReadOnlyList<SiteRuleFault> faults)
    {
        (Name, _lines) = (name, lines);
        _replacements = FtrReplacements.Of(lines, name, out var unpaired);
        Faults = unpaired is null ? faults : [.. faults, unpaired];
        Tests = [.. ReadTests(lines)];
        HttpHeaders = lines.Where(line => line.Name == "http_header")
            .DistinctBy(line => line.Argument, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(line => line.Argument!, line => line.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>What the file holds that is no directive, or no expression; the other lines hold.</summary>
    public IReadOnlyList<SiteRuleFault> Faults { get; }

    /// <summary>The headers that the site wants of whoever fetches its pages, by name whatever its case.</summary>
    public IReadOnlyDictionary<string, string> HttpHeaders { get; }

    /// <summary>The pages for trying the rule.</summary>
    public IReadOnlyList<FtrTest> Tests { get; }

    /// <summary>Whether pages of the site want a login.</summary>
    public bool RequiresLogin => Switch("requires_login") ?? false;

    /// <summary>Whether other rules may help where this one finds nothing: <c>autodetect_on_failure</c>, yes when not
    /// said.</summary>
    internal bool AutodetectsOnFailure => Switch("autodetect_on_failure") ?? true;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="name">Its name, for diagnostics.</param>
    /// <returns>Always a rule: what is wrong is in <see cref="Faults"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FtrRule Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var (lines, faults) = FtrReader.Read(text, name);
        return new FtrRule(name, lines, faults);
    }

    /// <summary>This rule, then the other where this one finds nothing.</summary>
    internal FtrRule Over(FtrRule general) =>
        new($"{Name}, {general.Name}",
            [.. _lines, .. general._lines.Where(line => line.Name is not ("test_url" or "test_contains"))],
            [.. Faults, .. general.Faults]);

    /// <inheritdoc/>
    public string Prepare(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return FtrReplacements.Apply(html, _replacements);
    }

    /// <inheritdoc/>
    public void Label(PageTree page, PageLabels labels, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(labels);
        foreach (var fault in Faults.Take(MostFaultsTold))
            labels.Remark(DiagnosticCodes.RuleInvalid, DiagnosticSeverity.Warning, $"line {fault.Line}: {fault.Message}");
        labels.PruneBody = Switch("prune") ?? true;
        labels.IgnoreStructuredData = Switch("skip_json_ld") ?? false;
        new FtrLabelling(page, labels, cancellation).Run(_lines);
    }

    private bool? Switch(string name)
    {
        foreach (var line in _lines)
        {
            if (line.Name == name)
                return line.Value is "yes" or "true";
        }

        return null;
    }

    private static IEnumerable<FtrTest> ReadTests(IReadOnlyList<FtrLine> lines)
    {
        FtrTest? test = null;
        foreach (var line in lines)
        {
            if (line.Name == "test_contains" && test is not null)
                test = test with { Contains = [.. test.Contains, line.Value] };
            if (line.Name != "test_url")
                continue;
            if (test is not null)
                yield return test;
            test = new FtrTest { Url = line.Value };
        }

        if (test is not null)
            yield return test;
    }
}
