using System.Text.Json.Serialization.Metadata;

namespace NewsKit.Output;

/// <summary>The JSON of an article for serialisers without reflection.</summary>
public static class ArticleJson
{
    /// <summary>Knows <see cref="Model.Article"/>, and arrays, lists and asynchronous streams of it; for
    /// <c>TypeInfoResolverChain</c>.</summary>
    /// <example><code>builder.Services.ConfigureHttpJsonOptions(options =>
    /// options.SerializerOptions.TypeInfoResolverChain.Insert(0, ArticleJson.Resolver));</code></example>
    public static IJsonTypeInfoResolver Resolver => ArticleTypesContext.Default;
}
