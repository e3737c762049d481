using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads frames, films and recordings as data: an address a person could open, never code.</summary>
internal static class MediaReading
{
    private const int LongestAddress = 200;
    private const int LengthOfFilm = 11;

    /// <summary>Hosts whose addresses sites show as what they lead to.</summary>
    private static readonly string[] Shown =
    [
        "youtube.com", "youtu.be", "vimeo.com", "dailymotion.com", "twitter.com", "x.com", "instagram.com", "tiktok.com",
        "open.spotify.com", "soundcloud.com", "bsky.app", "flickr.com", "ted.com",
    ];

    internal static BodyBlock? Read(ReadingContext context, in Block block)
    {
        if (Address(context, block.Element) is not { } url)
            return null;
        return block.Kind switch
        {
            BlockKind.Video => new Video { Url = url, Poster = PosterOf(block, context) },
            BlockKind.Audio => new Audio { Url = url },
            _ => EmbedOf(url, context),
        };
    }

    /// <summary>Whether a line is nothing but the address of a film or a post, which a site shows in its place.</summary>
    internal static bool IsAddressAlone(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.LinkChars > 0 || b.Length is < 16 or > LongestAddress)
            return false;
        var text = content.TextOf(block);
        return text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !text.ContainsAny(" \n")
            && text["https://".Length..] is var rest && rest.IndexOf('/') is > 0 and var end && IsShown(rest[..end]);
    }

    /// <summary>The film or post of such a line.</summary>
    internal static Embed? OfAddress(string text, ReadingContext context) =>
        context.Resolve(text, AddressUse.Media) is { } url ? EmbedOf(url, context) : null;

    /// <summary>The film whose still a picture is: what a page shows until its player is asked for.</summary>
    internal static Embed? OfStill(string? url)
    {
        if (url is null || StillOf(url) is not { Length: > 0 } film)
            return null;
        var end = film.IndexOf('/');
        return end == LengthOfFilm ? Embed("youtube", "https://www.youtube.com/watch?v=", film[..end].ToString()) : null;
    }

    private static ReadOnlySpan<char> StillOf(string url)
    {
        if (!url.Contains("ytimg.com/", StringComparison.OrdinalIgnoreCase)
            && !url.Contains("img.youtube.com/", StringComparison.OrdinalIgnoreCase))
            return [];
        foreach (var start in (ReadOnlySpan<string>)["/vi/", "/vi_webp/"])
        {
            if (url.IndexOf(start, StringComparison.Ordinal) is >= 0 and var at)
                return url.AsSpan(at + start.Length);
        }

        return [];
    }

    private static bool IsShown(ReadOnlySpan<char> host)
    {
        foreach (var shown in Shown)
        {
            if (host.EndsWith(shown, StringComparison.OrdinalIgnoreCase)
                && (host.Length == shown.Length || host[^(shown.Length + 1)] == '.'))
                return true;
        }

        return false;
    }

    private static string? Address(ReadingContext context, int element)
    {
        var content = context.Content;
        string? hosted = null;
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if (i > element && content.Elements[i].Tag is not ("source" or "a" or "embed" or "iframe"))
                continue;
            foreach (var raw in EmbedSources.Of(content, i))
            {
                if (context.Resolve(raw, AddressUse.Media) is { } url)
                    return url;
                if (raw.StartsWith("//", StringComparison.Ordinal))
                    hosted ??= raw;
            }
        }

        // A page whose address is not known still says where its players are.
        return hosted is null ? null : context.Resolve("https:" + hosted, AddressUse.Media);
    }

    /// <summary>Players are addressed by frame; a person opens the page of the film.</summary>
    internal static Embed? EmbedOf(string url, ReadingContext context)
    {
        if (EmbedSources.IsButton(url) || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        var inner = EmbedSources.Unwrapped(url, HostOf(uri));
        if (!string.Equals(inner, url, StringComparison.Ordinal)
            && context.Resolve(inner, AddressUse.Media) is { } shown && Uri.TryCreate(shown, UriKind.Absolute, out var shownUri))
            (url, uri) = (shown, shownUri);
        var (host, path) = (HostOf(uri), uri.AbsolutePath);
        return host switch
        {
            "youtube.com" or "youtube-nocookie.com" when path.StartsWith("/embed/", StringComparison.Ordinal) =>
                Embed("youtube", "https://www.youtube.com/watch?v=", path["/embed/".Length..]),
            "youtube.com" or "youtube-nocookie.com" when path.StartsWith("/v/", StringComparison.Ordinal) =>
                Embed("youtube", "https://www.youtube.com/watch?v=", path["/v/".Length..].Split('&')[0]),
            "youtu.be" when path.Length > 1 => Embed("youtube", "https://www.youtube.com/watch?v=", path[1..]),
            "player.vimeo.com" when path.StartsWith("/video/", StringComparison.Ordinal) =>
                Embed("vimeo", "https://vimeo.com/", path["/video/".Length..]),
            "dailymotion.com" when path.StartsWith("/embed/video/", StringComparison.Ordinal) =>
                Embed("dailymotion", "https://www.dailymotion.com/video/", path["/embed/video/".Length..]),
            "platform.twitter.com" when EmbedSources.Parameter(url, "id") is { } id && id.All(char.IsAsciiDigit) =>
                Embed("twitter", "https://twitter.com/i/status/", id),
            "instagram.com" when path.TrimEnd('/').EndsWith("/embed", StringComparison.Ordinal) =>
                Embed("instagram", "https://www.instagram.com", path.TrimEnd('/')[..^"embed".Length]),
            "open.spotify.com" when path.StartsWith("/embed/", StringComparison.Ordinal) =>
                Embed("spotify", "https://open.spotify.com/", path["/embed/".Length..]),
            "geo.dailymotion.com" when EmbedSources.Parameter(url, "video") is { Length: > 0 } film =>
                Embed("dailymotion", "https://www.dailymotion.com/video/", film),
            "gist.github.com" when path.EndsWith(".js", StringComparison.Ordinal) =>
                Embed("github", "https://gist.github.com", path[..^".js".Length]),
            "fast.wistia.com" when path.EndsWith(".jsonp", StringComparison.Ordinal) =>
                Embed("wistia", "https://fast.wistia.net/embed/iframe/", path["/embed/medias/".Length..^".jsonp".Length]),
            "asciinema.org" when path.EndsWith(".js", StringComparison.Ordinal) =>
                Embed("asciinema", "https://asciinema.org", path[..^".js".Length]),
            "datawrapper.dwcdn.net" when path.EndsWith("/embed.js", StringComparison.Ordinal) =>
                new Embed { Provider = "datawrapper", Url = "https://datawrapper.dwcdn.net" + path[..^"embed.js".Length] },
            _ when IsMastodonPost(path) => Embed("mastodon", uri.GetLeftPart(UriPartial.Authority), path[..^"/embed".Length]),
            _ => new Embed { Provider = ProviderName(host), Url = url },
        };
    }

    /// <summary><c>/@name/110123456789012345/embed</c>, on whatever server.</summary>
    private static bool IsMastodonPost(string path)
    {
        if (!path.StartsWith("/@", StringComparison.Ordinal) || !path.EndsWith("/embed", StringComparison.Ordinal))
            return false;
        var post = path.AsSpan(0, path.Length - "/embed".Length);
        var slash = post.LastIndexOf('/');
        return slash > 2 && slash + 1 < post.Length && !post[(slash + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static string HostOf(Uri uri) =>
        uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;

    private static Embed Embed(string provider, string page, string film) =>
        new() { Provider = provider, Url = page + (film.StartsWith('/') ? film : film.TrimEnd('/')) };

    private static string? PosterOf(in Block video, ReadingContext context) =>
        context.Resolve(context.Content.Attribute(video.Element, "poster"), AddressUse.Media);

    private static string ProviderName(string host)
    {
        var parts = host.Split('.');
        return (parts.Length >= 2 ? parts[^2] : host) switch
        {
            "dwcdn" => "datawrapper",
            "youtu" => "youtube",
            "x" => "twitter",
            "t" => "telegram",
            "uri" => "flourish",
            var name => name,
        };
    }
}
