using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads pictures: an address, an object, a reference, or a list of these.</summary>
internal sealed class JsonLdImages(MetadataBuilder found, JsonLdNodes graph)
{
    internal void Read(JsonLdNode work, string name, FieldSource source)
    {
        if (!graph.TryGet(work.Element, name, out var images))
            return;
        foreach (var image in JsonLdValue.Items(images))
        {
            if (AddressOf(image) is { } address)
                found.AddImage(Described(image, address.Trim(), source));
        }
    }

    /// <summary>The address of a picture in any of its shapes; null when there is none.</summary>
    internal string? AddressOf(JsonElement image) => image.ValueKind switch
    {
        JsonValueKind.String => JsonLdValue.Text(image),
        JsonValueKind.Object => graph.Text(image, "url") ?? graph.Text(image, "contentUrl"),
        _ => null,
    };

    private MetadataImage Described(JsonElement image, string address, FieldSource source)
    {
        var plain = new MetadataImage { Url = address, Source = source };
        if (image.ValueKind != JsonValueKind.Object)
            return plain;
        return plain with
        {
            Width = MetaImages.Pixels(Length(image, "width")),
            Height = MetaImages.Pixels(Length(image, "height")),
            Caption = found.Line(graph.Text(image, "caption")) is { Length: > 0 } caption ? caption : null,
            Alt = found.Line(graph.Text(image, "alternateName")) is { Length: > 0 } alt ? alt : null,
        };
    }

    private string? Length(JsonElement image, string name)
    {
        if (!graph.TryGet(image, name, out var length))
            return null;
        return length.ValueKind == JsonValueKind.Object ? graph.Text(length, "value") : JsonLdValue.Text(length);
    }
}
