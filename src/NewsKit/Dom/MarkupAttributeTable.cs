using NewsKit.Lexicon;

namespace NewsKit.Dom;

/// <summary>The attributes that readers ask for, by number, so that a tag's attributes are recognised once for all
/// readers.</summary>
internal static class MarkupAttributeTable
{
    internal const byte Class = 1;
    internal const byte Id = 2;

    private static readonly string[] Names =
    [
        "", "class", "id", "alt", "aria-controls", "aria-expanded", "aria-hidden", "aria-label", "cite", "content",
        "data-background", "data-background-image", "data-bg",
        "data-comment-id", "data-comment-timestamp", "data-comments-count", "data-count", "data-depth",
        "data-full-src", "data-href", "data-id", "data-image", "data-l", "data-lang", "data-language", "data-lazy-src",
        "data-lazy-srcset", "data-level", "data-oembed-url",
        "data-original", "data-parent", "data-parent-id", "data-pin-do", "data-replyto", "data-src", "data-srcset",
        "data-telegram-post", "data-timestamp", "data-url", "datetime",
        "height", "hidden", "href", "hreflang", "itemprop", "itemscope", "itemtype", "lang", "name", "popover", "poster",
        "property", "rel", "reversed", "role", "src", "srcset", "start", "style", "title", "type", "typeof", "value", "width",
    ];

    private static readonly WordTable<byte> Numbers =
        new(Names.Skip(1).ToDictionary(name => name, name => (byte)Array.IndexOf(Names, name), StringComparer.Ordinal));

    /// <summary>The number of a name, at most 63; 0 for one that no reader asks for.</summary>
    internal static byte NumberOf(ReadOnlySpan<char> name) => Numbers.TryGetValue(name, out var number) ? number : (byte)0;

    /// <summary>The bit of <see cref="MarkupElement.Known"/> that stands for a number.</summary>
    internal static ulong Bit(byte number) => 1UL << number;

    /// <summary>The bits of several names.</summary>
    internal static ulong Bits(params ReadOnlySpan<string> names)
    {
        var bits = 0UL;
        foreach (var name in names)
            bits |= Bit(NumberOf(name));
        return bits;
    }

    /// <summary>What a reader wants to know of an attribute, for each number; asked once, of the empty name for others.</summary>
    internal static T[] Tabulate<T>(Func<string, T> read) => Array.ConvertAll(Names, name => read(name));
}
