using System.Collections.Frozen;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The name of a site that its page does not declare: what two of the end or start of the title, the logo, the
/// copyright line and the host agree on.</summary>
internal static class SiteSigns
{
    private const int Shortest = 3;
    private const int Colon = 3;
    private const int Longest = 50;
    private const int LastBlocks = 60;
    private const int LongestLetters = 5;
    private static readonly char[] Marks = [' ', '\u00A0', '|', '-', '–', '—', '·', '•', ':'];

    private static readonly FrozenSet<string> StartPages =
        KnownLanguages.Phrases(language => language.StartPages).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name as the title, the logo or the copyright line spells it, in this order; null where no two
    /// agree.</summary>
    internal static string? Name(ReadingContext context)
    {
        var signs = new List<(string Key, string Text, string Kind)>();
        foreach (var title in context.Metadata.All(MetadataField.DocumentTitle))
            AddEnds(signs, title.Value);
        AddLogos(signs, context.Content);
        AddCopyright(signs, context.Content);
        var hosts = Hosts(context);
        var kinds = signs.ToLookup(sign => sign.Key, sign => sign.Kind, StringComparer.Ordinal);
        var agreed = kinds.Where(sign => hosts.Contains(sign.Key) || sign.Distinct().Skip(1).Any()).Select(sign => sign.Key)
            .ToHashSet(StringComparer.Ordinal);
        return signs.Find(sign => agreed.Contains(sign.Key)).Text;
    }

    /// <summary>A declared name without the slogan or the title of the page that a mark parts from it: the part that the host
    /// bears, or what follows the headline; null where it is the headline.</summary>
    internal static string? WithoutSlogan(string name, ReadingContext context)
    {
        if (context.Metadata.First(MetadataField.Headline)?.Value is { } headline
            && name.StartsWith(headline, StringComparison.OrdinalIgnoreCase) && headline.Length > Shortest)
        {
            var rest = name[headline.Length..].Trim(Marks);
            return rest.Length > 0 ? rest : name.Contains(' ', StringComparison.Ordinal) ? null : name;
        }

        HashSet<string>? hosts = null;
        foreach (var bar in TitleText.Bars)
        {
            if (!name.Contains(bar, StringComparison.Ordinal))
                continue;
            hosts ??= Hosts(context);
            foreach (var part in name.Split(bar))
            {
                // "NSF - National Science Foundation" is a name and its letters.
                if (FoldedText.Key(part) is { Length: >= Shortest } key && hosts.Contains(key))
                    return key.Length <= LongestLetters && !part.Any(char.IsLower) ? name : part.Trim();
            }
        }

        return name;
    }

    /// <summary>Whether a text names the first page of any site: <c>Homepage</c>.</summary>
    internal static bool IsStartPage(ReadOnlySpan<char> text) => StartPages.Contains(FoldedText.Fold(text));

    private static void AddEnds(List<(string Key, string Text, string Kind)> signs, string title)
    {
        // A system that does not know what its page is about calls it by the site alone.
        Add(signs, title, "title");
        foreach (var bar in TitleText.Bars)
        {
            if (title.LastIndexOf(bar, StringComparison.Ordinal) is var last and > 0)
                Add(signs, title.AsSpan(last + bar.Length), "title");
            if (title.IndexOf(bar, StringComparison.Ordinal) is var first and > 0)
                Add(signs, title.AsSpan(0, first), "title");
        }

        if (title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            Add(signs, title.AsSpan(0, colon), "title");
        if (title.LastIndexOf(" : ", StringComparison.Ordinal) is var mark and > 0)
            Add(signs, title.AsSpan(mark + Colon), "title");
        if (!title.Contains(" | ", StringComparison.Ordinal) && title.LastIndexOf('|') is var bare and > 0)
            Add(signs, title.AsSpan(bare + 1), "title");
    }

    /// <summary>The pictures of logos, and what links to the start of the site.</summary>
    private static void AddLogos(List<(string Key, string Text, string Kind)> signs, PageContent content)
    {
        for (var i = 0; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "img" && content.Attribute(i, "alt") is { Length: <= Longest } alt && IsLogo(content, i))
                Add(signs, alt.Replace("logo", "", StringComparison.OrdinalIgnoreCase), "logo");
            else if (e.TextLength is > Shortest and <= Longest && e.Tag is "a"
                && content.Attribute(i, "href") is { } address && PageAddress.IsStart(address))
                Add(signs, content.ElementText(i), "logo");
        }
    }

    private static bool IsLogo(PageContent content, int element)
    {
        for (var (up, steps) = (element, 0); up > 0 && steps < 4; up = content.Elements[up].Parent, steps++)
        {
            if (content.Has(up, MarkupTokens.Logo)
                || (steps > 0 && content.Elements[up].Tag is "a" && content.Attribute(up, "href") is { } address
                    && PageAddress.IsStart(address)))
                return true;
        }

        return false;
    }

    /// <summary>Who the last copyright line of a page names, folded; null for none.</summary>
    internal static string? Holder(PageContent content)
    {
        for (var block = content.Blocks.Length - 1; block >= Math.Max(0, content.Blocks.Length - LastBlocks); block--)
        {
            if (HolderIn(content, block) is { } holder)
                return FoldedText.Key(holder);
        }

        return null;
    }

    private static void AddCopyright(List<(string Key, string Text, string Kind)> signs, PageContent content)
    {
        for (var block = Math.Max(0, content.Blocks.Length - LastBlocks); block < content.Blocks.Length; block++)
        {
            if (HolderIn(content, block) is { } holder)
                Add(signs, holder, "copyright");
        }
    }

    private static string? HolderIn(PageContent content, int block) =>
        content.Blocks[block].Kind == BlockKind.Text && CopyrightText.IsCopyright(content.TextOf(block))
            ? CopyrightText.Split(content.StringOf(block)).Holder : null;

    private static void Add(List<(string Key, string Text, string Kind)> signs, ReadOnlySpan<char> text, string kind)
    {
        text = text.Trim(" \u00A0\n.,|-–—");
        if (text.Length is >= Shortest and <= Longest && !IsStartPage(text) && !PlatformNames.Are(text)
            && FoldedText.Key(text) is { Length: >= Shortest } key)
            signs.Add((key, OneLine.Of(text, Longest, out _), kind));
    }

    /// <summary>The labels of the host, and the host as a whole.</summary>
    private static HashSet<string> Hosts(ReadingContext context)
    {
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        if (context.Content.Addresses.Page is { IsAbsoluteUri: true, HostNameType: UriHostNameType.Dns } page)
        {
            foreach (var label in page.Host.Split('.')[..^1])
                hosts.Add(FoldedText.Key(label));
            hosts.Add(FoldedText.Key(page.Host.StartsWith("www.", StringComparison.Ordinal) ? page.Host.AsSpan(4) : page.Host));
        }

        return hosts;
    }
}
