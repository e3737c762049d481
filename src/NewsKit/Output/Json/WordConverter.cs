using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsKit.Output;

/// <summary>An enum as a camelCase word; numbers are refused when reading.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
