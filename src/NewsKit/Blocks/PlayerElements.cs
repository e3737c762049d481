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
        "oembed");

    private static readonly ulong Embedding = MarkupAttributeTable.Bits("data-oembed-url");

    internal static bool Is(MarkupElement element, ElementLook look) =>
        (look == ElementLook.Player && !ElementRoles.HoldsBlock(element))
        || (element.Tag == 0 && Names.Contains(element.LocalName))
        || (element.Known & Embedding) != 0
        || (element.LocalName is "embed" && element.GetAttribute("src") is { Length: > 0 });

    internal static BlockKind KindOf(string tag) => tag switch
    {
        "video" or "amp-video" => BlockKind.Video,
        "audio" or "amp-audio" => BlockKind.Audio,
        _ => BlockKind.Embed,
    };
}
