namespace NewsKit.Metadata;

/// <summary>What programs print where a value is missing: the word of their language for nothing, or a template that was not
/// filled.</summary>
internal static class UnsetValue
{
    internal static bool Is(string value) => value is "null" or "undefined" or "NaN" or "None" or "nil" or "[object Object]"
        || value.Contains("{{", StringComparison.Ordinal) || value.Contains("${", StringComparison.Ordinal);
}
