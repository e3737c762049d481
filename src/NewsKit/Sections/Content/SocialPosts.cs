using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Quotations that stand for a post of a social network until a script replaces them.</summary>
internal static class SocialPosts
{
    /// <summary>What our own HTML writes for an embed of any provider; the caption names it.</summary>
    private const string OwnClass = "nk-embed";

    /// <summary>The same, for one with its words.</summary>
    private const string OwnPost = "nk-post";

    private const int LongestHead = 80;
    private const int LongestDate = 48;
    private const int MostOfCard = 24;
    private const int LongestCard = 800;
    private const int MostLinesOfCard = 12;
    private const int ShortestNumber = 12;

    private static readonly (string Class, string Provider)[] Classes =
    [
        ("twitter-tweet", "twitter"), ("twitter-video", "twitter"), ("instagram-media", "instagram"), ("tiktok-embed", "tiktok"),
        ("fb-post", "facebook"), ("fb-xfbml-parse-ignore", "facebook"), ("reddit-card", "reddit"),
        ("reddit-embed-bq", "reddit"), ("bluesky-embed", "bluesky"),
        ("mastodon-embed", "mastodon"), ("imgur-embed-pub", "imgur"), ("threads-post", "threads"),
        ("text-post-media", "threads"), ("embedly-card", ""), (OwnClass, ""), (OwnPost, ""),
    ];

    internal static bool IsPost(in PageElement element) => ProviderOf(element) is not null;

    internal static (string Provider, string Url)? LinkOf(PageContent content, int post, ReadingContext context)
    {
        (string, string)? link = null;
        if ((IsCard(content, post) ? CardOf(content, post) : ProviderOf(content.Elements[post])) is not { } provider)
            return null;
        var name = provider.Length > 0 ? provider : OwnPart(content, post, "nk-post-provider") ?? Caption(content, post);
        foreach (var attribute in (ReadOnlySpan<string>)["cite", "data-instgrm-permalink", "data-href", "data-bluesky-cid"])
        {
            if (content.Attribute(post, attribute) is { } own && context.Resolve(own, AddressUse.Media) is { } address)
                return (name, address);
        }

        var deepest = 0;
        for (var i = post; i < content.Elements[post].End; i++)
        {
            if ((content.Attribute(i, "cite") ?? content.Attribute(i, "href")) is { } href
                && context.Resolve(href, AddressUse.Media) is { } url && DepthOf(url) is var depth && depth >= deepest)
                (link, deepest) = ((name, url), depth);
        }

        return link;
    }

    /// <summary>A post lies deeper than the account or the forum that holds it.</summary>
    private static int DepthOf(string url)
    {
        var query = url.AsSpan().IndexOfAny('?', '#');
        return (query < 0 ? url : url.AsSpan(0, query)).TrimEnd('/').Count('/');
    }

    /// <summary>Reads a line of a post: its words, or who wrote it and when.</summary>
    internal static void ReadLine(PageContent content, int block, OpenBlock post, ReadingContext context)
    {
        ref readonly var b = ref content.Blocks[block];
        if (content.HasClass(post.Element, OwnPost) && content.Closest(b.Element, "p") is var line and >= 0
            && content.HasClass(line, "nk-cite"))
        {
            post.Author = OwnPart(content, post.Element, "nk-post-author");
            post.Published = OwnPart(content, post.Element, "nk-post-date") is { } date
                ? DateReading.Read(date, null, context) : null;
            return;
        }

        var text = content.StringOf(block).Trim();
        var isSignature = text is ['\u2014' or '\u2013' or '\u2015', ..];
        if (isSignature || (text.Length <= LongestHead && text.Contains('@', StringComparison.Ordinal) && post.Author is null
            && post.Blocks.Count == 0))
            Sign(text.TrimStart('\u2014', '\u2013', '\u2015', ' ', '\u00A0'), post, context);
        else if (text.Length <= LongestDate && DateReading.IsMostlyDate(text))
            post.Published = DateReading.Read(text, null, context);
        else if (b.LinkChars * 10 < b.Length * 9 || IsCard(content, post.Element) || IsInWholeLink(content, block, post.Element))
            post.Add(new Paragraph { Text = text, Inlines = InlineRuns.Of(content, b.Start, b.End, b.Element) });
    }

    /// <summary>Whether a line is one of several that are a link together, and not the last, which says where it leads.</summary>
    private static bool IsInWholeLink(PageContent content, int block, int post)
    {
        var link = content.Closest(content.Blocks[block].Element, "a");
        return link > post && block + 1 < content.Elements[link].EndBlock;
    }

    /// <summary>A part of the source line that our own HTML writes; null without it.</summary>
    private static string? OwnPart(PageContent content, int post, string name)
    {
        for (var i = post; i < content.Elements[post].End; i++)
        {
            if (content.HasClass(i, name))
                return content.ElementText(i).ToString();
        }

        return null;
    }

    private static void Sign(string line, OpenBlock post, ReadingContext context)
    {
        if (DateReading.FindIn(line) is { } found)
        {
            post.Published = DateReading.Read(line.Substring(found.Start, found.Length), null, context);
            line = line[..found.Start];
        }

        post.Author ??= context.Line(line.AsSpan().TrimEnd(" ,-\u2013\u2014\u00A0"));
    }

    /// <summary>A card that shows a post without a script, as newsletters do: named so, with a link to the post, or closed by
    /// such a link that says when.</summary>
    internal static bool IsCard(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is not ("div" or "section") || e.TextLength > LongestCard || e.EndBlock - e.FirstBlock > MostLinesOfCard)
            return false;
        var isNamed = e.Classes.Contains("tweet", StringComparison.Ordinal)
            || e.Classes.Contains("social", StringComparison.Ordinal);
        for (var i = element; i < Math.Min(e.End, element + MostOfCard); i++)
        {
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "href") is { } href && NetworkOf(href) is not null)
                return !HoldsPost(content, element, i) && (isNamed || (content.Elements[i].TextEnd >= e.TextEnd - 1
                    && DateReading.FindIn(content.ElementText(i)) is not null));
        }

        return false;
    }

    /// <summary>Whether a quotation among the first elements of a card stands for the post: then it is the post.</summary>
    private static bool HoldsPost(PageContent content, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsPost(content.Elements[i]))
                return true;
        }

        return false;
    }

    /// <summary>The network whose post an address leads to; null for any other address.</summary>
    private static string? NetworkOf(string address)
    {
        if (address.Contains("/status/", StringComparison.Ordinal))
            return "twitter";
        if (address.Contains("bsky.app/", StringComparison.Ordinal) && address.Contains("/post/", StringComparison.Ordinal))
            return "bluesky";
        var account = address.IndexOf("/@", StringComparison.Ordinal);
        var post = account < 0 ? default : address.AsSpan(account + 2);
        var slash = post.IndexOf('/');
        return slash > 0 && post.Length - slash > ShortestNumber && !post[(slash + 1)..].ContainsAnyExceptInRange('0', '9')
            ? "mastodon" : null;
    }

    private static string CardOf(PageContent content, int card)
    {
        for (var i = card; i < content.Elements[card].End; i++)
        {
            if (content.Attribute(i, "href") is { } href && NetworkOf(href) is { } network)
                return network;
        }

        return "";
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
