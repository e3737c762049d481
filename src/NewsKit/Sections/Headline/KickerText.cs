using NewsKit.Blocks;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The words of a line above the headline: without the day that stands beside them, the first of several links that
/// no mark parts.</summary>
internal static class KickerText
{
    private const string Marks = " \u00A0\n/|·•–—-,";
    private const string Between = " \u00A0\n,";
    private const int LongestDayOfMonth = 8;

    /// <summary>The kicker of a block; null where it is a day and nothing else.</summary>
    internal static string? Of(int block, ReadingContext context)
    {
        var text = FirstLink(context.Content, block);
        if (DateReading.FindIn(text) is var (at, length))
        {
            var before = text[..at].Trim(Marks);
            text = before.IsEmpty ? text[(at + length)..].Trim(Marks) : before;
            // A name beside a day signs.
            if (before.IsEmpty && NameShapes.IsBarePerson(text))
                return null;
        }

        return text.IsEmpty || IsDayOfMonth(text) ? null : HeadlineParts.Kicker(text, context);
    }

    /// <summary>The first of the links that make up a line, where nothing but blanks and commas stands between them: a page's
    /// categories; else the whole line.</summary>
    private static ReadOnlySpan<char> FirstLink(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var (first, end, links) = (-1, b.Start, 0);
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || e.TextLength == 0 || e.TextStart < end)
                continue;
            if (!content.Text.AsSpan(end, e.TextStart - end).Trim(Between).IsEmpty || e.TextEnd > b.End)
                return content.TextOf(block);
            first = links++ == 0 ? i : first;
            end = e.TextEnd;
        }

        return links > 1 && content.Text.AsSpan(end, b.End - end).IsWhiteSpace()
            ? content.ElementText(first) : content.TextOf(block);
    }

    /// <summary>"06 Juil": a day that themes print in a box of its own.</summary>
    private static bool IsDayOfMonth(ReadOnlySpan<char> text)
    {
        text = text.Trim(Marks);
        return text.Length is > 3 and <= LongestDayOfMonth && text.IndexOf(' ') is (1 or 2) and var digits
            && !text[..digits].ContainsAnyExceptInRange('0', '9') && DateReading.FindIn($"{text} 2000") is not null;
    }
}
