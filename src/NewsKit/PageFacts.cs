using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Dom;
using NewsKit.Metadata;
using NewsKit.Segments;
using NewsKit.Sites;

namespace NewsKit;

/// <summary>A page without its tree: its blocks, what it says of itself, what the rule of its site says of it.</summary>
internal sealed record PageFacts(PageContent Content, PageMetadata Metadata, LabelledPage? Site)
{
    /// <summary>A bare text: one block a line, and nothing said of it.</summary>
    internal static PageFacts OfLines(string text, PageRun run) =>
        new(PlainTextCollector.Collect(text, run.Cancellation), new PageMetadata(), null);

    /// <summary>Markup, or the document of the caller: one walk, heard by the collectors of metadata and of blocks.</summary>
    internal static PageFacts OfTree(ReadOnlyMemory<char> html, PageRun run)
    {
        var (tree, site) = SitePage.Load(html, run);
        using var document = tree;
        var metadata = new MetadataCollector(run.Url, run.Options.Limits, run.Log)
        {
            IgnoresStructuredData = site?.IgnoreStructuredData == true,
        };
        SitePage.Declare(site, metadata);
        var blocks = new BlockCollector(site);
        DocumentWalk.Run(document, [metadata, blocks], run.Cancellation);
        return new PageFacts(blocks.ToContent(), metadata.Build(), site);
    }

    /// <summary>The facts as finders and readers see them.</summary>
    internal ReadingContext ToContext(PageRun run, ReadOnlyMemory<char> source) => new()
    {
        Source = source,
        Content = Content.With(new PageAddresses(BaseAddress.Base(run.Url, Metadata), run.Options.Limits, run.Log)),
        Metadata = Metadata,
        Options = run.Options.Reading,
        Limits = run.Options.Limits,
        Log = run.Log,
        Cancellation = run.Cancellation,
    };
}
