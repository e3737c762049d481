using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>The authors that the mark-up of a line names: links with <c>rel=author</c>, <c>itemprop=author</c>, classes and
/// addresses of authors.</summary>
internal sealed class AuthorMarkup(PageContent content, PageMetadata metadata)
{
    private const int ShortLine = 60;
    private const int ShortestName = 2;
    private const int LongestName = 80;

    /// <summary>A link to the author may hold a box with portrait, name and office.</summary>
    private const int LinkReach = 4;

    /// <summary>The address of the author whom the head of the page names; null for none.</summary>
    private readonly string? _ofPage = metadata.First(MetadataField.AuthorProfile)?.Value is { } address
        && AuthorAddress.Is(address) ? address : null;

    /// <summary>The signature that elements within a block make; null where they name nobody.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isDeclared">Whether one of them says outright that it holds an author.</param>
    internal Byline? Read(int block, out bool isDeclared)
    {
        ref readonly var b = ref content.Blocks[block];
        isDeclared = false;
        List<Author>? authors = null;
        // Who is named in a caption took the picture.
        if (content.Elements[b.Element].InFigcaption)
            return null;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            var isWithin = e.TextStart >= b.Start && e.TextEnd <= b.End;
            if (!isWithin || e.TextEnd - e.TextStart is < ShortestName or > LongestName || !IsName(i)
                || HoldsName(i))
                continue;
            if (Announcement.IsOtherHand(content.Text.AsSpan(b.Start, e.TextStart - b.Start))
                || (authors is not null && IsOtherHandBehind(content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd)))
                || BylineText.Read(content.ElementText(i)) is not { Authors: [{ } only] })
                continue;
            authors ??= [];
            isDeclared |= IsDeclaredName(i);
            if ((authors.Count == 0 || NameShapes.IsPerson(only.Name) || IsOfAuthorLink(i)) && !Holds(authors, only.Name))
                authors.Add(only with { Url = content.Attribute(i, "href") });
        }

        if (authors is null && IsInAuthorLink(b.Element) && NameShapes.IsBarePerson(content.TextOf(block).Trim())
            && BylineText.Read(content.TextOf(block)) is { Authors: [{ } linked] })
            authors = [linked];
        if (authors is null)
            return null;
        var agencies = BylineText.Read(content.TextOf(block))?.Agencies ?? [];
        return new Byline { Authors = authors, Agencies = agencies };
    }

    /// <summary>Whether a block stands in an element named for authors, and not for a caption or a life, or in an
    /// <c>address</c>; the nearer of them decides.</summary>
    internal bool IsAround(in Block b)
    {
        var reach = b.Length < ShortLine ? 4 : 3;
        var named = NamedPlace.Near(content, b.Element, MarkupTokens.Author | MarkupTokens.AuthorBox, reach);
        var address = NamedPlace.Near(content, b.Element, "address", reach);
        return named >= address
            ? named > 0 && !content.Has(named, MarkupTokens.Caption | MarkupTokens.Biography)
            : address > 0;
    }

    /// <summary>Whether a line links to the one whom the head of the page names its author: it signs wherever it
    /// stands.</summary>
    internal bool IsOfPage(int block)
    {
        if (_ofPage is null)
            return false;
        foreach (var i in content.ElementsOf(content.Blocks[block]))
        {
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "href") == _ofPage)
                return true;
        }

        return false;
    }

    /// <summary>Whether brackets behind a name say that its bearer did something else than write: <c>(photos)</c>.</summary>
    private static bool IsOtherHandBehind(ReadOnlySpan<char> rest) => rest.TrimStart(" \u00A0\n") is ['(', ..] and var brackets
        && Announcement.BeginsOtherHand(brackets[1..]);

    private static bool Holds(List<Author> authors, string name)
    {
        foreach (var author in authors)
        {
            if (author.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsName(int element) => IsDeclaredName(element) || IsOfAuthorLink(element)
        || (content.Has(element, MarkupTokens.Author) && !content.Has(element, MarkupTokens.Badge)
            && (EastAsianNames.IsName(content.ElementText(element)) || BylineText.LooksLikeByline(content.ElementText(element))
            || (content.Elements[element].Tag is "span" or "b" or "strong" or "em" && !HoldsLink(element)
                && NameShapes.IsBarePerson(content.ElementText(element).Trim()))));

    private bool HoldsLink(int element)
    {
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is "a")
                return true;
        }

        return false;
    }

    private bool IsOfAuthorLink(int element) =>
        content.Elements[element].Tag is "a" && content.Attribute(element, "href") is { } address && AuthorAddress.Is(address);

    /// <summary>A link to the author around a heading or a box.</summary>
    private bool IsInAuthorLink(int element) => NamedPlace.Near(content, element, "a", LinkReach) is var link and > 0
        && IsOfAuthorLink(link);

    /// <summary>Whether an element holds a smaller one that is a name: that of one of several, or the name without the
    /// role.</summary>
    private bool HoldsName(int element)
    {
        ref readonly var e = ref content.Elements[element];
        for (var i = element + 1; i < e.End; i++)
        {
            ref readonly var inner = ref content.Elements[i];
            if (inner.TextEnd - inner.TextStart is var length and >= ShortestName && length < e.TextEnd - e.TextStart
                && IsName(i))
                return true;
        }

        return false;
    }

    private bool IsDeclaredName(int element) =>
        content.AttributeHasWord(element, "rel", "author") || content.HasClass(element, "fn")
            || content.Attribute(element, "itemprop") switch
            {
                "author" or "creator" => true,
                "name" => IsOfAuthor(content.Elements[element].Parent),
                _ => false,
            };

    private bool IsOfAuthor(int element)
    {
        for (var steps = 0; steps < 3 && element > 0; steps++, element = content.Elements[element].Parent)
        {
            if (content.Has(element, MarkupTokens.Author) || content.Attribute(element, "itemprop") is "author" or "creator")
                return true;
        }

        return false;
    }
}
