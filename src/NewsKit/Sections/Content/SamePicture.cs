using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Tells the forms of one picture for several screens from different pictures, by their addresses.</summary>
internal static class SamePicture
{
    private const int WidestThumbnail = 160;

    /// <summary>A letter and four figures.</summary>
    private const int LongestWidth = 5;

    private static readonly string[] SizeWords =
    [
        "max", "freeze", "fit", "crop", "resize", "width", "thumb", "thumbs", "thumbnail", "thumbnails", "small", "medium",
        "large", "full", "original", "originals", "w", "h", "progressive", "big", "xl", "lg", "md", "sm",
    ];

    /// <summary>Whether two addresses are of one host and of one file, sizes and parameters aside.</summary>
    internal static bool Are(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return true;
        var name = NameOf(one);
        return name.Length > 0 && name.Equals(NameOf(other), StringComparison.OrdinalIgnoreCase)
            && HostOf(one).Equals(HostOf(other), StringComparison.OrdinalIgnoreCase)
            && FoldersAreAlike(FolderOf(one), FolderOf(other));
    }

    /// <summary>Whether a picture lies where something else does: the still of a chart.</summary>
    internal static bool AreOfOneFolder(string address, string picture) => address.EndsWith('/')
        && picture.StartsWith(address, StringComparison.Ordinal);

