using NewsKit.Dom;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.Tests.Sites;

/// <summary>Pages and rules that the tests of rules share.</summary>
internal static class RulePages
{
    internal const string Sentence =
        "Le conseil municipal a voté hier soir le budget de la nouvelle bibliothèque, après trois heures de débat. ";

    internal static readonly Uri Address = new("https://www.gazette.example/une/biblio");

    /// <summary>The tree of a page, as a rule sees it.</summary>
    internal static T On<T>(string html, Func<PageTree, T> look)
    {
        using var tree = DocumentLoader.Load(html);
        var page = PageTree.Of(tree, CancellationToken.None);
        return look(page);
    }

    internal static ArticleParser Parser(ISiteRules rules) => new(new ArticleParserOptions { SiteRules = rules });

    internal static SiteRuleSet Rules(params (SectionKind Kind, string Selector)[] labels) => SiteRuleSet.Create(
    [
        new SiteRule
        {
            Name = "gazette",
            Hosts = ["gazette.example"],
            Labels = labels.GroupBy(label => label.Kind)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(label => label.Selector)]),
        },
    ]);

    internal static string Page(string body) =>
        $"<!doctype html><html lang=fr><head><title>La bibliothèque ouvrira en mai</title></head><body>{body}</body></html>";

    internal static string Paragraphs(int count, string about = "") =>
        string.Concat(Enumerable.Range(1, count).Select(number => $"<p>{about}Point {number}. {Sentence}{Sentence}</p>"));

    internal static string Text(ParseResult result) =>
        string.Join('\n', result.Article!.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text));
}
