using System.Globalization;
using System.Text.Json;
using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The nodes of the schema.org graph of one article.</summary>
internal sealed class ArticleGraph(Utf8JsonWriter writer)
{
    internal void Write(Article article)
    {
        Start("NewsArticle");
        var url = WebAddress.Resolve(article.Url, null, AddressUse.Page);
        Text("@id", url is null ? null : url + "#article");
        Text("url", url);
        Text("mainEntityOfPage", url);
        Text("headline", article.Headline);
        Text("alternativeHeadline", article.Kicker);
        Text("description", article.Standfirst ?? article.Description);
        Text("inLanguage", LanguageTag.Normalise(article.Language));
        Text("datePublished", DisplayTime.Iso(article.Published));
        Text("dateModified", DisplayTime.Iso(article.Modified));
        Text("articleSection", article.Section);
        Texts("keywords", article.Tags);
        Authors(article.Byline);
        Publisher(article.Site);
        Images(article);
        Text("dateline", article.Dateline?.Place);
        Text("correction", article.Corrections.Count == 0 ? null : string.Join('\n', article.Corrections));
        Text("copyrightNotice", article.Footer?.Copyright?.Text);
        if (article.Footer?.Copyright?.FromYear is { } year)
            writer.WriteNumber("copyrightYear", year);
        if (article.Paywall is { } paywall)
            writer.WriteBoolean("isAccessibleForFree", paywall == Paywall.Free);
        if (article.WordCount is > 0 and { } words)
            writer.WriteNumber("wordCount", words);
        if (article.ReadingMinutes is > 0 and { } minutes)
            writer.WriteString("timeRequired", string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M"));
        Text("articleBody", PlainBlocks.Of(article.Body));
        Comments(article.Comments);
        writer.WriteEndObject();
        Questions(article.Faq);
    }

    private void Authors(Byline? byline)
    {
        if (byline is null || byline.Authors.Count + byline.Agencies.Count == 0)
            return;
        writer.WriteStartArray("author");
        foreach (var author in byline.Authors)
        {
            Start("Person");
            Text("name", author.Name);
            Text("jobTitle", author.Role);
            Text("url", WebAddress.Resolve(author.Url, null, AddressUse.Page));
            writer.WriteEndObject();
        }

        foreach (var agency in byline.Agencies)
        {
            Start("Organization");
            Text("name", agency);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Publisher(Site? site)
    {
        if (site?.Name is null && site?.Url is null)
            return;
        writer.WritePropertyName("publisher");
        Start("Organization");
        Text("name", site.Name);
        Text("url", WebAddress.Resolve(site.Url, null, AddressUse.Page));
        if (site.Logo is { } logo && WebAddress.Resolve(logo.Url, null, AddressUse.Media) is { } address)
        {
            writer.WritePropertyName("logo");
            Image(logo, address, null);
        }

        writer.WriteEndObject();
    }

    /// <summary>The lead image and the figures of the body that are not in a list or quote.</summary>
    private void Images(Article article)
    {
        var pictures = article.Body.OfType<Figure>().Prepend(article.LeadImage).OfType<Figure>()
            .SelectMany(figure => figure.Images.Select(image =>
                (Image: image, figure.Caption, Address: WebAddress.Resolve(image.Url, null, AddressUse.Media))))
            .Where(picture => picture.Address is not null)
            .ToList();
        if (pictures.Count == 0)
            return;
        writer.WriteStartArray("image");
        foreach (var (image, caption, address) in pictures)
            Image(image, address!, caption);
        writer.WriteEndArray();
    }

    private void Image(Image image, string address, string? caption)
    {
        Start("ImageObject");
        Text("url", address);
        Text("caption", caption ?? image.Alt);
        if (image.Width is > 0 and { } width)
            writer.WriteNumber("width", width);
        if (image.Height is > 0 and { } height)
            writer.WriteNumber("height", height);
        writer.WriteEndObject();
    }

    private void Comments(CommentThread? thread)
    {
        if ((thread?.DeclaredCount ?? thread?.Items.Count) is > 0 and { } count)
            writer.WriteNumber("commentCount", count);
        if (thread is null || thread.Items.Count == 0)
            return;
        writer.WriteStartArray("comment");
        CommentWalk.Walk(thread.Items, int.MaxValue, new JsonLdComments(this));
        writer.WriteEndArray();
    }

    internal void Comment(Comment comment, string id, string? parent)
    {
        Start("Comment");
        Text("@id", id);
        Text("url", WebAddress.Resolve(comment.Permalink, null, AddressUse.Page));
        Text("name", comment.Title);
        if (comment.Author is { } author)
        {
            writer.WritePropertyName("author");
            Start("Person");
            Text("name", author.Name);
            Text("url", WebAddress.Resolve(author.Url, null, AddressUse.Page));
            writer.WriteEndObject();
        }

        Text("datePublished", DisplayTime.Iso(comment.Published));
        Text("text", PlainBlocks.Of(comment.Body));
        if (parent is not null)
        {
            writer.WriteStartObject("parentItem");
            Text("@id", parent);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void Questions(Faq? faq)
    {
        if (faq is null || faq.Items.Count == 0)
            return;
        Start("FAQPage");
        Text("name", faq.Title);
        writer.WriteStartArray("mainEntity");
        foreach (var question in faq.Items)
        {
            Start("Question");
            Text("name", question.Text);
            if (PlainBlocks.Of(question.Answer) is { Length: > 0 } answer)
            {
                writer.WritePropertyName("acceptedAnswer");
                Start("Answer");
                Text("text", answer);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Start(string type)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", type);
    }

    private void Text(string name, string? text)
    {
        var words = OutputText.Body(text);
        if (words.Length > 0)
            writer.WriteString(name, words);
    }

    private void Texts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(OutputText.Field(text));
        writer.WriteEndArray();
    }

    /// <summary>Numbers the comments, so that a reply can name the one it answers.</summary>
    private sealed class JsonLdComments(ArticleGraph graph) : ICommentVisitor
    {
        private readonly Stack<string> _parents = new();
        private string _last = "";
        private int _count;

        public void Enter(Comment comment)
        {
            _last = "_:comment" + (++_count).ToString(CultureInfo.InvariantCulture);
            graph.Comment(comment, _last, _parents.TryPeek(out var parent) ? parent : null);
        }

        public void EnterReplies() => _parents.Push(_last);

        public void LeaveReplies() => _parents.Pop();

        public void Leave()
        {
        }
    }
}
