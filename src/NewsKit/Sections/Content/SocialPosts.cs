using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Quotations that stand for a post of a social network until a script replaces them.</summary>
internal static class SocialPosts
{
    /// <summary>What our own HTML writes for an embed of any provider; the caption names it.</summary>
    private const string OwnClass = "nk-embed";

    private static readonly (string Class, string Provider)[] Classes =
    [
        ("twitter-tweet", "twitter"), ("twitter-video", "twitter"), ("instagram-media", "instagram"), ("tiktok-embed", "tiktok"),
        ("fb-post", "facebook"), ("reddit-card", "reddit"), ("reddit-embed-bq", "reddit"), ("bluesky-embed", "bluesky"),
        ("mastodon-embed", "mastodon"), ("imgur-embed-pub", "imgur"), (OwnClass, ""),
    ];

    internal static bool IsPost(in PageElement element) => ProviderOf(element) is not null;

    internal static (string Provider, string Url)? LinkOf(PageContent content, int post, ReadingContext context)
    {
        (string, string)? link = null;
        if (ProviderOf(content.Elements[post]) is not { } provider)
            return null;
        for (var i = post; i < content.Elements[post].End; i++)
        {
            if ((content.Attribute(i, "cite") ?? content.Attribute(i, "href")) is { } href
                && context.Resolve(href, AddressUse.Media) is { } url)
                link = (provider.Length > 0 ? provider : Caption(content, post), url);
        }

        return link;
    }

    private static string Caption(PageContent content, int post)
    {
        for (var i = post; i < content.Elements[post].End; i++)
        {
            if (content.Elements[i].Tag is "figcaption")
                return content.ElementText(i).Trim().ToString();
        }

        return "";
    }

    private static string? ProviderOf(in PageElement element)
    {
        if (element.Classes.Length == 0)
            return null;
        foreach (var (name, provider) in Classes)
        {
            if (element.Classes.Contains(name, StringComparison.Ordinal))
                return provider;
        }

        return null;
    }
}
