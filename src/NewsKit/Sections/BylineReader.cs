using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads the byline (signature): the printed line near the headline, completed by the metadata.</summary>
/// <remarks>
/// Names joined by a comma or <c>et</c> become several authors; <c>avec AFP</c> becomes an agency, not a person.
/// Seeds: <c>article--soledad-translatepress</c>, <c>metadata--press-json-ld-only</c>, <c>metadata--english-news</c>.
/// </remarks>
internal sealed class BylineReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var printed = Printed(segments, context);
        var declared = Declared(context, out var source);
        var byline = Merge(printed, declared);
        if (byline is null)
            return article;
        context.Evidence.Note("byline", printed is not null ? "visible" : source);
        if (byline.Authors.Count > context.Limits.Authors)
            byline = byline with { Authors = [.. byline.Authors.Take(context.Limits.Authors)] };
        return article with { Byline = byline };
    }

    private static Byline? Merge(Byline? printed, Byline? declared)
    {
        if (printed is null || declared is null)
            return printed ?? declared;
        if (printed.Authors.Count == 0)
            return printed with { Authors = declared.Authors };
        return printed with
        {
            Authors = [.. printed.Authors.Select(author => declared.Authors.FirstOrDefault(other =>
                string.Equals(other.Name, author.Name, StringComparison.OrdinalIgnoreCase)) is { Url: { } url } ? author with { Url = author.Url ?? url } : author)],
        };
    }

    private static Byline? Printed(Segmentation segments, ReadingContext context)
    {
        Byline? byline = null;
        foreach (var segment in segments.Of(SectionKind.Byline).OrderBy(segment => IsForMachines(context.Content, segment.Element)))
        {
            if (!segments.Is(segment.First, SectionKind.Byline) || segments.ReasonOf(segment.First) is not null)
                continue;
            var found = ByMarkup(segment.First, context) ?? ByText(segment.First, context);
            if (found is null)
                continue;
            byline = byline is null || byline.Authors.Count == 0 ? found with { Agencies = [.. (byline?.Agencies ?? []).Union(found.Agencies)] } : byline;
        }

        return byline;
    }

    /// <summary>Themes repeat author and date for search engines in a line that style sheets hide (<c>…-hide-…</c>); the visible
    /// line is read first. Seed: <c>article--soledad-translatepress</c>.</summary>
    private static bool IsForMachines(PageContent content, int element)
    {
        for (var (up, steps) = (element, 0); up > 0 && steps < 3; up = content.Elements[up].Parent, steps++)
        {
            if (content.Elements[up].Hidden || content.Elements[up].Classes.Contains("hide", StringComparison.OrdinalIgnoreCase)
                || content.Elements[up].Classes.Contains("hidden", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Byline? ByText(int block, ReadingContext context)
    {
        var content = context.Content;
        var line = TextField.Of(content.TextOf(block), context);
        if (line is not null && BylineText.EndsWithAgency(line) && !BylineText.LooksLikeByline(line))
            return new Byline { Text = line, Agencies = BylineText.Read(line[(line.LastIndexOf(' ') + 1)..])?.Agencies ?? [] };
        if (line is null || (!BylineText.LooksLikeByline(line) && content.Closest(content.Blocks[block].Element, MarkupTokens.Author) < 0))
            return null;
        return BylineText.Read(line) is { } byline ? byline with { Text = PrintedPart(line, byline.Authors, byline.Agencies) } : null;
    }

    /// <summary>Author elements within the block: links with rel=author, itemprop=author, classes named for authors.</summary>
    private static Byline? ByMarkup(int block, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        var authors = new List<Author>();
        for (var i = b.Element; i < content.Elements[b.Element].End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart >= b.End)
                break;
            if (e.TextEnd > b.End || e.TextStart < b.Start || !IsName(content, i))
                continue;
            var name = content.ElementText(i).ToString();
            if (BylineText.Read(name) is { Authors: [{ } only] } && authors.TrueForAll(author => !author.Name.Equals(only.Name, StringComparison.OrdinalIgnoreCase)))
                authors.Add(only with { Url = context.Resolve(content.Attribute(i, "href"), AddressUse.Media) });
        }

        if (authors.Count == 0)
            return null;
        var line = TextField.Of(content.TextOf(block), context)!;
        var agencies = BylineText.Read(line)?.Agencies ?? [];
        return new Byline { Text = PrintedPart(line, authors, agencies), Authors = authors, Agencies = agencies };
    }

    private static bool IsName(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.TextEnd - e.TextStart is > 1 and < 80 && !e.Hidden
            && (content.AttributeHasWord(element, "rel", "author") || content.Attribute(element, "itemprop") is "author" or "name"
                || content.HasClass(element, "fn") || (e.Tag is "a" && content.Closest(element, MarkupTokens.Author) >= 0
                    && (content.Attribute(element, "href")?.Contains("author", StringComparison.OrdinalIgnoreCase) ?? false)));
    }

    /// <summary>The signature as printed: from "par" to the last name, role or agency, without dates and counts of the same line.</summary>
    private static string PrintedPart(string line, IReadOnlyList<Author> authors, IReadOnlyList<string> agencies)
    {
        if (authors.Count == 0 || line.IndexOf(authors[0].Name, StringComparison.Ordinal) is var first && first < 0)
            return line;
        var end = first + authors[0].Name.Length;
        foreach (var part in authors.Select(author => author.Name).Concat(authors.Select(author => author.Role ?? "")).Concat(agencies))
        {
            if (part.Length > 0 && line.IndexOf(part, first, StringComparison.Ordinal) is var at and >= 0)
                end = Math.Max(end, at + part.Length);
        }

        return line[(first - BylineText.PrefixBefore(line.AsSpan(0, first)))..end];
    }

    private static Byline? Declared(ReadingContext context, out string source)
    {
        source = "";
        var authors = new List<Author>();
        var agencies = new List<string>();
        var site = context.Metadata.First(MetadataField.SiteName)?.Value;
        foreach (var candidate in context.Metadata.All(MetadataField.Author))
        {
            if (source.Length > 0 && !string.Equals(candidate.Source, source, StringComparison.Ordinal))
                break;
            if (string.Equals(candidate.Value, site, StringComparison.OrdinalIgnoreCase) || BylineText.Read(candidate.Value) is not { } read)
                continue;
            source = candidate.Source;
            foreach (var author in read.Authors)
            {
                if (!authors.Exists(known => string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)))
                    authors.Add(author with { Url = context.Resolve(candidate.Url, AddressUse.Media), Role = author.Role ?? candidate.Role });
            }

            agencies.AddRange(read.Agencies.Except(agencies, StringComparer.Ordinal));
        }

        return authors.Count + agencies.Count == 0 ? null : new Byline { Authors = authors, Agencies = agencies };
    }
}
