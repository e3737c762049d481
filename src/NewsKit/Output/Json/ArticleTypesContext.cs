using System.Text.Json.Serialization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>What <see cref="ArticleJson.Resolver"/> knows.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Article[]))]
[JsonSerializable(typeof(List<Article>))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
[JsonSerializable(typeof(IEnumerable<Article>))]
[JsonSerializable(typeof(IAsyncEnumerable<Article>))]
internal sealed partial class ArticleTypesContext : JsonSerializerContext;
