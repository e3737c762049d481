using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads what the relation of a link says: canonical address, other languages, feeds, author, tags.</summary>
internal sealed class LinkElementReader(MetadataBuilder found, PlaceTracker places, TextCaptures captures)
{
    private static readonly FieldSource Link = new("link");
    private static readonly FieldSource Author = new("rel=author");
    private static readonly FieldSource Category = new("rel=category");
    private static readonly FieldSource Tag = new("rel=tag");

    /// <summary>A <c>link</c> element.</summary>
    internal void ReadLink(MarkupElement link, string? rel)
    {
        if (rel is null || link.GetAttribute("href") is not { } address || string.IsNullOrWhiteSpace(address))
            return;
        if (address.Length > found.Limits.UrlChars)
            return;
        address = address.Trim();
        foreach (var range in rel.AsSpan().Split(' '))
            ReadRelation(rel.AsSpan(range), link, address);
    }

    /// <summary>An <c>a</c> element of the visible page.</summary>
    internal void ReadAnchor(MarkupElement anchor, string? rel)
    {
        if (rel is null || !places.IsOfArticle)
            return;
        var (isTag, isCategory, isAuthor) = (Has(rel, "tag"), Has(rel, "category"), Has(rel, "author"));
        if (isAuthor)
            Capture(anchor, MetadataField.Author, Author);
        else if (isCategory)
            Capture(anchor, MetadataField.Section, Category);
        else if (isTag)
            Capture(anchor, MetadataField.Tag, Tag);
    }

    private static bool Has(string rel, string relation)
    {
        foreach (var range in rel.AsSpan().Split(' '))
        {
            if (rel.AsSpan(range).Equals(relation, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> relation, string name) => relation.Equals(name, StringComparison.OrdinalIgnoreCase);

    private void ReadRelation(ReadOnlySpan<char> relation, MarkupElement link, string address)
    {
        if (Is(relation, "canonical"))
            found.Add(MetadataField.Canonical, address, Link.Part("canonical"));
        else if (Is(relation, "amphtml"))
            found.AmpUrl ??= address;
        else if (Is(relation, "author"))
            found.Add(MetadataField.AuthorProfile, address, Link.Part("author"));
        else if (Is(relation, "image_src"))
            found.AddImage(new MetadataImage { Url = address, Source = Link.Part("image_src") });
        else if (Is(relation, "alternate"))
            ReadAlternate(link, address);
    }

    private void ReadAlternate(MarkupElement link, string address)
    {
        var type = link.GetAttribute("type");
        if (link.GetAttribute("hreflang") is { Length: > 0 } language)
        {
            if (!language.Equals("x-default", StringComparison.OrdinalIgnoreCase) && found.Alternates.Count < found.Limits.Tags)
                found.Alternates.Add(new MetadataAlternate(language.Trim(), address));
        }
        else if (type is not null
            && (type.Contains("rss", StringComparison.OrdinalIgnoreCase)
                || type.Contains("atom", StringComparison.OrdinalIgnoreCase)))
        {
            if (found.Feeds.Count < found.Limits.Tags)
                found.Feeds.Add(new MetadataFeed(link.GetAttribute("title"), address));
        }
        else if (string.Equals(link.GetAttribute("media"), "print", StringComparison.OrdinalIgnoreCase))
        {
            found.PrintUrl ??= address;
        }
    }

    private void Capture(MarkupElement anchor, MetadataField field, FieldSource source)
    {
        var order = found.Position;
        var address = anchor.GetAttribute("href");
        captures.Open(anchor, text => found.Add(field, text, source, order, field == MetadataField.Author ? address : null));
    }
}
