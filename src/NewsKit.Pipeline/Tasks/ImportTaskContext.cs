using System.Text.Json.Serialization;

namespace NewsKit.Pipeline;

/// <summary>The JSON of tasks, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImportTask))]
internal sealed partial class ImportTaskContext : JsonSerializerContext;
