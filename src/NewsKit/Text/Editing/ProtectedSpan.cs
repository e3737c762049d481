using System.Buffers;

namespace NewsKit.Text;

/// <summary>Recognises one protected span around the character that gives it away.</summary>
internal static class ProtectedSpan
{
    private const int LongestEmojiCode = 40;
    private const string UrlTrailers = ".,;:!?…)]}'’";

    private static readonly SearchValues<char> UrlStops = SearchValues.Create("<>«»\"“”");
    private static readonly SearchValues<char> PathStops = SearchValues.Create("\"“”„‟«»＂");

    /// <summary>The span that the trigger at a place belongs to; empty when it belongs to none.</summary>
    public static (int Start, int End) Around(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ':' => AroundColon(text, at),
        'w' or 'W' => Host(text, at),
        '@' => MailAddress(text, at) is { End: > 0 } mail ? mail : Tagged(text, at),
        '#' => Tagged(text, at),
        _ => CharacterReference.EndOfWellFormed(text[(at + 1)..]) is > 0 and var length ? (at, at + 1 + length) : default,
    };

    private static (int Start, int End) AroundColon(ReadOnlySpan<char> text, int colon)
    {
        var rest = text[(colon + 1)..];
        if (rest.StartsWith("//"))
        {
            var scheme = SchemeLength(text[..colon]);
            return scheme > 0 ? (colon - scheme, UrlEnd(text, colon + 3)) : default;
        }

        if (EmojiCodeEnd(text, colon) is > 0 and var end)
            return (colon, end);
        var drive = rest.StartsWith("\\") && text.IsLetter(colon - 1) && !text.IsWord(colon - 2);
        return drive ? (colon - 1, RunEnd(text, colon + 2, PathStops)) : default;
    }

    // :yum:, :+1:, :woman_dancing: as chats write pictures.
    private static int EmojiCodeEnd(ReadOnlySpan<char> text, int colon)
    {
        if (text.IsWord(colon - 1))
            return 0;
        var end = colon + 1;
        while (end < text.Length && end - colon <= LongestEmojiCode
            && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]) || text[end] is '_' or '+' or '-'))
            end++;
        return end - colon > 2 && text.IsAnyOf(end, ":") && !text.IsWord(end + 1) ? end + 1 : 0;
    }

    private static int SchemeLength(ReadOnlySpan<char> before)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https", "http", "ftp"])
        {
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return scheme.Length;
        }

        return 0;
    }

    private static (int Start, int End) Host(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !text.IsWord(at - 1)
            ? (at, UrlEnd(text, at + 3))
            : default;

    // What ends a sentence around an address is not part of it.
    private static int UrlEnd(ReadOnlySpan<char> text, int from)
    {
        var end = RunEnd(text, from, UrlStops);
        while (end > from && UrlTrailers.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int from, SearchValues<char> stops)
    {
        while (from < text.Length && !text.IsWhiteSpace(from) && !stops.Contains(text[from]))
            from++;
        return from;
    }

    private static (int Start, int End) MailAddress(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (text.IsWord(start - 1) || text.IsAnyOf(start - 1, ".+-%"))
            start--;
        while (start < at && text[start] == '.')
            start++;
        var end = at + 1;
        var lastDot = 0;
        for (; text.IsWord(end) || text.IsAnyOf(end, ".-"); end++)
        {
            if (text[end] == '.' && text.IsWord(end - 1) && text.IsWord(end + 1))
                lastDot = end;
        }

        while (end > at && text[end - 1] is '.' or '-')
            end--;
        return start < at && lastDot > 0 ? (start, end) : default;
    }

    private static (int Start, int End) Tagged(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (text.IsWord(end))
            end++;
        return end > at + 1 && !text.IsWord(at - 1) ? (at, end) : default;
    }
}
