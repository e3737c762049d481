using System.Diagnostics;
using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Extensions;

/// <summary>The names under which traces and metrics are found: <c>AddSource(NewsKitTelemetry.Name)</c>,
/// <c>AddMeter(NewsKitTelemetry.Name)</c>.</summary>
public static class NewsKitTelemetry
{
    /// <summary>The name of the activity source and of the meter: <c>NewsKit</c>.</summary>
    public const string Name = "NewsKit";

    internal static readonly ActivitySource Activities = new(Name, Version);

    internal static string? Version => typeof(ArticleParser).Assembly.GetName().Version?.ToString(3);

    /// <summary>A page that gave no article because it could not be read; a page without an article is no failure.</summary>
    internal static bool IsFailure(ParseStatus status) => status is not (ParseStatus.Ok or ParseStatus.NoArticle);

    internal static string Word(ParseStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
