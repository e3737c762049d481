using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads frames, films and recordings as data: an address a person could open, never code.</summary>
internal static class MediaReading
{
    internal static BodyBlock? Read(ReadingContext context, in Block block)
    {
        if (Address(context, block.Element) is not { } url)
            return null;
        return block.Kind switch
        {
            BlockKind.Video => new Video { Url = url, Poster = PosterOf(block, context) },
            BlockKind.Audio => new Audio { Url = url },
            _ => EmbedOf(url),
        };
    }

    private static string? Address(ReadingContext context, int element)
    {
        var content = context.Content;
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if (i > element && content.Elements[i].Tag is not "source")
                continue;
            foreach (var name in (ReadOnlySpan<string>)["src", "data-src", "data-lazy-src", "data-url"])
            {
                if (content.Attribute(i, name) is { Length: > 0 } raw && context.Resolve(raw, AddressUse.Media) is { } url)
                    return url;
            }
        }

        return null;
    }

    /// <summary>Players are addressed by frame; a person opens the page of the film.</summary>
    private static Embed? EmbedOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        if (host.Contains("googletagmanager", StringComparison.Ordinal) || host.Contains("doubleclick", StringComparison.Ordinal))
            return null;
        var path = uri.AbsolutePath;
        return host switch
        {
            "youtube.com" or "youtube-nocookie.com" when path.StartsWith("/embed/", StringComparison.Ordinal) =>
                Embed("youtube", "https://www.youtube.com/watch?v=", path["/embed/".Length..]),
            "player.vimeo.com" when path.StartsWith("/video/", StringComparison.Ordinal) =>
                Embed("vimeo", "https://vimeo.com/", path["/video/".Length..]),
            "dailymotion.com" when path.StartsWith("/embed/video/", StringComparison.Ordinal) =>
                Embed("dailymotion", "https://www.dailymotion.com/video/", path["/embed/video/".Length..]),
            _ => new Embed { Provider = ProviderName(host), Url = url },
        };
    }

    private static Embed Embed(string provider, string page, string film) =>
        new() { Provider = provider, Url = page + film.TrimEnd('/') };

    private static string? PosterOf(in Block video, ReadingContext context) =>
        context.Resolve(context.Content.Attribute(video.Element, "poster"), AddressUse.Media);

    private static string ProviderName(string host)
    {
        var parts = host.Split('.');
        return parts.Length >= 2 ? parts[^2] : host;
    }
}
