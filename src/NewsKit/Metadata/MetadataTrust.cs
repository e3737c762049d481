using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>How far each source is trusted for each field: its place in an order, and for authors and dates, which are weighed
/// against what is printed, its weight.</summary>
/// <remarks>
/// The order was measured on 1,265 annotated pages: after each source the pages where its value alone was right, of the
/// pages that have it. Sources are ordered by the lower bound (95 %) of that share, so that a rare source needs more luck;
/// sources seen on one or two pages follow their relatives, and sources not named here come last. Weights are the odds
/// that a source is right on these pages, as logarithms. Changes of an article were not annotated: their order is that of the
/// same sources for the publication, and all weigh the same.
/// </remarks>
internal static class MetadataTrust
{
    /// <summary>The one declaration of a publication that is as often right as a printed day that disagrees with it; the
    /// others seldom are.</summary>
    internal static readonly FieldSource SurePublication = new("meta:article:published_time");

    /// <summary>The one declared change that stands for the publication where that is not given: so says the format.</summary>
    internal static readonly FieldSource EntryUpdated = new("hatom:updated");

    /// <summary>The day in the address of the page, which is a local one.</summary>
    internal static readonly FieldSource Address = new("url");

    /// <summary>A time element without a label: it may be that of a comment.</summary>
    internal static readonly FieldSource TimeElement = new("time");

    private static readonly FieldTrust Unknown = new([]);

