using NewsKit.Addresses;
using NewsKit.Dom;
using NewsKit.Guard;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit;

/// <summary>The tree of a page with what the rule of its site says; nothing more is done for a site without one.</summary>
internal static class SitePage
{
    internal static (MarkupTree Tree, LabelledPage? Site) Load(ReadOnlyMemory<char> html, PageRun run)
    {
        var rule = RuleOf(run.Url, run);
        var mayFindRule = run.Url is null && !ReferenceEquals(run.Options.SiteRules, SiteRuleSet.Bundled);
        // A rule sees all of the page, readers need not.
        var tree = TreeOf(Prepared(html, rule, run), run, empties: rule is null && !mayFindRule);
        if (mayFindRule)
        {
            // Only the head of the page says whose it is; a rule that repairs the markup wants the tree built again.
            rule = RuleOf(BaseAddress.Declared(tree), run);
            var prepared = Prepared(html, rule, run);
            if (!prepared.Equals(html))
            {
                tree.Dispose();
                tree = TreeOf(prepared, run, empties: false);
            }
        }

        rule = OwnDocument.Of(tree) ?? rule;
        return (tree, rule is null ? null : LabelledPage.Of(rule, tree, run.Options.Limits, run.Log, run.Cancellation));
    }

    /// <summary>What a rule says in words goes where the metadata goes, before all other sources.</summary>
    internal static void Declare(LabelledPage? site, MetadataCollector metadata)
    {
        foreach (var (fact, value) in site?.Facts ?? [])
        {
            if (FieldOf(fact) is { } field)
                metadata.Declare(field, fact == PageFact.Locked ? "locked" : value);
        }
    }

    /// <summary>What the rule found, apart from what is in the article; null without a rule.</summary>
    internal static RuleReport? Report(LabelledPage? site, Uri? address)
    {
        return site is null ? null : new RuleReport
        {
            Rule = site.Rule,
            Hits = site.Hits,
            SinglePage = Address(PageFact.SinglePage),
            NextPage = Address(PageFact.NextPage),
            IsAdvertisement = site.Facts.Any(fact => fact.Fact == PageFact.Advertisement),
        };

        string? Address(PageFact asked)
        {
            foreach (var (fact, value) in site.Facts)
            {
                if (fact == asked && WebAddress.Resolve(value, address, AddressUse.Media) is { } resolved)
                    return resolved;
            }

            return null;
        }
    }

    private static MarkupTree TreeOf(ReadOnlyMemory<char> html, PageRun run, bool empties) => run.Document is { } document
        ? DocumentCopy.Load(document, run.Options.Limits, run.Log, run.Cancellation)
        : DocumentLoader.Load(MarkupGuard.Apply(html, run.Options.Limits, run.Log, empties, run.Cancellation), run.Cancellation);

    private static ISiteRule? RuleOf(Uri? address, PageRun run)
    {
        if (address is null || run.Options.SiteRules.Find(address, run.Options.Reading.ReferenceTime) is not { } rule)
            return null;
        run.Log.Info(DiagnosticCodes.RuleApplied, "sites", $"The rule {DiagnosticLog.Quote(rule.Name)} holds for this page.");
        return rule;
    }

    /// <summary>The page as its rule repairs it; the same memory where it does not, or makes it too long.</summary>
    private static ReadOnlyMemory<char> Prepared(ReadOnlyMemory<char> html, ISiteRule? rule, PageRun run)
    {
        if (rule is null || run.Document is not null)
            return html;
        var text = html.ToString();
        var prepared = rule.Prepare(text);
        if (ReferenceEquals(prepared, text))
            return html;
        if (prepared.Length <= run.Options.Limits.DecodedChars)
            return prepared.AsMemory();
        run.Log.Warn(DiagnosticCodes.RuleLimited, "sites",
            $"{rule.Name}: the replacements make the page longer than DecodedChars; they were left out.");
        return html;
    }

    private static MetadataField? FieldOf(PageFact fact) => fact switch
    {
        PageFact.Headline => MetadataField.Headline,
        PageFact.Author => MetadataField.Author,
        PageFact.Published => MetadataField.Published,
        PageFact.Locked => MetadataField.ContentTier,
        _ => null,
    };
}
