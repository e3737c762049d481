using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Dom;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Tests.Sections;

/// <summary>A page of a few lines, as finders and readers see it.</summary>
internal static class SmallPage
{
    internal static readonly Uri Address = new("https://bac.example/a");

    /// <summary>What finders and readers may look at, with the metadata of the page.</summary>
    internal static ReadingContext Context(string html)
    {
        var (limits, log) = (new NewsKitLimits(), new DiagnosticLog());
        using var document = DocumentLoader.Load(html);
        var metadata = new MetadataCollector(Address, limits, log);
        var blocks = new BlockCollector();
        DocumentWalk.Run(document, [metadata, blocks], CancellationToken.None);
        return new ReadingContext
        {
            Content = blocks.ToContent().With(new PageAddresses(Address, limits, log)),
            Metadata = metadata.Build(),
            Options = new ReadingOptions(),
            Limits = limits,
            Log = log,
        };
    }

    /// <summary>The same page with what a site rule says of it.</summary>
    internal static ReadingContext With(this ReadingContext context, SiteLabels labels)
    {
        var page = context.Content;
        return context with
        {
            Content = new PageContent(page.Kind, page.Text, page.Elements, page.Blocks, page.Attributes) { SiteLabels = labels },
        };
    }

    /// <summary>The block that starts with some words.</summary>
    internal static int Block(this PageContent content, string words) => Array.FindIndex(content.Blocks, block =>
        content.Text.AsSpan(block.Start, block.Length).StartsWith(words, StringComparison.Ordinal));

    /// <summary>The element with an id.</summary>
    internal static int ById(this PageContent content, string id) =>
        Array.FindIndex(content.Elements, element => string.Equals(element.Id, id, StringComparison.Ordinal));

    /// <summary>Every block with its section: <c>Byline: Par Paula Roth</c>; its kind where it has no text.</summary>
    internal static string[] Lines(Segmentation segments) =>
        [.. Enumerable.Range(0, segments.Content.Blocks.Length).Select(block => segments.Content.Blocks[block].Length == 0
            ? $"{segments.KindOf(block)}: {segments.Content.Blocks[block].Kind}"
            : $"{segments.KindOf(block)}: {segments.Content.StringOf(block)}")];
}
