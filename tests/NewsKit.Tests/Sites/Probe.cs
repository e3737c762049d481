using NewsKit.Sites;

namespace NewsKit.Tests.Sites;

/// <summary>A rule for every page that does what a test wants.</summary>
internal sealed class Probe(Action<PageTree, PageLabels> label, Func<string, string>? prepare = null) : ISiteRules, ISiteRule
{
    public string Name => "probe";

    public ISiteRule Find(Uri address, DateTime? fetched) => this;

    public string Prepare(string html) => prepare is null ? html : prepare(html);

    public void Label(PageTree page, PageLabels labels, CancellationToken cancellation) => label(page, labels);

    internal static int First(PageTree page, string name) =>
        Enumerable.Range(0, page.Count).First(node => page.NameOf(node) == name);
}
