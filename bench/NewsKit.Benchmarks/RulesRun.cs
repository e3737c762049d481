using System.Globalization;
using NewsKit.Model;
using NewsKit.Sites;
using NewsKit.XPath;

namespace NewsKit.Benchmarks;

/// <summary>Measures what site rules cost: each page read without rules, with rules of other sites at hand, and with a rule of
/// its own.</summary>
internal static class RulesRun
{
    private const int WarmUpPasses = 8;
    private const int MeasuredPasses = 40;
    private const int OtherSites = 2_000;

    private static readonly Uri Address = new("https://www.mesure.example/une/page");

    /// <summary>As long as such files usually are.</summary>
    private const string Rule = """
        title: //h1[contains(concat(' ', normalize-space(@class), ' '), ' entry-title ')]
        title: //h1
        author: //a[@rel='author']
        author: //*[contains(@class, 'author')]//a
        date: //time/@datetime
        body: //div[contains(concat(' ', normalize-space(@class), ' '), ' entry-content ')]
        body: //article
        body: //main
        strip: //div[contains(@class, 'share')]
        strip: //*[@id='comments']
        strip: //aside
        strip: //p[contains(., 'À lire aussi')]
        strip_id_or_class: newsletter
        strip_id_or_class: related
        strip_attr: //img/@sizes
        next_page_link: //a[@rel='next']
        """;

    /// <param name="folder">Pages as .html.gz; null for the seeds.</param>
    /// <param name="output">Takes the table.</param>
    internal static int Run(string? folder, TextWriter output)
    {
        var pages = folder is null ? SeedPages.Html().Where(page => page.Length > 2_000).ToArray() : CorpusRun.Pages(folder);
        var others = Enumerable.Range(1, OtherSites).Select(number => KeyValuePair.Create($"site{number}.example.txt", Rule))
            .ToArray();
        var plain = new ArticleParser();
        var elsewhere = Parser(FtrSiteRules.Create(others));
        var xpath = Parser(FtrSiteRules.Create([.. others, KeyValuePair.Create("mesure.example.txt", Rule)]));
        var css = Parser(SiteRuleSet.Create([Css()]));
        Action<string>[] ways = [page => plain.Parse(page, Address), page => elsewhere.Parse(page, Address), page =>
            css.Parse(page, Address), page => xpath.Parse(page, Address)];
        for (var pass = 0; pass < WarmUpPasses; pass++)
        {
            foreach (var page in pages)
                Array.ForEach(ways, way => way(page));
        }

        // Turn and turn about, so that what else the machine does is shared.
        var least = ways.Select(_ => Enumerable.Repeat(double.MaxValue, pages.Length).ToArray()).ToArray();
        for (var pass = 0; pass < MeasuredPasses; pass++)
        {
            for (var page = 0; page < pages.Length; page++)
            {
                // Each way follows each other one: whoever comes first finds the page out of the caches.
                for (var turn = 0; turn < ways.Length; turn++)
                {
                    var way = (turn + pass) % ways.Length;
                    least[way][page] = Math.Min(least[way][page], Cost.Least(pages[page], [ways[way]], 1)[0].Milliseconds);
                }
            }
        }

        string[] names = ["no rules", "rules of other hosts", "a rule, CSS", "a rule, XPath"];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Length} pages, least of {MeasuredPasses} after {WarmUpPasses} warm-up passes, "
                + $"{OtherSites} rule files of other hosts"));
        for (var way = 0; way < ways.Length; way++)
        {
            var total = least[way].Sum();
            var ratio = least[way].Sum() / least[0].Sum();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{names[way],-24}{total / pages.Length,10:F3} ms per page   "
                    + $"ratio of sums {ratio,6:F3}   median ratio {Median(least, way),6:F3}"));
        }

        return 0;
    }

    private static ArticleParser Parser(ISiteRules rules) => new(new ArticleParserOptions { SiteRules = rules });

    private static SiteRule Css() => new()
    {
        Name = "mesure",
        Hosts = ["mesure.example"],
        Labels = new Dictionary<SectionKind, IReadOnlyList<string>>
        {
            [SectionKind.Headline] = ["h1.entry-title", "article h1"],
            [SectionKind.Byline] = [".byline", "a[rel~=author]"],
            [SectionKind.Body] = [".entry-content", "main article > div:not(.share)"],
            [SectionKind.Chrome] = [".share", ".newsletter", "aside:first-child"],
            [SectionKind.Related] = [".related", ".jp-relatedposts"],
            [SectionKind.Comments] = ["#comments"],
            [SectionKind.Footer] = ["footer"],
        },
    };

    private static double Median(double[][] least, int way)
    {
        var ratios = least[way].Zip(least[0], (cost, bare) => (double)cost / bare).Order().ToArray();
        return ratios[ratios.Length / 2];
    }
}
