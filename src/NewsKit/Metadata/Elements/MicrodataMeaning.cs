using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>What the items of microdata and RDFa say about the article and the page.</summary>
internal sealed class MicrodataMeaning(MetadataBuilder found)
{
    private static readonly FrozenDictionary<string, MetadataField> Fields = new Dictionary<string, MetadataField>
    {
        ["headline"] = MetadataField.Headline,
        ["name"] = MetadataField.Headline,
        ["title"] = MetadataField.Headline,
        ["author"] = MetadataField.Author,
        ["creator"] = MetadataField.Author,
        ["datePublished"] = MetadataField.Published,
        ["dateCreated"] = MetadataField.Published,
        ["date"] = MetadataField.Published,
        ["created"] = MetadataField.Published,
        ["issued"] = MetadataField.Published,
        ["dateModified"] = MetadataField.Modified,
        ["modified"] = MetadataField.Modified,
        ["description"] = MetadataField.Description,
        ["articleSection"] = MetadataField.Section,
        ["keywords"] = MetadataField.Tag,
        ["inLanguage"] = MetadataField.Language,
        ["publisher"] = MetadataField.SiteName,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Pictures =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "image", "thumbnailUrl", "primaryImageOfPage");

    /// <summary>Whether a property without an item around it is read.</summary>
    internal static bool IsKnown(string property) => Fields.ContainsKey(property) || Pictures.Contains(property);

    internal void Read(MicrodataItem item)
    {
        if (Is(item, "FAQPage"))
            ReadQuestions(item);
        if (!item.Speaks || Prefix(item) is not { } prefix)
            return;
        foreach (var value in item.Values)
            ReadValue(value, prefix);
    }

    /// <summary>A property with no item around it.</summary>
    internal void ReadLoose(MicrodataValue value, FieldSource vocabulary) => ReadValue(value, vocabulary);

    private static bool Is(MicrodataItem item, string type) => item.Type.Equals(type, StringComparison.OrdinalIgnoreCase);

    private static FieldSource? Prefix(MicrodataItem item)
    {
        if (SchemaTypes.IsArticle(item.Type))
            return item.Vocabulary;
        if (SchemaTypes.IsPage(item.Type))
            return item.Vocabulary.Part("page");
        return SchemaTypes.IsWork(item.Type) ? item.Vocabulary.Part("work") : null;
    }

    private void ReadValue(MicrodataValue value, FieldSource prefix)
    {
        var source = prefix.Part(value.Property);
        if (Pictures.Contains(value.Property))
            ReadPicture(value, source);
        else if (Fields.TryGetValue(value.Property, out var field))
            ReadField(field, value, source);
        else if (value.Property.Equals("commentCount", StringComparison.OrdinalIgnoreCase)
            || (value.Property.Equals("interactionCount", StringComparison.OrdinalIgnoreCase)
                && value.Text.Contains("Comment", StringComparison.OrdinalIgnoreCase)))
            found.CommentCount ??= JsonLdValue.Count(value.Text.AsSpan());
        else if (value.Property.Equals("isAccessibleForFree", StringComparison.OrdinalIgnoreCase))
            found.IsAccessibleForFree ??= JsonLdValue.Flag(value.Text);
    }

    private void ReadField(MetadataField field, MicrodataValue value, FieldSource source)
    {
        if (value.Item is { } item)
            ReadNamed(field, item, source);
        else if (field == MetadataField.Tag)
            found.AddSplit(field, value.Text, source, value.Order);
        else
            found.Add(field, value.Text, source, value.Order, field == MetadataField.Author ? value.Url : null);
    }

    private void ReadNamed(MetadataField field, MicrodataItem item, FieldSource source)
    {
        if (field is not (MetadataField.Author or MetadataField.SiteName))
            return;
        var (address, role, hasName) = (item.First("url"), item.First("jobTitle"), false);
        foreach (var value in item.Values)
        {
            if (value.Item is not null || !value.Property.Equals("name", StringComparison.OrdinalIgnoreCase)
                || string.IsNullOrWhiteSpace(value.Text))
                continue;
            hasName = true;
            found.Add(field, value.Text, source, item.Order, address ?? value.Url, item.Type, role);
        }

        if (!hasName)
            found.Add(field, item.Text, source, item.Order, address, item.Type, role);
        var logo = item.First("logo") ?? item.Items("logo").FirstOrDefault()?.First("url");
        if (field == MetadataField.SiteName)
            found.Add(MetadataField.SiteLogo, logo, source, item.Order);
    }

    private void ReadPicture(MicrodataValue value, FieldSource source)
    {
        var picture = value.Item;
        var address = picture is null ? value.Text : picture.First("url") ?? picture.First("contentUrl") ?? "";
        found.AddImage(new MetadataImage
        {
            Url = address.Trim(),
            Source = source,
            Width = MetaImages.Pixels(picture?.First("width")),
            Height = MetaImages.Pixels(picture?.First("height")),
            Caption = found.Line(picture?.First("caption")) is { Length: > 0 } caption ? caption : null,
        });
    }

    private void ReadQuestions(MicrodataItem page)
    {
        foreach (var question in page.Items("mainEntity"))
        {
            var name = found.Line(question.First("name"));
            var answer = question.Items("acceptedAnswer").FirstOrDefault();
            var text = (answer?.First("text") ?? answer?.Text ?? question.First("acceptedAnswer"))?.Trim();
            if (name.Length > 0 && !string.IsNullOrEmpty(text))
                found.Questions.Add(new MetadataQuestion(name, text, page.Vocabulary));
        }
    }
}
