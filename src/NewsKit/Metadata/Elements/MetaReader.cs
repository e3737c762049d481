using NewsKit.Dom;

namespace NewsKit.Metadata;

/// <summary>Hands each <c>meta</c> element to the vocabulary its name belongs to.</summary>
internal sealed class MetaReader(MetadataBuilder found)
{
    private readonly OpenGraphReader _openGraph = new(found);
    private readonly MetaNameReader _names = new(found);

    internal void Read(MarkupElement meta)
    {
        var content = meta.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(content))
            return;
        var property = meta.GetAttribute("property");
        var name = meta.GetAttribute("name");
        Read(property, content);
        if (!string.Equals(name, property, StringComparison.OrdinalIgnoreCase))
            Read(name, content);
        if (name is null && property is null)
            Read(meta.GetAttribute("http-equiv"), content);
    }

    private void Read(string? key, string content)
    {
        if (string.IsNullOrWhiteSpace(key))
            return;
        key = key.Trim();
        if (!_openGraph.TryRead(key, content))
            _names.Read(key, content);
    }
}
