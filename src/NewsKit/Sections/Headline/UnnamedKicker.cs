using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Tells the kicker that no name of the mark-up tells: a word or a few that open the box of the headline, alone in an
/// element right above it.</summary>
internal static class UnnamedKicker
{
    private const int Shortest = 3;
    private const int ShortestEastAsian = 2;
    private const int Longest = 40;
    private const int MostWords = 5;
    private const int HighestUp = 4;
    private const int HighestOfLine = 3;

    /// <summary>What parts the steps of a path, ends a sentence or belongs to a counter.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("0123456789›»>→←«/|\\.!?…:;©@#[]{}<=+*•_。！？\n");

    /// <summary>Whether the block right above the headline is one.</summary>
    /// <param name="segments">What is claimed so far.</param>
    /// <param name="context">What readers share.</param>
    /// <param name="block">The block before the headline.</param>
    /// <param name="isSignedBelow">Whether a line below the headline signs: then two words above it are no name.</param>
    internal static bool Is(Segmentation segments, ReadingContext context, int block, Func<bool> isSignedBelow)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        var level = content.Blocks[segments.Headline].HeadingLevel;
        if (b.Length > Longest + 1 || level is 0 or > 2 || (b.HeadingLevel > 0 && b.HeadingLevel <= level)
            || content.Elements[b.Element].Hidden || !OpensBox(segments, content, block))
            return false;
        var text = content.TextOf(block).Trim(" \u00A0:");
        return IsLabel(text) && content.LabelOf(block) == LabelKind.None && IsOneLinkAtMost(content, b)
            && !AccessBadges.Is(text) && !ServiceLines.IsOne(text) && !CallWords.Contains(FirstWord(text))
            && !CallWords.LeadsBack(FirstWord(text))
            && !IsSite(text, context) && !content.TextOf(segments.Headline).Contains(text, StringComparison.OrdinalIgnoreCase)
            && DateReading.FindIn(text) is null && !BylineText.LooksLikeByline(text) && !Agencies.IsAgency(text)
            && (!NameShapes.IsBarePerson(text) || isSignedBelow());
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is var end and > 0 ? text[..end] : text;

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length is >= ShortestEastAsian and <= Longest && (text.Length >= Shortest || EastAsianNames.IsLetter(text[0]))
            && char.IsLetter(text[0]) && !char.IsLower(text[0]) && !text.ContainsAny(Foreign) && text.Count(' ') < MostWords;

    /// <summary>Whether the element that holds line and headline, and not the whole page, opens with the line, which is all
    /// of its branch; a date, a
    /// picture or the path to the page may stand before it.</summary>
    private static bool OpensBox(Segmentation segments, PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var around = content.Blocks[segments.Headline].Element;
        for (var up = 0; up < HighestUp && around > 0 && !content.IsWithin(b.Element, around); up++)
            around = content.Elements[around].Parent;
        ref readonly var box = ref content.Elements[Math.Max(around, 0)];
        if (around <= 0 || box.Tag is "body" or "html" || !content.IsWithin(b.Element, around))
            return false;
        for (var before = box.FirstBlock; before < block; before++)
        {
            if (!segments.Is(before, SectionKind.Byline) && !segments.Is(before, SectionKind.LeadImage)
                && !(b.LinkChars == 0 && IsStep(content, before)) && !IsPath(content, before))
                return false;
        }

        if (b.Element == around)
            return true;
        var branch = b.Element;
        for (var up = 0; up < HighestOfLine && content.Elements[branch].Parent != around; up++)
            branch = content.Elements[branch].Parent;
        ref readonly var line = ref content.Elements[branch];
        return line.Parent == around && line.EndBlock - line.FirstBlock == 1 && line.Tag is not "nav"
            && (line.Tokens & (MarkupTokens.Breadcrumb | MarkupTokens.Navigation | MarkupTokens.Logo | MarkupTokens.Share
                | MarkupTokens.Counter | MarkupTokens.Date | MarkupTokens.Author | MarkupTokens.Advertising)) == 0;
    }

    /// <summary>Whether a line is an entry of a list or a menu that is a link and nothing else: a step of the path to the
    /// page.</summary>
    private static bool IsStep(PageContent content, int block) => content.Blocks[block] is { Kind: BlockKind.Text } b
        && b.LinkChars >= b.Length - 1
        && (content.Closest(b.Element, "li") > 0 || content.Closest(b.Element, "nav") > 0);

    /// <summary>Whether a line is links that marks part: <c>Accueil &gt; Sport &gt; Voile</c>.</summary>
    private static bool IsPath(PageContent content, int block) => content.Blocks[block] is { Kind: BlockKind.Text } b
        && b.LinkChars > 0 && LineText.IsPath(content.TextOf(block));

    private static bool IsOneLinkAtMost(PageContent content, in Block b)
    {
        var links = 0;
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is not "a")
                continue;
            if (++links > 1 || content.Attribute(i, "href") is { } address && PageAddress.IsStart(address))
                return false;
        }

        return b.LinkChars == 0 || b.LinkChars >= b.Length - 1;
    }

    private static bool IsSite(ReadOnlySpan<char> text, ReadingContext context)
    {
        var folded = FoldedText.Fold(text);
        foreach (var site in context.Metadata.All(MetadataField.SiteName))
        {
            if (FoldedText.Fold(site.Value).Contains(folded, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
