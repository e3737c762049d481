using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads the lists of links around the article: read more, related, latest.</summary>
internal sealed class LinkReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var groups = new List<LinkGroup>();
        var teasers = new List<LinkGroup>();
        foreach (var segment in segments.Segments)
        {
            if (KindOf(segment.Kind) is not { } kind)
                continue;
            if (segments.ReasonOf(segment.First) is not RelatedFinder.Teaser)
                groups.Add(Group(segment, kind, context));
            else
                teasers.Add(segment.End - segment.First == 1 ? Teaser(segment, kind, context) : Group(segment, kind, context));
        }

        foreach (var teaser in teasers)
            groups.Add(teaser with { Items = [.. teaser.Items.Where(item => !IsListed(item, groups))] });
        groups.RemoveAll(group => group.Items.Count == 0 && (group.Title is null || teasers.Exists(teaser => ReferenceEquals(teaser.Title, group.Title))));
        if (groups.Count > 0)
            context.Evidence.Note("links", "visible");
        return article with { Links = groups };
    }

    /// <summary>A teaser in the text often repeats what a list below shows.</summary>
    private static bool IsListed(RelatedLink item, List<LinkGroup> groups) =>
        groups.Exists(group => group.Items.Any(other => string.Equals(other.Text, item.Text, StringComparison.Ordinal)
            || (item.Url is not null && string.Equals(other.Url, item.Url, StringComparison.Ordinal))));

    private static LinkGroupKind? KindOf(SectionKind kind) => kind switch
    {
        SectionKind.ReadMore => LinkGroupKind.ReadMore,
        SectionKind.Related => LinkGroupKind.Related,
        SectionKind.Latest => LinkGroupKind.Latest,
        _ => null,
    };

    private static LinkGroup Group(Segment segment, LinkGroupKind kind, ReadingContext context)
    {
        var content = context.Content;
        string? title = null;
        var first = segment.First;
        if (first < segment.End && IsTitle(content, first, kind))
            title = TextField.Of(content.TextOf(first++), context);
        var items = kind == LinkGroupKind.ReadMore ? Lines(first, segment.End, context) : LinkItems.Read(first, segment.End, segment.Element, context);
        return new LinkGroup { Kind = kind, Title = title, Items = items };
    }

    private static bool IsTitle(PageContent content, int block, LinkGroupKind kind) =>
        content.LabelOf(block) is LabelKind.Related or LabelKind.ReadMore or LabelKind.Latest
        || (kind != LinkGroupKind.ReadMore && content.Blocks[block].HeadingLevel > 0 && content.Blocks[block].LinkChars == 0);

    /// <summary>Every line is an item, linked or not.</summary>
    private static List<RelatedLink> Lines(int first, int end, ReadingContext context)
    {
        var items = new List<RelatedLink>();
        for (var block = first; block < end; block++)
        {
            if (TextField.Of(context.Content.TextOf(block), context) is { } text)
                items.Add(new RelatedLink { Text = text, Url = LinkItems.AddressIn(block, context) });
        }

        return items;
    }

    /// <summary>"Lire aussi : Title" becomes a group of its own with one item.</summary>
    private static LinkGroup Teaser(Segment segment, LinkGroupKind kind, ReadingContext context)
    {
        var line = TextField.Of(context.Content.TextOf(segment.First), context) ?? "";
        var colon = line.AsSpan().IndexOfAny(":>|");
        var title = colon > 0 ? line[..colon].TrimEnd(' ', '\u00A0', '\u202F') : null;
        var text = line[(colon + 1)..].Trim(' ', '\u00A0');
        return new LinkGroup { Kind = kind, Title = title, Items = [new RelatedLink { Text = text, Url = LinkItems.AddressIn(segment.First, context) }] };
    }
}
