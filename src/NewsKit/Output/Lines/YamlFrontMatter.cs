using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The fields of an article as YAML before its Markdown; every value is a double-quoted string.</summary>
internal sealed class YamlFrontMatter(LineWriter lines, Article article)
{
    private const string Fence = "---";

    /// <summary>How long a value is that ends with minutes; generators of sites read dates with seconds only.</summary>
    private const int MinuteLength = 16;

    internal void Write()
    {
        lines.Line(Fence);
        Value("title", article.Headline);
        Value("date", WithSeconds(DisplayTime.Iso(article.Published)));
        Value("lastmod", WithSeconds(DisplayTime.Iso(article.Modified)));
        Values("authors", article.Byline is { Authors.Count: > 0 } signed ? signed.Names : article.Byline?.Agencies ?? []);
        Value("description", article.Standfirst ?? article.Description);
        Values("tags", article.Tags);
        Value("canonical_url", WebAddress.Resolve(article.Url, null, AddressUse.Page));
        Value("image", article.LeadImage?.Images.Select(image => WebAddress.Resolve(image.Url, null, AddressUse.Media))
            .FirstOrDefault(address => address is not null));
        Value("lang", LanguageTag.Normalise(article.Language));
        lines.Line(Fence);
        lines.Gap();
    }

    private void Value(string name, string? text)
    {
        if (OutputText.Field(text) is { Length: > 0 } words)
            lines.Line($"{name}: {Quoted(words)}");
    }

    private void Values(string name, IReadOnlyList<string> texts)
    {
        var fields = texts.Select(OutputText.Field).Where(words => words.Length > 0).ToList();
        if (fields.Count == 0)
            return;
        lines.Line(name + ":");
        foreach (var words in fields)
            lines.Line("  - " + Quoted(words));
    }

    /// <summary>A field is one line without controls, so that two signs are left that could end it.</summary>
    private static string Quoted(string field) => string.Concat("\"",
        field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), "\"");

    private static string? WithSeconds(string? iso) =>
        iso?.Length == MinuteLength || (iso?.Length > MinuteLength && iso[MinuteLength] != ':')
            ? iso.Insert(MinuteLength, ":00") : iso;
}
