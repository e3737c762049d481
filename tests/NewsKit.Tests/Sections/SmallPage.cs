using NewsKit.Blocks;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using NewsKit.Tests.Metadata;

namespace NewsKit.Tests.Sections;

/// <summary>A few elements as finders and readers see them: blocks, what the head says, and an address.</summary>
internal static class SmallPage
{
    internal const string Address = "https://gazette.example/ville/halle";

    internal static ReadingContext Of(string html) =>
        Reading.Of(Collected.At(Address, Collected.FromHtml(html))) with { Metadata = MetadataPage.Read(html) };

    internal static ReadingContext OfLines(params string[] lines) => Reading.Of(Collected.FromText(lines));

    /// <summary>What the finders claim, one after the other; the first <c>h1</c> is the headline.</summary>
    internal static Segmentation Find(ReadingContext context, params ISegmentFinder[] finders)
    {
        var segments = new Segmentation(context.Content)
        {
            Headline = Array.FindIndex(context.Content.Blocks, block => block.HeadingLevel == 1),
        };
        foreach (var finder in finders)
            finder.Find(segments, context);
        return segments;
    }

    /// <summary>The claimed blocks in page order, as <c>Kind: text</c>, with the reason in brackets where there is one.</summary>
    internal static string[] Claims(Segmentation segments) =>
    [
        .. Enumerable.Range(0, segments.Content.Blocks.Length).Where(block => !segments.IsFree(block))
            .Select(block => $"{segments.KindOf(block)}{Why(segments.ReasonOf(block))}: {segments.Content.StringOf(block)}"),
    ];

    /// <summary>The claims of one finder on one page.</summary>
    internal static string[] Claims(string html, params ISegmentFinder[] finders) => Claims(Find(Of(html), finders));

    /// <summary>Every block in page order with its section: <c>Byline: Par Paula Roth</c>; its kind where it has no
    /// text.</summary>
    internal static string[] Lines(Segmentation segments) =>
        [.. Enumerable.Range(0, segments.Content.Blocks.Length).Select(block => segments.Content.Blocks[block].Length == 0
            ? $"{segments.KindOf(block)}: {segments.Content.Blocks[block].Kind}"
            : $"{segments.KindOf(block)}: {segments.Content.StringOf(block)}")];

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

    private static string Why(ClaimReason reason) => reason.Word() is { } word ? $" ({word})" : "";
}