    /// <summary>Whether two folders differ only in parts that say how large a picture is.</summary>
    private static bool FoldersAreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (true)
        {
            var part = Next(ref one);
            var otherPart = Next(ref other);
            if (!part.Equals(otherPart, StringComparison.Ordinal))
                return false;
            if (part.IsEmpty)
                return true;
        }
    }

    /// <summary>The next part of a folder that is no size; empty at the end.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> folder)
    {
        var isAfterSize = false;
        while (!folder.IsEmpty)
        {
            var end = folder.IndexOf('/');
            var part = end < 0 ? folder : folder[..end];
            folder = end < 0 ? default : folder[(end + 1)..];
            if (part.IsEmpty)
                continue;
            var isSize = IsSizeWord(part) || IsSizeMark(part) || IsTransformation(part);
            if (!isSize && !(isAfterSize && !part.ContainsAnyExceptInRange('0', '9')))
                return part;
            isAfterSize = true;
        }

        return default;
    }

    private static bool IsSizeWord(ReadOnlySpan<char> part)
    {
        foreach (var word in SizeWords)
        {
            if (part.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary><c>w_600,h_400,c_fill</c>, <c>w=600</c>, <c>width-600</c>, <c>w600</c>.</summary>
    private static bool IsTransformation(ReadOnlySpan<char> part) => part.Length >= 3 && part.ContainsAnyInRange('0', '9')
        && (part.StartsWith("w_") || part.StartsWith("w=") || part.StartsWith("h_") || part.StartsWith("width")
            || part.StartsWith("c_") || part.StartsWith("resize") || part.StartsWith("fit-")
            || (part[0] is 'w' or 'h' && part.Length <= LongestWidth && !part[1..].ContainsAnyExceptInRange('0', '9')));

    /// <summary>The picture that shows more, with the words of both.</summary>
    internal static Image Better(Image one, Image other)
    {
        var isOther = Shown(other) > Shown(one);
        var (best, rest) = isOther ? (other, one) : (one, other);
        return best with { Alt = best.Alt ?? rest.Alt, Title = best.Title ?? rest.Title };
    }

    /// <summary>How wide a picture is; one that does not say so is no thumbnail.</summary>
    private static int Shown(Image image) => Math.Max(image.Width ?? 0, WidthOf(image.Url)) is > 0 and var width ? width
        : WidestThumbnail;

    /// <summary>The width that an address states; 0 for none.</summary>
    internal static int WidthOf(string? url)
    {
        if (url is null)
            return 0;
        var largest = 0;
        for (var at = HostOf(url).Length; at < url.Length; at++)
        {
            if (!char.IsAsciiDigit(url[at]))
                continue;
            var end = at;
            while (end < url.Length && char.IsAsciiDigit(url[end]))
                end++;
            if (end - at is >= 2 and <= 4 && IsSize(url, at, end) && int.TryParse(url.AsSpan(at, end - at), out var number))
                largest = Math.Max(largest, number);
            at = end;
        }

        return largest;
    }

    /// <summary>Whether a number of an address says how wide or high: <c>-300x200</c>, <c>/max/800/</c>, <c>w=600</c>,
    /// <c>w_600</c>, <c>400px-</c>.</summary>
    private static bool IsSize(string url, int at, int end)
    {
        var (before, after) = (at > 0 ? url[at - 1] : '\0', end < url.Length ? url[end] : '\0');
        if (after is 'x' or 'X' && end + 1 < url.Length && char.IsAsciiDigit(url[end + 1]))
            return true;
        if (before is 'x' or 'X' && at > 1 && char.IsAsciiDigit(url[at - 2]))
            return true;
        if (url.AsSpan(end).StartsWith("px", StringComparison.OrdinalIgnoreCase) || (after is 'w' && !IsLetterAt(url, end + 1)))
            return true;
        var head = url.AsSpan(0, at);
        if (before is '-' or '_' && after is '.' or '\0' && IsUsualWidth(url.AsSpan(at, end - at)))
            return true;
        return (before is '=' or '_' or '-' or ':' && (EndsInWord(head[..^1], "w") || EndsInWord(head[..^1], "width")
                || EndsInWord(head[..^1], "size") || EndsInWord(head[..^1], "h")))
            || EndsInWord(head, "w") || EndsInWord(head, "s")
            || head.EndsWith("/max/", StringComparison.OrdinalIgnoreCase)
            || head.EndsWith("/width/", StringComparison.OrdinalIgnoreCase)
            || head.EndsWith("/fit/", StringComparison.OrdinalIgnoreCase)
            || head.EndsWith("/resize/", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLetterAt(string url, int at) => at < url.Length && char.IsAsciiLetterOrDigit(url[at]);

    private static bool EndsInWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !char.IsAsciiLetterOrDigit(text[^(word.Length + 1)]));

    private static ReadOnlySpan<char> HostOf(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = url.IndexOf('/', start);
        return end < 0 ? url : url.AsSpan(0, end);
    }

    private static ReadOnlySpan<char> PathOf(string url) =>
        url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? url.AsSpan(0, at) : url;

    private static ReadOnlySpan<char> FolderOf(string url)
    {
        var path = PathOf(url);
        var host = HostOf(url).Length;
        var last = path.LastIndexOf('/');
        return last > host ? path[host..last] : default;
    }

    /// <summary>The name of the file without a size: <c>quai</c> of <c>/photos/400px-quai-300x200@2x.jpg</c>.</summary>
    private static ReadOnlySpan<char> NameOf(string url)
    {
        var path = PathOf(url);
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.LastIndexOf('.') is > 0 and var dot)
            name = name[..dot];
        if (name.IndexOf("px-", StringComparison.OrdinalIgnoreCase) is > 0 and <= 4 and var px
            && !name[..px].ContainsAnyExceptInRange('0', '9'))
            name = name[(px + 3)..];
        while (name.Length > 1)
        {
            var cut = name.LastIndexOfAny('-', '_', '@');
            if (cut <= 0 || !IsSizeMark(name[(cut + 1)..]))
                break;
            name = name[..cut];
        }

        return name;
    }

    /// <summary>The widths that sites cut their pictures to: such a number at the end of a name is one.</summary>
    private static bool IsUsualWidth(ReadOnlySpan<char> mark) => mark.Length is 3 or 4
        && int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        && width is 320 or 400 or 480 or 600 or 640 or 750 or 768 or 800 or 900 or 960 or 1000 or 1024 or 1080 or 1200 or 1280
            or 1400 or 1440 or 1536 or 1600 or 1800 or 1920 or 2000 or 2048 or 2400 or 2560;

    private static bool IsSizeMark(ReadOnlySpan<char> mark)
    {
        if (IsSizeWord(mark) || mark is "2x" or "3x" or "scaled" || IsUsualWidth(mark))
            return true;
        var x = mark.IndexOfAny('x', 'X');
        if (x > 0)
            return !mark[..x].ContainsAnyExceptInRange('0', '9') && !mark[(x + 1)..].ContainsAnyExceptInRange('0', '9');
        return mark.EndsWith("w", StringComparison.Ordinal) && mark.Length > 2 && !mark[..^1].ContainsAnyExceptInRange('0', '9');
    }
}
