using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Where each kind of player keeps what it plays, and the address that a person would open.</summary>
internal static class EmbedSources
{
    private const int LongestId = 64;

    /// <summary>Tag or class, attribute, address with the value in it.</summary>
    private static readonly (string Name, string Attribute, string Address)[] Players =
    [
        ("amp-youtube", "data-videoid", "https://www.youtube.com/watch?v={0}"),
        ("lite-youtube", "videoid", "https://www.youtube.com/watch?v={0}"),
        ("youtube-video", "src", "{0}"),
        ("amp-vimeo", "data-videoid", "https://vimeo.com/{0}"),
        ("lite-vimeo", "videoid", "https://vimeo.com/{0}"),
        ("amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/{0}"),
        ("amp-twitter", "data-tweetid", "https://twitter.com/i/status/{0}"),
        ("embetty-tweet", "status", "https://twitter.com/i/status/{0}"),
        ("amp-instagram", "data-shortcode", "https://www.instagram.com/p/{0}/"),
        ("amp-tiktok", "data-src", "https://www.tiktok.com/embed/v2/{0}"),
        ("lite-tiktok", "videoid", "https://www.tiktok.com/embed/v2/{0}"),
        ("amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/{0}"),
        ("amp-gist", "data-gistid", "https://gist.github.com/{0}"),
        ("amp-imgur", "data-imgur-id", "https://imgur.com/{0}"),
        ("", "data-youtube-id", "https://www.youtube.com/watch?v={0}"),
        ("", "data-vimeo-id", "https://vimeo.com/{0}"),
        ("youtube-player", "data-id", "https://www.youtube.com/watch?v={0}"),
        ("rll-youtube-player", "data-id", "https://www.youtube.com/watch?v={0}"),
        ("youtube_player", "videoid", "https://www.youtube.com/watch?v={0}"),
        ("vimeo_player", "videoid", "https://vimeo.com/{0}"),
        ("dailymotion_player", "videoid", "https://www.dailymotion.com/video/{0}"),
        ("dailymotion-cpe", "video-id", "https://www.dailymotion.com/video/{0}"),
        ("flourish-embed", "data-src", "https://flo.uri.sh/{0}/embed"),
        ("infogram-embed", "data-id", "https://infogram.com/{0}"),
        ("script", "data-video", "https://www.dailymotion.com/video/{0}"),
        ("script", "data-telegram-post", "https://t.me/{0}"),
    ];

    /// <summary>Attributes with an address, the surest first; any other that holds one follows.</summary>
    private static readonly string[] Addresses =
        ["data-oembed-url", "data-href", "src", "data-src", "data-lazy-src", "data-url", "url", "href", "cite"];

    /// <summary>Players of players: the parameter that holds what is shown.</summary>
    private static readonly (string Host, string Path, string Parameter)[] Wrappers =
    [
        ("cdn.embedly.com", "", "url"), ("cdn.embedly.com", "", "src"), ("iframe.ly", "", "url"), ("cdn.iframe.ly", "", "url"),
        ("w.soundcloud.com", "", "url"), ("facebook.com", "/plugins/post.php", "href"),
        ("facebook.com", "/plugins/video.php", "href"),
    ];

    /// <summary>Counters, buttons and boxes of networks: nothing to read or to see.</summary>
    private static readonly string[] Buttons =
    [
        "facebook.com/plugins/like", "facebook.com/plugins/share", "facebook.com/plugins/follow", "facebook.com/plugins/page",
        "platform.twitter.com/widgets/follow", "platform.twitter.com/widgets/tweet_button", "googletagmanager", "doubleclick",
        "googlesyndication", "google.com/recaptcha",
    ];

    /// <summary>The raw addresses that an element may show, the surest first.</summary>
    internal static IEnumerable<string> Of(PageContent content, int element)
    {
        foreach (var (name, attribute, address) in Players)
        {
            if (IsNamed(content, element, name) && content.Attribute(element, attribute) is { Length: > 0 and <= LongestId } id)
                yield return IsId(id) ? address.Replace("{0}", id, StringComparison.Ordinal) : id;
        }

        foreach (var attribute in Addresses)
        {
            if (content.Attribute(element, attribute) is { Length: > 0 } address)
                yield return address;
        }

        var (first, end) = (content.Elements[element].FirstAttribute, content.Elements[element].EndAttribute);
        for (var i = first; i < end; i++)
        {
            var (name, value) = content.Attributes[i];
            if (name is "poster" or "title" or "alt" || BackgroundPictures.IsAddress(value))
                continue;
            if (value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || value.StartsWith("//", StringComparison.Ordinal))
                yield return value;
        }
    }

    internal static bool IsButton(string url)
    {
        foreach (var button in Buttons)
        {
            if (url.Contains(button, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What a player of players shows; the address itself for any other.</summary>
    internal static string Unwrapped(string url, ReadOnlySpan<char> host)
    {
        foreach (var (wrapper, path, parameter) in Wrappers)
        {
            if (host.Equals(wrapper, StringComparison.OrdinalIgnoreCase) && url.Contains(path, StringComparison.OrdinalIgnoreCase)
                && Parameter(url, parameter) is { } inner)
                return inner;
        }

        return url;
    }

    /// <summary>The value of a parameter of an address, decoded; null without it.</summary>
    internal static string? Parameter(string url, string name)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return null;
        foreach (var range in url.AsSpan(query + 1).Split('&'))
        {
            var pair = url.AsSpan(query + 1)[range];
            if (pair.Length > name.Length + 1 && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal))
                return Uri.UnescapeDataString(pair[(name.Length + 1)..].ToString());
        }

        return null;
    }

    private static bool IsNamed(PageContent content, int element, string name) => name.Length == 0
        || string.Equals(content.Elements[element].Tag, name, StringComparison.Ordinal) || content.HasClass(element, name);

    private static bool IsId(string id)
    {
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '/'))
                return false;
        }

        return !id.StartsWith('/');
    }
}
