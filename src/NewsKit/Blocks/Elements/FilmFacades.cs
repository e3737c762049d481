using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>Boxes that hold the number of a film until a script puts its player there: <c>&lt;div data-video-id="…"
/// data-provider="youtube"&gt;</c>.</summary>
internal static class FilmFacades
{
    private const int MostNodes = 32;
    private const int LengthOfYouTube = 11;
    private const int LongestNumber = 16;
    private const int Unknown = 0;

    private static readonly bool[] MayBe =
        MarkupTagTable.Tabulate(tag => tag is "" or "div" or "span" or "a" or "figure" or "button");

    /// <summary>The services, by the words that name them in mark-up, and the pages of their films.</summary>
    private static readonly (string Name, string Page)[] Services =
    [
        ("youtube", "https://www.youtube.com/watch?v="), ("vimeo", "https://vimeo.com/"),
        ("dailymotion", "https://www.dailymotion.com/video/"),
    ];

    /// <summary>Whether an element is such a box and holds no words but those of its button.</summary>
    internal static bool Is(MarkupElement element) =>
        MayBe[element.Tag] && (element.Known & 1) != 0 && AddressOf(element) is not null && HoldsNoWords(element);

    /// <summary>The page of the film; null where nothing says whose it is.</summary>
    internal static string? AddressOf(MarkupElement element)
    {
        var number = MayBe[element.Tag] ? NumberOf(element) : [];
        if (number.IsEmpty)
            return null;
        if (element.GetAttribute("data-account") is { Length: > 0 and <= LongestNumber } account && IsNumber(account))
            return "https://players.brightcove.net/" + account + "/default_default/index.html?videoId=" + number.ToString();
        foreach (var (name, page) in Services)
        {
            if (Names(element, name))
                return MayBeOf(name, number) ? page + number.ToString() : null;
        }

        return LooksLikeYouTube(number) ? Services[0].Page + number.ToString()
            : LooksLikeDailymotion(number) ? Services[2].Page + number.ToString() : null;
    }

    private static ReadOnlySpan<char> NumberOf(MarkupElement element)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (attribute.Number == Unknown && attribute.Text.Length is > 4 and <= LongestNumber && IsNameOfNumber(attribute.Name)
                && IsNumber(attribute.Text) && (attribute.Text.Length == LengthOfYouTube || attribute.Name is not "data-embed"))
                return attribute.Text;
        }

        return [];
    }

    private static bool IsNameOfNumber(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("data-"))
            name = name["data-".Length..];
        return name is "video-id" or "video_id" or "videoid" or "video" or "yt-id" or "ytid" or "youtube" or "youtube-id"
            or "youtube-video-id" or "youtubeid" or "yt" or "embed-id" or "plyr-embed-id" or "vimeo" or "vimeo-id"
            or "vimeo-video-id" or "dailymotion" or "dailymotion-id" or "external-id" or "embed";
    }

    /// <summary>Whether an attribute or a class names a service.</summary>
    private static bool Names(MarkupElement element, string service)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (attribute.Name.Contains(service, StringComparison.Ordinal))
                return true;
            if (attribute.Name is "class" or "type" or "provider" or "data-src" or "data-provider" or "data-plyr-provider"
                    or "data-type" or "data-service" or "data-platform" or "data-source" or "data-player" or "data-video-type"
                    or "data-video-provider"
                && attribute.Text.Contains(service, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool MayBeOf(string service, ReadOnlySpan<char> number) => service switch
    {
        "youtube" => number.Length == LengthOfYouTube,
        "vimeo" => !number.ContainsAnyExceptInRange('0', '9'),
        _ => !number.ContainsAny('-', '_'),
    };

    /// <summary>Eleven signs, capitals, small letters and more.</summary>
    private static bool LooksLikeYouTube(ReadOnlySpan<char> number) => number.Length == LengthOfYouTube
        && number.ContainsAnyInRange('a', 'z') && number.ContainsAnyInRange('A', 'Z');

    private static bool LooksLikeDailymotion(ReadOnlySpan<char> number) => number is ['x', ..] && number.Length is 6 or 7
        && number.ContainsAnyInRange('0', '9') && !number.ContainsAnyInRange('A', 'Z') && !number.ContainsAny('-', '_');

    private static bool IsNumber(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return true;
    }

    private static bool HoldsNoWords(MarkupElement element)
    {
        var seen = 0;
        for (var node = element.First; node is not null; node = ElementRoles.After(node, element))
        {
            if (++seen > MostNodes || (ElementRoles.IsText(node) && !IsInButton(node)))
                return false;
        }

        return true;
    }

    private static bool IsInButton(MarkupNode text) => text.Parent is MarkupElement holder
        && (holder.LocalName is "button" or "a" or "title" or "style" or "script" or "noscript"
            || holder.ParentElement is { LocalName: "button" or "a" or "svg" });
}
