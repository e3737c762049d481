using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads the publisher and the site.</summary>
internal sealed class JsonLdSite(MetadataBuilder found, JsonLdNodes graph)
{
    private static readonly FieldSource Publisher = FieldSource.JsonLd.Part("publisher");
    private static readonly FieldSource WebSite = FieldSource.JsonLd.Part("WebSite");
    private static readonly FieldSource Organisation = FieldSource.JsonLd.Part("Organization");

    private readonly JsonLdImages _images = new(found, graph);

    internal void Read(JsonLdNode? article)
    {
        if (article is { } main && graph.TryGet(main.Element, "publisher", out var publisher))
            ReadOrganisation(publisher, Publisher, main.Order);
        foreach (var node in graph.Nodes)
        {
            if (node.IsListed)
                continue;
            if (node.Is(SchemaTypes.IsSite))
                ReadOrganisation(node.Element, WebSite, node.Order);
            else if (node.IsRoot && node.Is(type => type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase)))
                ReadOrganisation(node.Element, Organisation, node.Order);
        }
    }

    private void ReadOrganisation(JsonElement publisher, FieldSource source, int order)
    {
        foreach (var organisation in JsonLdValue.Items(publisher))
        {
            if (organisation.ValueKind != JsonValueKind.Object)
            {
                found.Add(MetadataField.SiteName, JsonLdValue.Text(organisation), source, order);
                continue;
            }

            found.Add(MetadataField.SiteName, graph.Text(organisation, "name"), source, order);
            found.Add(MetadataField.SiteUrl, graph.Text(organisation, "url"), source, order);
            if (graph.TryGet(organisation, "logo", out var logo) && JsonLdValue.Items(logo) is [var first, ..])
                found.Add(MetadataField.SiteLogo, _images.AddressOf(first), source, order);
        }
    }
}
