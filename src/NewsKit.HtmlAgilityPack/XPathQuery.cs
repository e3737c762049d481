using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;
using System.Xml.XPath;
using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary>An XPath 1.0 expression, compiled once and asked of many pages; safe across threads.</summary>
internal sealed class XPathQuery
{
    private const int Longest = 4_000;
    private const int MostNodes = 20_000;
    private readonly XPathExpression _expression;

    private XPathQuery(XPathExpression expression) => _expression = expression;

    /// <summary>Compiles an expression, and tries it on an empty document: unknown functions and prefixes show only
    /// then.</summary>
    internal static bool TryCompile(
        string text, [NotNullWhen(true)] out XPathQuery? query, [NotNullWhen(false)] out string? error)
    {
        (query, error) = (null, null);
        if (text.Length > Longest)
        {
            error = $"the expression is longer than {Longest} characters";
            return false;
        }

        try
        {
            var expression = XPathExpression.Compile(text);
            new XmlDocument().CreateNavigator()!.Evaluate(expression);
            query = new XPathQuery(expression);
            return true;
        }
        catch (Exception exception) when (exception is XPathException or ArgumentException or InvalidOperationException)
        {
            error = exception.Message;
            return false;
        }
    }

    /// <summary>What it gives for a page; a failure says that it took too long.</summary>
    internal XPathAnswer Ask(PageTree page, XPathBudget budget)
    {
        if (budget.IsSpent)
            return new XPathAnswer { Failure = "the rule as a whole has taken too many steps on this page" };
        budget.Start();
        try
        {
            return new PageNavigator(page, budget).Evaluate(_expression) switch
            {
                XPathNodeIterator nodes => Collect(nodes),
                string words => new XPathAnswer { Words = words },
                bool truth => new XPathAnswer { Words = truth ? "true" : null },
                var number => new XPathAnswer { Words = Convert.ToString(number, CultureInfo.InvariantCulture) },
            };
        }
        catch (XPathSpentException exception)
        {
            return new XPathAnswer { Failure = exception.Message };
        }
        catch (XPathException exception)
        {
            return new XPathAnswer { Failure = exception.Message };
        }
    }

    private static XPathAnswer Collect(XPathNodeIterator nodes)
    {
        var found = new List<(int, int)>();
        while (found.Count < MostNodes && nodes.MoveNext())
        {
            if (nodes.Current is PageNavigator at)
                found.Add((at.Node, at.Attribute));
        }

        return new XPathAnswer { Nodes = found };
    }
}
