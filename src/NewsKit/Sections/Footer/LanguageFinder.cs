using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds language switchers: a container named for it with short entries, or a line such as
/// <c>fr_FRFrançais</c>.</summary>
internal sealed class LanguageFinder : ISegmentFinder
{
    private const int LongestSwitcher = 1_500;
    private const int LongestUnnamed = 300;
    private const int MostElements = 120;
    private const int FewestLanguages = 2;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            if (IsSwitcher(content, i, segments.Headline) || IsListOfLanguages(content, i, segments.Headline))
            {
                ref readonly var e = ref content.Elements[i];
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Languages, ClaimReason.LanguageSwitcher, i);
                i = e.End - 1;
            }
        }

        if (content.Kind != PageKind.Text)
            return;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (LanguageSwitcher.FlagLine(content.TextOf(block)) is not null)
                segments.Claim(block, block + 1, SectionKind.Languages, ClaimReason.LanguageSwitcher);
        }
    }

    private static bool IsSwitcher(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if ((e.Tokens & MarkupTokens.Language) == 0 || e.Tag is "body" or "html" or "pre" or "code" or "article" or "main"
            || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        if (e.Holds(headline) || HoldsCode(content, e))
            return false;
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        return chars < LongestSwitcher && (linkChars * 2 >= chars || chars < 60);
    }

    /// <summary>Whether an element that nothing names holds links to other languages, which say so, and little else.</summary>
    private static bool IsListOfLanguages(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is not ("div" or "ul" or "nav" or "p" or "section") || e.TextLength > LongestUnnamed
            || e.End - element is < FewestLanguages or > MostElements || e.Holds(headline)
            || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        var (languages, chars) = (0, 0);
        for (var i = element + 1; i < e.End; i++)
        {
            if (content.Elements[i].Tag is not "a")
                continue;
            // Some systems write the language of every link, whatever it leads to.
            if (content.Attribute(i, "hreflang") is not { } tag || !IsNameOf(NameOf(content, i), tag))
                return false;
            languages++;
            chars += content.Elements[i].TextLength;
        }

        return languages >= FewestLanguages && chars * 2 >= e.TextLength;
    }

    /// <summary>The text of a link, or the name of the flag in place of it.</summary>
    private static ReadOnlySpan<char> NameOf(PageContent content, int link) =>
        content.ElementText(link).Trim() is { IsEmpty: false } text ? text : LanguageSwitcher.FlagName(content, link);

    private static bool IsNameOf(ReadOnlySpan<char> text, string tag) => text.Length > 1
        && (tag.AsSpan().StartsWith(text, StringComparison.OrdinalIgnoreCase)
            || LanguageNames.TagOf(text.ToString()) is not null);

    /// <summary>The language of a listing is none that people speak: <c>language-bash</c>.</summary>
    private static bool HoldsCode(PageContent content, in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.Blocks[block].Kind == BlockKind.Code)
                return true;
        }

        return false;
    }
}
