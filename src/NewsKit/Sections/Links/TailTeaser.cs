using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the teaser that ends a paragraph of the text, see <see cref="TeaserTail"/>.</summary>
internal static class TailTeaser
{
    private const string Around = " \n\u00A0()[].";

    /// <summary>The label and the links of the teaser.</summary>
    internal static LinkGroup Read(int start, in Block b, ReadingContext context)
    {
        var content = context.Content;
        var items = new List<RelatedLink>();
        var first = b.End;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || e.TextStart < start || e.TextStart >= b.End)
                continue;
            first = Math.Min(first, e.TextStart);
            if (context.Line(content.ElementText(i)) is { } text)
                items.Add(new RelatedLink { Text = text, Url = context.Resolve(content.Attribute(i, "href"), AddressUse.Media) });
        }

        var title = content.Text.AsSpan(start, first - start).Trim(Around).TrimEnd(" :>|–-→\u00A0\u202F");
        return new LinkGroup { Kind = LinkGroupKind.Related, Title = context.Line(title), Items = items };
    }
}
