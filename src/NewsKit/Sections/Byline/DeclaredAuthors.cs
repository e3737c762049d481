using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The authors that metadata names, one signature for each source.</summary>
internal static class DeclaredAuthors
{
    private const int FarthestApart = 40;
    private const int ShortestOfAccount = 3;

    internal static void AddTo(List<FieldReading<Byline>> readings, PageMetadata metadata)
    {
        var sites = SiteKeys(metadata);
        var candidates = metadata.All(MetadataField.Author);
        for (var first = 0; first < candidates.Count;)
        {
            var end = first + 1;
            while (end < candidates.Count && candidates[end].Source == candidates[first].Source)
                end++;
            var near = EndOfFirst(candidates, first, end);
            if (Signature(candidates, first, near, sites) is { } byline
                && !IsSiteAsPerson(byline, candidates[first], sites))
                readings.Add(Reading(byline, candidates[first], sites));
            first = end;
        }
    }

    /// <summary>A paper that puts its own name where persons stand says nothing of who wrote: an article before the name tells
    /// it from the site of a person.</summary>
    private static bool IsSiteAsPerson(Byline byline, MetadataCandidate candidate, List<string> sites) =>
        byline.Authors is [{ } only] && sites.Contains(FoldedText.Fold(only.Name))
            && BylineWords.Articles.Any(article => only.Name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            && candidate.Kind?.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Marks of authors on the visible page go on to cards and boxes; those of the article stand together.</summary>
    private static int EndOfFirst(IReadOnlyList<MetadataCandidate> candidates, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (candidates[i].Order - candidates[i - 1].Order > FarthestApart)
                return i;
        }

        return end;
    }

    private static FieldReading<Byline> Reading(Byline byline, MetadataCandidate candidate, List<string> sites)
    {
        var key = AuthorKey.Of(byline);
        var weight = MetadataTrust.Weight(candidate.Field, candidate.Source);
        if (byline.Authors is [{ } only])
        {
            if (sites.Contains(key))
                weight -= BylineWeights.SiteItself;
            if (candidate.Kind?.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) == true)
                weight -= BylineWeights.OfOrganisationType;
            weight -= NameShapes.Of(only.Name) switch
            {
                NameShape.Handle => BylineWeights.DeclaredHandle,
                NameShape.Organisation => BylineWeights.DeclaredOrganisation,
                NameShape.Word => BylineWeights.DeclaredWord,
                _ => 0,
            };
        }

        return new FieldReading<Byline>(key, byline, candidate.Source, weight, candidate.Order, IsVisible: false);
    }

    /// <summary>Libraries put the family name first: <c>Lind, Nora</c>.</summary>
    private static string Ordered(MetadataCandidate candidate)
    {
        var value = candidate.Value;
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == value.LastIndexOf(',')
            && candidate.Source.Word is "meta:citation_author" or "meta:dc.creator"
            ? $"{value.AsSpan(comma + 1).Trim()} {value.AsSpan(0, comma).Trim()}" : value;
    }

    /// <summary>An account that is a name in small letters, as the mail of an office has it: <c>nora.lind</c> is Nora
    /// Lind.</summary>
    private static string Spelled(string name)
    {
        var stop = name.IndexOf('.', StringComparison.Ordinal);
        if (stop < ShortestOfAccount || name.Length - stop <= ShortestOfAccount || name.Any(c => c != '.' && !char.IsLower(c))
            || name.LastIndexOf('.') != stop)
            return name;
        var spelled = $"{char.ToUpperInvariant(name[0])}{name.AsSpan(1, stop - 1)} "
            + $"{char.ToUpperInvariant(name[stop + 1])}{name.AsSpan(stop + 2)}";
        return NameShapes.IsBarePerson(spelled) ? spelled : name;
    }

    private static List<string> SiteKeys(PageMetadata metadata)
    {
        var keys = new List<string>();
        foreach (var site in metadata.All(MetadataField.SiteName))
            keys.Add(FoldedText.Fold(site.Value));
        return keys;
    }

    private static Byline? Signature(IReadOnlyList<MetadataCandidate> candidates, int first, int end, List<string> sites)
    {
        var authors = new List<Author>();
        var agencies = new List<string>();
        for (var i = first; i < end; i++)
        {
            if (BylineText.ReadDeclared(Ordered(candidates[i])) is not { } read)
                continue;
            foreach (var signer in read.Authors)
            {
                var author = signer with { Name = Spelled(signer.Name) };
                if (!authors.Exists(known => string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)))
                    authors.Add(author with { Url = candidates[i].Url, Role = author.Role ?? candidates[i].Role });
            }

            agencies.AddRange(read.Agencies.Except(agencies, StringComparer.Ordinal));
        }

        // A paper that names itself beside its writers does not write.
        if (authors.Count > 1)
            authors.RemoveAll(author => sites.Contains(FoldedText.Fold(author.Name)));
        return authors.Count + agencies.Count == 0 ? null : new Byline { Authors = authors, Agencies = agencies };
    }
}