    private static readonly FrozenDictionary<MetadataField, FieldTrust> Fields = new Dictionary<MetadataField, FieldTrust>
    {
        [MetadataField.Headline] = new(
        [
            "meta:twitter:text:title", // 31 of 31
            "microdata:headline", // 62 of 69
            "hatom:entry-title", // 175 of 206
            "json-ld", // 307 of 390
            "itemprop:headline", // 32 of 39
            "meta:parsely-title", // 6 of 6
            "microdata:name", // 14 of 18
            "json-ld:second", // 11 of 14
            "meta:og:title", // 577 of 1,064; the site's name follows on another 306
            "meta:twitter:title", // 334 of 614
            "json-ld:WebPage", // 7 of 9
            "meta:cxenseparse:title", // 3 of 3
            "microdata:work:headline", // 5 of 6
            "rdfa:headline", "rdfa:name", // 5 of 6
            "meta:sailthru.title", // 4 of 5
            "meta:headline", // 2 of 2
            "microdata:page:headline", // 4 of 6
            "meta:dcterms.title", // 4 of 6
            "itemprop:name", // 26 of 68
            "meta:title", // 22 of 57
            "meta:dc.title", // 8 of 17
            "json-ld:name", // 31 of 89
            "microdata:work:name", // 4 of 7
            "rdfa:title", // 3 of 6
            "microdata:page:name", // 3 of 8
        ]),
        // 240 of 1,192; the headline is a part of it on another 710.
        [MetadataField.DocumentTitle] = new(["title", "json-ld:WebPage"]),
        [MetadataField.Author] = new(1.2,
        [
            ("meta:twitter:data", 1.9), // 206 of 227
            ("json-ld", 1.9), // 287 of 329
            ("hatom:fn", 1.5), // 72 of 79
            ("meta:author", 1.5), // 246 of 303
            ("json-ld:WebPage", 1.8), // 57 of 66
            ("meta:sailthru.author", 2.2), // 12 of 12
            ("json-ld:second", 1.6), // 11 of 11
            ("rel=author", 1.3), // 80 of 103
            ("meta:article:author", 1.5), // 41 of 51
            ("microdata:author", 1.6), // 37 of 48
            ("meta:parsely-author", 1.9), // 6 of 6
            ("itemprop:author", 1.5), // 36 of 51
            ("json-ld:creator", 1.5), // 10 of 12
            ("microdata:work:author", 1.2), // 3 of 3
            ("json-ld:second:creator", 1.2), // 3 of 3
            ("meta:cxenseparse:author", 1.5), // 6 of 8
            ("microdata:page:author", 1.2), // 4 of 5
            ("meta:og:article:author", 1.2), ("meta:og:author", 1.2), // 4 of 4
            ("hatom:author", 0.9), // 15 of 33
            ("rdfa:author", 1.2), // 2 of 3
            ("meta:dc.creator", 1.2), ("meta:dcterms.creator", 1.2), // 4 of 7
            ("rdfa:creator", 1.2), // 1 of 2
        ],
        [
            ("site rule", 8),
            ("meta:citation_author", 1.9),
        ]),
        [MetadataField.Published] = new(1.3,
        [
            ("meta:article:published_time", 2.5), // 429 of 460
            ("json-ld:WebPage", 1.9), // 203 of 215
            ("url", 2.6), // 94 of 98
            ("json-ld", 1.9), // 313 of 366
            ("time:published", 1.5), // 120 of 144
            ("time", 1.2), // 142 of 177
            ("microdata:datePublished", 1.7), // 52 of 61
            ("json-ld:second", 1.8), // 11 of 11
            ("meta:sailthru.date", 2.0), // 9 of 9
            ("itemprop:datePublished", 1.4), // 49 of 61
            ("hatom:published", 1.5), // 11 of 12
            ("meta:cxenseparse:publishtime", 2.0), ("meta:cxenseparse:recs:publishtime", 2.0), // 11 of 11
            ("meta:date", 1.5), // 25 of 31
            ("meta:og:article:published_time", 1.8), ("meta:og:published_time", 1.3), // 8 of 8
            ("json-ld:second:dateCreated", 1.3), // 5 of 5
            ("json-ld:dateCreated", 0.9), // 15 of 21
            ("meta:published", 1.3), ("meta:publish_date", 1.3), // 6 of 6
            ("meta:dc.date.issued", 1.3), // 3 of 3
            ("meta:parsely-pub-date", 1.7), // 5 of 6
            ("meta:dc.date", 1.1), // 6 of 8
            ("rdfa:datePublished", 1.3), ("rdfa:dateCreated", 1.3), ("rdfa:created", 1.3), // 4 of 4
            ("microdata:page:datePublished", 1.3), ("microdata:work:datePublished", 1.3), // 4 of 4
            ("meta:pubdate", 1.3), // 2 of 3
            ("meta:dcterms.date", 1.3), // 1 of 2
        ],
        [
            ("site rule", 8),
            ("json-ld:uploadDate", 1.2),
            ("meta:published-*", 1.1), // any name that speaks of a publication
            ("microdata:dateCreated", 0.7), ("microdata:work:dateCreated", 0.7), ("microdata:page:dateCreated", 0.7),
        ]),
        [MetadataField.Modified] = new(
        [
            "meta:article:modified_time", "json-ld:WebPage", "json-ld", "time:modified", "microdata:dateModified",
            "json-ld:second", "itemprop:dateModified", "meta:og:updated_time", "hatom:updated",
            "meta:og:article:modified_time", "rdfa:dateModified", "meta:last-modified",
        ], 1.5),
        [MetadataField.Description] = new(
        [
            "meta:description", // 92 of 175
            "meta:og:description", // 89 of 177
            "json-ld:WebPage", // 16 of 28
            "meta:twitter:description", // 43 of 92
            "json-ld", // 18 of 42
            "microdata:description", "itemprop:description", "meta:dc.description", "rdfa:description",
        ]),
        [MetadataField.Section] = new(
        [
            "rel=category", // 31 of 33
            "meta:article:section", // 8 of 21
            "meta:parsely-section", "microdata:articleSection", "json-ld", "json-ld:second", "meta:section", "meta:category",
            "json-ld:BreadcrumbList",
        ]),
        [MetadataField.Tag] = new(
        [
            "rel=tag", // 45 of 53
            "meta:article:tag", // 13 of 19
            "meta:keywords", // 12 of 28
            "meta:news_keywords", // 4 of 9
            "meta:parsely-tags", "meta:sailthru.tags", "json-ld", "json-ld:second", "microdata:keywords",
        ]),
        [MetadataField.SiteName] = new(
        [
            "meta:og:site_name", "json-ld:WebSite", "json-ld:publisher", "microdata:publisher", "json-ld:Organization",
            "meta:application-name", "meta:apple-mobile-web-app-title", "meta:dc.publisher", "itemprop:publisher",
            "meta:publisher",
        ]),
        [MetadataField.SiteUrl] = new(["json-ld:WebSite", "json-ld:publisher", "json-ld:Organization"]),
        [MetadataField.SiteLogo] = new(["json-ld:publisher", "json-ld:Organization", "microdata:publisher"]),
        [MetadataField.Canonical] = new(
        [
            "link:canonical", // 1,045 of 1,113
            "meta:og:url", // 965 of 1,018
            "json-ld:url", // 115 of 123
            "meta:twitter:url", // 102 of 111
            "json-ld:mainEntityOfPage", "meta:parsely-link",
        ]),
        [MetadataField.Language] = new(
        [
            "html:lang", // 1,194 of 1,202
            "meta:og:locale", // 560 of 570
            "json-ld:WebPage", // 246 of 252
            "json-ld", // 160 of 164
            "meta:content-language", // 54 of 54
            "meta:dc.language", // 15 of 15
            "microdata:inLanguage", "itemprop:inLanguage",
            "meta:language", // 21 of 25
        ]),
    }.ToFrozenDictionary();

    private static readonly int FieldCount = Enum.GetValues<MetadataField>().Length;

    internal static IReadOnlyList<MetadataCandidate>[] ByField(IReadOnlyList<MetadataCandidate> candidates)
    {
        var byField = new IReadOnlyList<MetadataCandidate>[FieldCount];
        Array.Fill(byField, []);
        var counts = new int[FieldCount];
        foreach (var candidate in candidates)
            counts[(int)candidate.Field]++;
        foreach (var candidate in candidates)
        {
            var field = (int)candidate.Field;
            if (counts[field] == 1)
                byField[field] = [candidate];
            else if (byField[field].Count == 0)
                byField[field] = [.. candidates.Where(other => other.Field == candidate.Field)
                    .OrderBy(other => Rank(other.Field, other.Source))];
        }

        return byField;
    }

    /// <summary>The place of a source in the order of its field; sources not named come last.</summary>
    internal static int Rank(MetadataField field, FieldSource source) => Of(field).Rank(source);

    /// <summary>What a source speaks for a value of a field, beside other sources.</summary>
    internal static double Weight(MetadataField field, FieldSource source) => Of(field).Weight(source);

    private static FieldTrust Of(MetadataField field) => Fields.GetValueOrDefault(field, Unknown);
}
