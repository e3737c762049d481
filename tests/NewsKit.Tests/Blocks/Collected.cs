using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Tests.Blocks;

/// <summary>Blocks for tests: from HTML, from plain lines, or written by hand; and blocks as short lines.</summary>
internal static class Collected
{
    /// <summary>The blocks of a document, as the HTML front collects them.</summary>
    internal static PageContent FromHtml(string html)
    {
        using var document = DocumentLoader.Load(html);
        var collector = new BlockCollector();
        DocumentWalk.Run(document, [collector], CancellationToken.None);
        return collector.ToContent();
    }

    /// <summary>The same page, read from an address.</summary>
    internal static PageContent At(string address, PageContent content) =>
        content.With(new PageAddresses(new Uri(address), new NewsKitLimits(), new DiagnosticLog()));

    internal static PageContent FromText(params string[] lines) =>
        PlainTextCollector.Collect(string.Join('\n', lines), CancellationToken.None);

    /// <summary>One paragraph a line, without any front.</summary>
    internal static PageContent Paragraphs(params string[] lines)
    {
        var builder = new ContentBuilder();
        builder.Open("body");
        foreach (var line in lines)
        {
            var element = builder.Open("p");
            builder.Append(line, element);
            builder.EndBlock();
            builder.Close();
        }

        builder.Close();
        return builder.ToContent(PageKind.Html);
    }

    /// <summary>Every block as <c>tag: text</c>, <c>h2/2: text</c> in a heading, or its kind when it is not text.</summary>
    internal static string[] Lines(PageContent content) =>
        [.. Enumerable.Range(0, content.Blocks.Length).Select(block => Line(content, block))];

    /// <summary>The first element with this tag.</summary>
    internal static int Element(PageContent content, string tag) =>
        Array.FindIndex(content.Elements, element => string.Equals(element.Tag, tag, StringComparison.Ordinal));

    /// <summary>Its part of the text, edges included.</summary>
    internal static string Range(PageContent content, string tag)
    {
        var element = content.Elements[Element(content, tag)];
        return content.Text[element.TextStart..element.TextEnd];
    }

    private static string Line(PageContent content, int block)
    {
        var b = content.Blocks[block];
        var tag = content.Elements[b.Element].Tag;
        if (b.HeadingLevel > 0)
            tag = string.Create(CultureInfo.InvariantCulture, $"{tag}/{b.HeadingLevel}");
        return b.Kind switch
        {
            BlockKind.Text => $"{tag}: {content.StringOf(block)}",
            BlockKind.Code => $"{tag} code: {content.StringOf(block)}",
            _ => $"{b.Kind}",
        };
    }
}
