using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the languages a page is offered in, and which is the current one.</summary>
internal static class LanguageSwitcher
{
    internal static List<LanguageLink> Read(Segmentation segments, ReadingContext context)
    {
        var languages = new List<LanguageLink>();
        foreach (var segment in segments.Of(SectionKind.Languages))
        {
            if (segment.Element < 0)
            {
                if (FlagLine(context.Content.TextOf(segment.First)) is { } line)
                    Add(languages, new LanguageLink { Tag = line.Tag, Name = line.Name, Current = true });
                continue;
            }

            for (var i = segment.Element; i < context.Content.Elements[segment.Element].End; i++)
            {
                if (context.Content.Elements[i].Tag is "a" or "li" or "span" && Entry(i, context) is { } entry)
                    Add(languages, entry);
            }
        }

        // The button that opens a list says no more than its entries.
        if (languages.Exists(language => language.Tag is not null))
            languages.RemoveAll(language => language is { Tag: null, Url: null });
        return languages;
    }

    /// <summary>Splits the rendering of a flag and a name, <c>fr_FRFrançais</c>, into tag and name.</summary>
    internal static (string Tag, string Name)? FlagLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 7 or > 40 || line[2] is not ('_' or '-'))
            return null;
        var isTag = char.IsAsciiLetterLower(line[0]) && char.IsAsciiLetterLower(line[1])
            && char.IsAsciiLetterUpper(line[3]) && char.IsAsciiLetterUpper(line[4]);
        if (!isTag)
            return null;
        var name = line[5..].Trim();
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or '(' or ')'))
                return null;
        }

        return (LanguageTag.Normalise(line[..5].ToString())!, name.ToString());
    }

    private static LanguageLink? Entry(int element, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is "li" && HoldsLink(content, element))
            return null;
        if (e.Tag is "span" && ((e.Tokens & MarkupTokens.Current) == 0 || content.Closest(element, "a") >= 0))
            return null;
        var name = context.Line(content.ElementText(element)) ?? context.Line(FlagName(content, element));
        if (name is null || name.Length > 40)
            return null;
        var tag = LanguageTag.Normalise(content.Attribute(element, "hreflang"))
            ?? LanguageTag.Normalise(content.Attribute(element, "lang"))
            ?? FlagTag(content, element) ?? (e.Tag is "li" ? InnerTag(content, element) : null)
            ?? (e.Tag is "a" ? null : LanguageNames.TagOf(name));
        if (tag is null && e.Tag is not "a")
            return null;
        var url = context.Resolve(content.Attribute(element, "href"), AddressUse.Media);
        return new LanguageLink { Tag = tag, Name = name, Url = url, Current = IsCurrent(content, element) };
    }

    /// <summary>The name that a flag alone has: <c>&lt;img alt="Deutsch"&gt;</c>.</summary>
    internal static string? FlagName(PageContent content, int element)
    {
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if ((content.Attribute(i, "title") ?? (content.Elements[i].Tag is "img" ? content.Attribute(i, "alt") : null))
                is { Length: > 0 } name)
                return name;
        }

        return null;
    }

    /// <summary>The language that a word in the entry is written in: <c>&lt;span lang="fr"&gt;FR&lt;/span&gt;</c>.</summary>
    private static string? InnerTag(PageContent content, int element)
    {
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if (LanguageTag.Normalise(content.Attribute(i, "lang")) is { } tag)
                return tag;
        }

        return null;
    }

    private static bool HoldsLink(PageContent content, int element)
    {
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is "a")
                return true;
        }

        return false;
    }

    /// <summary>The flag picture's text is a tag: <c>fr_FR</c>.</summary>
    private static string? FlagTag(PageContent content, int element)
    {
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is "img" && LanguageTag.Normalise(content.Attribute(i, "alt")) is { } tag)
                return tag;
        }

        return null;
    }

    private static bool IsCurrent(PageContent content, int element)
    {
        for (int i = element, steps = 0; i >= 0 && steps < 3; i = content.Elements[i].Parent, steps++)
        {
            var classes = content.Elements[i].Classes;
            if (classes.Contains("current", StringComparison.OrdinalIgnoreCase) || content.HasClass(i, "active")
                || classes.Contains("disabled-language", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The same language may occur twice: the entry that says more, and "current", are kept.</summary>
    private static void Add(List<LanguageLink> languages, LanguageLink entry)
    {
        for (var i = 0; i < languages.Count; i++)
        {
            var known = languages[i];
            if (!string.Equals(known.Name, entry.Name, StringComparison.OrdinalIgnoreCase)
                && (known.Tag is null || !string.Equals(known.Tag, entry.Tag, StringComparison.Ordinal)))
                continue;
            languages[i] = known with
            {
                Tag = known.Tag ?? entry.Tag,
                Url = known.Url ?? entry.Url,
                Current = known.Current || entry.Current,
            };
            return;
        }

        languages.Add(entry);
    }
}
