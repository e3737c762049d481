using NewsKit.Dom;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Tests.Metadata;

/// <summary>Markup to metadata, as the pipeline does it.</summary>
internal static class MetadataPage
{
    internal static PageMetadata Read(string html, string? address = null) => Read(html, new NewsKitLimits(), out _, address);

    internal static PageMetadata Read(
        string html, NewsKitLimits limits, out IReadOnlyList<Diagnostic> diagnostics, string? address = null)
    {
        using var document = DocumentLoader.Load(html);
        var log = new DiagnosticLog();
        var collector = new MetadataCollector(address is null ? null : new Uri(address), limits, log);
        DocumentWalk.Run(document, [collector], CancellationToken.None);
        var metadata = collector.Build();
        diagnostics = log.ToList();
        return metadata;
    }

    /// <summary>A page whose only metadata are these JSON-LD blocks.</summary>
    internal static PageMetadata JsonLd(params string[] blocks) => Read(Blocks(blocks));

    internal static string Blocks(params string[] blocks) =>
        "<html><head>" + string.Concat(blocks.Select(block => $"<script type=\"application/ld+json\">{block}</script>"))
            + "</head></html>";

    internal static string[] Values(this PageMetadata metadata, MetadataField field, string? source = null) =>
        [.. metadata.All(field).Where(candidate => source is null || candidate.Source.Word == source)
            .Select(candidate => candidate.Value)];
}
