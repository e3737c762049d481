using System.Buffers;
using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads named <c>meta</c> elements: plain names, Dublin Core, and the vocabularies of audience services.</summary>
internal sealed class MetaNameReader(MetadataBuilder found)
{
    private const int LongestName = 60;

    private static readonly FieldSource Meta = new("meta");

    /// <summary>The source of an element of no known vocabulary whose name speaks of a publication.</summary>
    private static readonly FieldSource NamedPublished = Meta.Part("published-*");

    /// <summary>What a name holds beside the word for a publication.</summary>
    private static readonly SearchValues<string> TimeWords =
        SearchValues.Create(["date", "time", "_at", "-at", "-on", "_on"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (MetadataField Field, FieldSource Source)> Fields = Table(
        (MetadataField.Headline, ["title", "headline", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
            "cxenseparse:title", "hdl", "citation_title"]),
        (MetadataField.Author, ["author", "authors", "byl", "article_author", "dc.creator", "dcterms.creator", "parsely-author",
            "sailthru.author", "cxenseparse:author", "citation_author"]),
        (MetadataField.Published,
        [
            "date", "pubdate", "publishdate", "publish-date", "publish_date", "published", "published-date", "published_date",
            "published_time", "publication_date", "publication-date", "datepublished", "article_date_original",
            "article.published", "article-publication-date", "originalpublicationdate", "release_date", "dc.date",
            "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date",
            "sailthru.date", "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "rnews:datepublished", "ptime",
            "displaydate", "citation_online_date", "citation_publication_date", "citation_date",
        ]),
        (MetadataField.Modified,
        [
            "last-modified", "lastmod", "last_modified", "modified", "modified_time", "datemodified", "article.updated",
            "revised", "updated_time", "dc.date.modified", "dcterms.modified", "utime",
        ]),
        (MetadataField.Description, ["description", "dc.description", "dcterms.description", "sailthru.description", "abstract"]),
        (MetadataField.Section, ["section", "category", "parsely-section", "article_section", "article.section",
            "cxenseparse:category", "sailthru.verticals"]),
        (MetadataField.Tag, ["keywords", "news_keywords", "tags", "dc.subject", "dcterms.subject", "parsely-tags",
            "sailthru.tags"]),
        (MetadataField.SiteName, ["application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher",
            "publisher"]),
        (MetadataField.Canonical, ["parsely-link", "dc.identifier"]),
        (MetadataField.Language, ["content-language", "language", "dc.language", "dcterms.language"]));

    internal void Read(string key, string content)
    {
        if (Fields.TryGetValue(key, out var rule))
        {
            if (rule.Field == MetadataField.Tag)
                found.AddSplit(rule.Field, content, rule.Source);
            else
                found.Add(rule.Field, content, rule.Source);
        }
        else if (IsPicture(key))
        {
            found.AddImage(new MetadataImage { Url = content.Trim(), Source = Meta.Part(key) });
        }
        else if (NamesPublication(key))
        {
            found.Add(MetadataField.Published, content, NamedPublished);
        }
    }

    /// <summary>Whether a name of no known vocabulary is made of the words for a day of publication: <c>x-published-date</c>,
    /// <c>shop:publish_time</c>.</summary>
    private static bool NamesPublication(string key)
    {
        if (key.Length > LongestName)
            return false;
        if (key.Contains("publ", StringComparison.OrdinalIgnoreCase))
            return key.AsSpan().ContainsAny(TimeWords) || key.EndsWith("published", StringComparison.OrdinalIgnoreCase);
        return key.Contains("pubdate", StringComparison.OrdinalIgnoreCase)
            || key.Contains("pub_date", StringComparison.OrdinalIgnoreCase)
            || key.Contains("pub-date", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPicture(string key) => key.Equals("thumbnail", StringComparison.OrdinalIgnoreCase)
        || key.Equals("parsely-image-url", StringComparison.OrdinalIgnoreCase)
        || key.Equals("sailthru.image.full", StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, (MetadataField Field, FieldSource Source)> Table(
        params (MetadataField Field, string[] Names)[] rows) =>
        rows.SelectMany(row => row.Names, (row, name) => (Name: name, row.Field)).ToFrozenDictionary(
            entry => entry.Name, entry => (entry.Field, Meta.Part(entry.Name)), StringComparer.OrdinalIgnoreCase);
}
