using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads the page's structured data: the article it is about, the page, and the site.</summary>
internal sealed class JsonLdReader(MetadataBuilder found, JsonLdNodes graph)
{
    private static readonly FieldSource Second = FieldSource.JsonLd.Part("second");
    private static readonly FieldSource Page = FieldSource.JsonLd.Part("WebPage");
    private readonly JsonLdAuthors _authors = new(found, graph);
    private readonly JsonLdImages _images = new(found, graph);

    internal void Read(string? canonical, string? title)
    {
        var articles = Of(SchemaTypes.IsArticle);
        var main = JsonLdArticleChoice.Choose(graph, articles, canonical, title);
        if (main is { } article)
        {
            ReadWork(article, FieldSource.JsonLd);
            ReadArticle(article);
            foreach (var other in articles)
            {
                if (other != article && IsSame(other, article, canonical))
                    ReadWork(other, Second);
            }
        }
        else if (JsonLdArticleChoice.Choose(graph, Of(SchemaTypes.IsWork), canonical, title) is { } work)
        {
            ReadWork(work, FieldSource.JsonLd.Part(work.Types[0]));
        }

        foreach (var page in Of(SchemaTypes.IsPage))
        {
            if (!page.IsListed)
                ReadPage(page);
        }

        new JsonLdSite(found, graph).Read(main);
        new JsonLdFaq(found, graph).Read();
        new JsonLdBreadcrumb(found, graph).Read(canonical, title);
    }

    private List<JsonLdNode> Of(Func<string, bool> kind)
    {
        var nodes = new List<JsonLdNode>();
        foreach (var node in graph.Nodes)
        {
            if (node.Is(kind))
                nodes.Add(node);
        }

        return nodes;
    }

    // Two plug-ins may describe one article; what the first leaves out the second may have.
    private bool IsSame(JsonLdNode other, JsonLdNode article, string? canonical)
    {
        if (!other.IsListed && canonical is not null && JsonLdArticleChoice.IsAt(graph, other, canonical))
            return true;
        return graph.Text(article.Element, "headline") is { } headline
            && string.Equals(headline, graph.Text(other.Element, "headline"), StringComparison.Ordinal);
    }

    private void ReadWork(JsonLdNode work, FieldSource source)
    {
        Add(MetadataField.Headline, work, "headline", source);
        Add(MetadataField.Headline, work, "name", source.Part("name"));
        Add(MetadataField.Published, work, "datePublished", source);
        Add(MetadataField.Published, work, "dateCreated", source.Part("dateCreated"));
        Add(MetadataField.Published, work, "uploadDate", source.Part("uploadDate"));
        Add(MetadataField.Modified, work, "dateModified", source);
        Add(MetadataField.Description, work, "description", source);
        Add(MetadataField.Canonical, work, "url", source.Part("url"));
        Add(MetadataField.Language, work, "inLanguage", source);
        AddAll(MetadataField.Section, work, "articleSection", source);
        AddAll(MetadataField.Tag, work, "keywords", source);
        _authors.Read(work, "author", source);
        _authors.Read(work, "creator", source.Part("creator"));
        _images.Read(work, "image", source);
        _images.Read(work, "thumbnailUrl", source);
    }

    private void ReadArticle(JsonLdNode article)
    {
        if (graph.TryGet(article.Element, "articleBody", out var body) || graph.TryGet(article.Element, "text", out body))
            found.ArticleBody ??= JsonLdValue.Raw(body);
        if (graph.TryGet(article.Element, "commentCount", out var count))
            found.CommentCount ??= JsonLdValue.Count(count);
        if (graph.TryGet(article.Element, "isAccessibleForFree", out var free))
            found.IsAccessibleForFree ??= JsonLdValue.Flag(free);
        if (graph.TryGet(article.Element, "interactionStatistic", out var statistics))
            ReadCounters(statistics);
        // Some pages only say "True" here.
        if (JsonLdArticleChoice.PageOf(graph, article) is { } page && page.Contains("://", StringComparison.Ordinal))
            found.Add(MetadataField.Canonical, page, FieldSource.JsonLd.Part("mainEntityOfPage"), article.Order);
        new JsonLdComments(found, graph).Read(article);
    }

    private void ReadPage(JsonLdNode page)
    {
        Add(MetadataField.Headline, page, "headline", Page);
        Add(MetadataField.DocumentTitle, page, "name", Page);
        Add(MetadataField.Published, page, "datePublished", Page);
        Add(MetadataField.Modified, page, "dateModified", Page);
        Add(MetadataField.Description, page, "description", Page);
        Add(MetadataField.Language, page, "inLanguage", Page);
        _authors.Read(page, "author", Page);
        _images.Read(page, "primaryImageOfPage", Page);
        _images.Read(page, "image", Page);
        if (graph.TryGet(page.Element, "isAccessibleForFree", out var free))
            found.IsAccessibleForFree ??= JsonLdValue.Flag(free);
    }

    private void ReadCounters(JsonElement statistics)
    {
        foreach (var counter in JsonLdValue.Items(statistics))
        {
            if (!graph.TryGet(counter, "interactionType", out var type))
                continue;
            var action = type.ValueKind == JsonValueKind.Object
                ? graph.TypeOf(type) ?? graph.Text(type, "@id") : JsonLdValue.Text(type);
            if (action?.EndsWith("CommentAction", StringComparison.OrdinalIgnoreCase) == true
                && graph.TryGet(counter, "userInteractionCount", out var count))
                found.CommentCount ??= JsonLdValue.Count(count);
        }
    }

    private void Add(MetadataField field, JsonLdNode node, string name, FieldSource source) =>
        found.Add(field, graph.Text(node.Element, name), source, node.Order);

    private void AddAll(MetadataField field, JsonLdNode node, string name, FieldSource source)
    {
        if (!graph.TryGet(node.Element, name, out var values))
            return;
        foreach (var value in JsonLdValue.Items(values))
        {
            // A list has one tag each, with its commas; a string has all of them.
            if (field == MetadataField.Tag && values.ValueKind == JsonValueKind.String)
                found.AddSplit(field, JsonLdValue.Text(value), source, node.Order);
            else
                found.Add(field, JsonLdValue.Text(value), source, node.Order);
        }
    }
}
