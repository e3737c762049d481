using AngleSharp.Dom;
using NewsKit.Addresses;
using NewsKit.Dom;
using NewsKit.Guard;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit;

/// <content>What is known of the site of a page.</content>
public sealed partial class ArticleParser
{
    /// <summary>The tree of a page, with what the rule of its site says; nothing more is done for a site without one.</summary>
    private (MarkupTree Tree, LabelledPage? Site) Load(
        string html, IDocument? given, Uri? url, DiagnosticLog log, CancellationToken cancellation)
    {
        var rule = RuleOf(url, log);
        var tree = given is not null
            ? DocumentCopy.Load(given, _options.Limits, log, cancellation)
            : DocumentLoader.Load(MarkupGuard.Apply(Prepared(html, rule, log), _options.Limits, log, cancellation), cancellation);
        if (url is null && !ReferenceEquals(_options.SiteRules, SiteRuleSet.Bundled)
            && (rule = RuleOf(BaseAddress.Declared(tree), log)) is not null
            && given is null && Prepared(html, rule, log) is var prepared && !ReferenceEquals(prepared, html))
        {
            tree.Dispose();
            tree = DocumentLoader.Load(MarkupGuard.Apply(prepared, _options.Limits, log, cancellation), cancellation);
        }

        rule = OwnDocument.Of(tree) ?? rule;
        return (tree, rule is null ? null : LabelledPage.Of(rule, tree, _options.Limits, log, cancellation));
    }

    private ISiteRule? RuleOf(Uri? address, DiagnosticLog log)
    {
        if (address is null || _options.SiteRules.Find(address, _options.Reading.ReferenceTime) is not { } rule)
            return null;
        log.Info(DiagnosticCodes.RuleApplied, "sites", $"The rule {DiagnosticLog.Quote(rule.Name)} holds for this page.");
        return rule;
    }

    private string Prepared(string html, ISiteRule? rule, DiagnosticLog log)
    {
        if (rule is null)
            return html;
        var prepared = rule.Prepare(html);
        if (prepared.Length <= _options.Limits.DecodedChars)
            return prepared;
        log.Warn(DiagnosticCodes.RuleLimited, "sites",
            $"{rule.Name}: the replacements make the page longer than DecodedChars; they were left out.");
        return html;
    }

    /// <summary>What a rule says in words goes where the metadata goes, before all other sources.</summary>
    private static void Declare(LabelledPage site, MetadataCollector metadata)
    {
        foreach (var (fact, value) in site.Facts)
        {
            if (fact is PageFact.Headline or PageFact.Author or PageFact.Published)
                metadata.Declare(fact
                    switch
                {
                    PageFact.Headline => MetadataField.Headline,
                    PageFact.Author => MetadataField.Author,
                    _ =>
                    MetadataField.Published
                }, value);
        }

        if (site.Facts.Any(fact => fact.Fact == PageFact.Locked))
            metadata.Declare(MetadataField.ContentTier, "locked");
    }

    private static RuleReport Report(LabelledPage site, Uri? address)
    {
        return new RuleReport
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
}
