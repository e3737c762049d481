namespace NewsKit.Browser;

/// <summary>Asks axe-core about the document that is shown.</summary>
internal static class Accessibility
{
    /// <summary>Each rule that is broken, with the first element that breaks it.</summary>
    internal static async Task<IReadOnlyList<string>> FaultsAsync(BrowserPage page, string axe)
    {
        await page.EvaluateAsync(axe + "\n;0");
        var faults = await page.EvaluateAsync("""
            axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations.map(violation =>
              violation.id + ' x' + violation.nodes.length + ': ' + violation.nodes[0].html.slice(0, 200) + ' ' + (violation.nodes[0].failureSummary || '').replace(/\s+/g, ' ').slice(0, 220)).join('\n'))
            """);
        return faults!.GetValue<string>().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
