using NewsKit.Addresses;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the other forms of the page that its head names.</summary>
internal sealed class AlternatesReader : ISectionReader
{
    private static readonly FieldSource Links = new("link");

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var metadata = context.Metadata;
        var alternates = new Alternates
        {
            AmpUrl = context.Resolve(metadata.AmpUrl, AddressUse.Page),
            PrintUrl = context.Resolve(metadata.PrintUrl, AddressUse.Page),
            Feeds = Feeds(context),
            Languages = Languages(article.Url, context),
        };
        if (alternates is { AmpUrl: null, PrintUrl: null, Feeds.Count: 0, Languages.Count: 0 })
            return article;
        context.Evidence.Note(EvidenceField.Alternates, Links);
        return article with { Alternates = alternates };
    }

    private static List<RelatedLink> Feeds(ReadingContext context)
    {
        var feeds = new List<RelatedLink>();
        foreach (var feed in context.Metadata.Feeds)
        {
            if (context.Resolve(feed.Url, AddressUse.Page) is { } url
                && !feeds.Exists(known => string.Equals(known.Url, url, StringComparison.Ordinal)))
                feeds.Add(new RelatedLink { Text = TextField.Of(feed.Title, context) ?? url, Url = url });
        }

        return feeds;
    }

    private static List<LanguageLink> Languages(string? page, ReadingContext context)
    {
        var languages = new List<LanguageLink>();
        foreach (var alternate in context.Metadata.Alternates)
        {
            if (context.Resolve(alternate.Url, AddressUse.Page) is { } url
                && LanguageTag.Normalise(alternate.Language) is { } tag)
                languages.Add(new LanguageLink
                {
                    Tag = tag,
                    Url = url,
                    Current = string.Equals(url, page, StringComparison.Ordinal)
                });
        }

        return languages;
    }
}
