using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Tells the card of another article by what it holds, whatever it is called: a title that leads elsewhere, in a heading
/// or beside a picture that leads there too.</summary>
internal static class CardOfOther
{
    private const int Longest = 400;
    private const int HighestUp = 4;
    private const int MostElements = 40;
    private const int ShortestTitle = 15;

    /// <summary>In blanks.</summary>
    private const int FewestOfTitle = 2;
    private const int MostOfName = 3;

    /// <summary>Whether a line stands in one; who signs before the title tells the head of an article.</summary>
    internal static bool IsAround(Segmentation segments, int block)
    {
        var content = segments.Content;
        if (segments.Headline < 0)
            return false;
        var up = content.Blocks[block].Element;
        for (var steps = 0; steps < HighestUp && up > 0; steps++, up = content.Elements[up].Parent)
        {
            ref readonly var e = ref content.Elements[up];
            if (e.Holds(segments.Headline) || e.TextLength > Longest || e.End - up > MostElements
                || e.Tag is "body" or "main" or "p")
                return false;
            if (e.End > up + 1
                && HoldsTitle(content, up, content.TextOf(segments.Headline),
                    content.Closest(content.Blocks[block].Element, "aside") > 0))
                return true;
        }

        return false;
    }

    private static bool HoldsTitle(PageContent content, int card, ReadOnlySpan<char> headline, bool isBeside)
    {
        string? pictured = null;
        for (var i = card + 1; i < content.Elements[card].End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || content.Attribute(i, "href") is not { Length: > 1 } address)
                continue;
            var text = content.ElementText(i).Trim();
            var hasPicture = e.End > i + 1 && HoldsPicture(content, i);
            var line = text.IndexOf('\n') is var end and > 0 ? text[..end] : text;
            if (AuthorAddress.Is(address) || IsName(line) || content.Has(i, MarkupTokens.Author))
                return false;
            if (address[0] != '#' && text.Length >= ShortestTitle && text.Count(' ') >= FewestOfTitle
                && !PageAddress.IsStart(address) && !text.Contains(headline, StringComparison.OrdinalIgnoreCase)
                && DateReading.FindIn(text) is null
                && (hasPicture || string.Equals(pictured, address, StringComparison.Ordinal) || IsHeading(content, i)
                    || (isBeside && !TopicAddress.Is(address))))
                return true;
            pictured = hasPicture ? address : pictured;
        }

        return false;
    }

    /// <summary>Whether two words or a few more all begin with a capital.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Count(' ') is 0 or > MostOfName)
            return false;
        foreach (var range in text.Split(' '))
        {
            if (text[range] is [var first, ..] && !char.IsUpper(first))
                return false;
        }

        return true;
    }

    private static bool HoldsPicture(PageContent content, int link)
    {
        for (var i = link + 1; i < content.Elements[link].End; i++)
        {
            if (content.Elements[i].Tag is "img" or "picture")
                return true;
        }

        return false;
    }

    private static bool IsHeading(PageContent content, int link)
    {
        ref readonly var e = ref content.Elements[link];
        return (e.FirstBlock < content.Blocks.Length && e.FirstBlock < e.EndBlock
                && content.Blocks[e.FirstBlock].HeadingLevel > 1)
            || content.Elements[e.Parent].Tag is "h2" or "h3" or "h4" or "h5" or "h6";
    }
}
