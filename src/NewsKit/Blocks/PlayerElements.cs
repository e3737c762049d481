using System.Collections.Frozen;
using NewsKit.Dom;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Elements other than <c>iframe</c>, <c>audio</c> and <c>video</c> in whose place a script puts a player or a
/// post.</summary>
internal static class PlayerElements
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.Ordinal,
        "amp-youtube", "amp-vimeo", "amp-dailymotion", "amp-twitter", "amp-instagram", "amp-facebook", "amp-tiktok",
        "amp-soundcloud", "amp-gist", "amp-reddit", "amp-pinterest", "amp-brightcove", "amp-iframe", "amp-imgur", "amp-video",
        "amp-audio", "amp-jwplayer", "amp-video-iframe", "lite-youtube", "lite-vimeo", "lite-tiktok", "youtube-video",
        "oembed", "embetty-tweet");

    /// <summary>Where scripts come from that write a listing or a chart in their own place.</summary>
    private static readonly (string Host, string End)[] Scripts =
    [
        ("//gist.github.com/", ".js"), ("//datawrapper.dwcdn.net/", "/embed.js"), ("//asciinema.org/a/", ".js"),
        ("//geo.dailymotion.com/player/", ".js"), ("//cdn.jwplayer.com/players/", ".js"),
        ("//fast.wistia.com/embed/medias/", ".jsonp"),
    ];

    private static readonly ulong Embedding = MarkupAttributeTable.Bits("data-oembed-url", "data-telegram-post");
    private static readonly ulong Source = MarkupAttributeTable.Bits("src");
    private static readonly ulong Pin = MarkupAttributeTable.Bits("data-pin-do");

    internal static bool Is(MarkupElement element, ElementLook look) =>
        (look == ElementLook.Player && element.LocalName is not ("a" or "i") && !ElementRoles.HoldsBlock(element))
        || (look == ElementLook.Post && !ElementRoles.HoldsText(element))
        || (element.Tag == 0 && Names.Contains(element.LocalName))
        || (element.Known & Embedding) != 0
        || ((element.Known & Pin) != 0 && element.GetAttribute("data-pin-do") is "embedPin")
        || (element.LocalName is "object" && HoldsEmbed(element))
        || (element.LocalName is "embed" && element.GetAttribute("src") is { Length: > 0 })
        || (element.LocalName is "script" && (element.Known & Source) != 0 && IsEmbedding(element.GetAttribute("src")))
        || FilmFacades.Is(element);

    /// <summary>An old player within an <c>object</c>.</summary>
    private static bool HoldsEmbed(MarkupElement player)
    {
        for (var child = player.First; child is not null; child = child.Next)
        {
            if (child is MarkupElement { LocalName: "embed" } embed && embed.GetAttribute("src") is { Length: > 0 })
                return true;
        }

        return false;
    }

    private static bool IsEmbedding(string? source)
    {
        if (source is null)
            return false;
        var query = source.IndexOf('?', StringComparison.Ordinal);
        source = query < 0 ? source : source[..query];
        foreach (var (host, end) in Scripts)
        {
            if (source.Contains(host, StringComparison.OrdinalIgnoreCase)
                && source.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    internal static BlockKind KindOf(string tag) => tag switch
    {
        "video" or "amp-video" => BlockKind.Video,
        "audio" or "amp-audio" => BlockKind.Audio,
        _ => BlockKind.Embed,
    };
}
