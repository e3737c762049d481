using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary>Carries out the lines of one rule on one page.</summary>
internal sealed partial class FtrLabelling(PageTree page, PageLabels labels, CancellationToken cancellation)
{
    private const int LongestWords = 2_000;
    private const int LongestByline = 200;
    private readonly XPathBudget _budget = new(page.Count, cancellation);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _tried = new(StringComparer.Ordinal);

    internal void Run(IReadOnlyList<FtrLine> lines)
    {
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (line.Name)
            {
                case "title":
                    Once(line, ReadTitle);
                    break;
                case "author":
                    Once(line, answer => State(answer, PageFact.Author, most: 16));
                    break;
                case "date":
                    Once(line, answer => State(answer, PageFact.Published, most: 1));
                    break;
                case "body":
                    Once(line, ReadBody);
                    break;
                case "single_page_link":
                    Once(line, answer => ReadLink(answer, PageFact.SinglePage));
                    break;
                case "next_page_link":
                    Once(line, answer => ReadLink(answer, PageFact.NextPage));
                    break;
                case "native_ad_clue":
                    ReadClue(line, PageFact.Advertisement);
                    break;
                case "not_logged_in_xpath":
                    ReadClue(line, PageFact.Locked);
                    break;
                default:
                    Change(line);
                    break;
            }
        }

        foreach (var name in _tried)
        {
            if (name is "body" or "title" && !_done.Contains(name))
                labels.Remark(DiagnosticCodes.RuleUnmatched, DiagnosticSeverity.Warning,
                    $"no line for {name} finds anything; the page was read without.");
        }
    }

    /// <summary>Of several lines for one thing the first that finds it counts.</summary>
    private void Once(FtrLine line, Func<XPathAnswer, bool> read)
    {
        if (_done.Contains(line.Name))
            return;
        _tried.Add(line.Name);
        if (line.Condition is { } condition && !Ask(condition, line).HasAny)
        {
            labels.Found(line.ToString(), 0);
            return;
        }

        var answer = Ask(line);
        if (answer.HasAny && read(answer))
            _done.Add(line.Name);
    }

    private XPathAnswer Ask(FtrLine line)
    {
        var answer = Ask(line.Query!, line);
        labels.Found(line.ToString(), answer.Count);
        return answer;
    }

    private XPathAnswer Ask(XPathQuery query, FtrLine line)
    {
        var answer = query.Ask(page, _budget);
        if (answer.Failure is { } failure)
            labels.Remark(DiagnosticCodes.RuleLimited, DiagnosticSeverity.Warning,
                $"line {line.Number}: {line.Name} was given up: {failure}");
        return answer;
    }

    private bool ReadTitle(XPathAnswer answer)
    {
        if (!State(answer, PageFact.Headline, most: 1))
            return false;
        foreach (var (node, attribute) in answer.Nodes)
        {
            if (attribute >= 0 || page.KindOf(node) != PageNodeKind.Element || page.TextLengthOf(node) == 0)
                continue;
            labels.Label(node, SectionKind.Headline);
            break;
        }

        return true;
    }

    private bool ReadBody(XPathAnswer answer)
    {
        var chars = 0;
        foreach (var (node, _) in answer.Nodes)
        {
            var element = page.KindOf(node) == PageNodeKind.Text ? page.ParentOf(node) : node;
            chars += page.TextLengthOf(element);
            if (element == 0)
                continue;
            labels.Label(element, SectionKind.Body);
        }

        return chars > 0;
    }

    /// <summary>States the words of an answer, or of its first nodes.</summary>
    private bool State(XPathAnswer answer, PageFact fact, int most)
    {
        if (answer.Words is { } words)
            return StateOne(words, fact);
        var stated = 0;
        foreach (var (node, attribute) in answer.Nodes)
        {
            if (stated == most)
                break;
            if (attribute >= 0 ? !StateOne(page.AttributeValueOf(node, attribute), fact)
                : page.TextLengthOf(node) > LongestWords * 2 || !StateOne(page.TextOf(node), fact))
                continue;
            stated++;
            // What signs or dates the article is no text of it.
            if (fact is PageFact.Author or PageFact.Published && attribute < 0 && page.KindOf(node) == PageNodeKind.Element
                && page.TextLengthOf(node) < LongestByline)
                labels.Label(node, SectionKind.Byline);
        }

        return stated > 0;
    }

    private bool StateOne(string words, PageFact fact)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length is 0 or > LongestWords)
            return false;
        labels.State(fact, line);
        return true;
    }

    private bool ReadLink(XPathAnswer answer, PageFact fact)
    {
        if (answer.Words is { } words)
            return StateOne(words, fact);
        foreach (var (node, attribute) in answer.Nodes)
        {
            if ((attribute >= 0 ? page.AttributeValueOf(node, attribute) : page.AttributeOf(node, "href")) is { } address
                && StateOne(address, fact))
                return true;
        }

        return false;
    }

    private void ReadClue(FtrLine line, PageFact fact)
    {
        if (Ask(line).HasAny)
            labels.State(fact, line.Value);
    }
}
