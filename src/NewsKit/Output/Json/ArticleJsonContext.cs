using System.Text.Json.Serialization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The JSON shape of the model, generated from its types at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(WordConverter<ParseStatus>), typeof(WordConverter<PageKind>), typeof(WordConverter<TimestampPrecision>),
        typeof(WordConverter<LinkGroupKind>), typeof(WordConverter<CommentKind>), typeof(WordConverter<QuestionSource>),
        typeof(WordConverter<Paywall>), typeof(WordConverter<DiagnosticSeverity>),
    ])]
[JsonSerializable(typeof(ArticleShape))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
