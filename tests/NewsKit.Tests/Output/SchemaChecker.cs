using System.Text.Json;

namespace NewsKit.Tests.Output;

/// <summary>A small JSON Schema validator: the keywords our schema uses, and an error for any other.</summary>
internal static class SchemaChecker
{
    /// <summary>Every way the instance breaks the schema, each with the place; empty when it is valid.</summary>
    internal static IReadOnlyList<string> Check(JsonElement schema, JsonElement instance)
    {
        var errors = new List<string>();
        Check(schema, schema, instance, "$", errors);
        return errors;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement instance, string place, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var rule = keyword.Value;
            switch (keyword.Name)
            {
                case "$schema" or "$defs" or "title":
                    break;
                case "$ref":
                    Check(root, Resolve(root, rule.GetString()!), instance, place, errors);
                    break;
                case "type":
                    Expect(HasType(instance, rule.GetString()!), place, $"is not of type {rule}", errors);
                    break;
                case "const":
                    Expect(JsonElement.DeepEquals(rule, instance), place, $"is not {rule}", errors);
                    break;
                case "enum":
                    Expect(rule.EnumerateArray()
                        .Any(word => JsonElement.DeepEquals(word, instance)), place, $"{instance} is not in {rule}", errors);
                    break;
                case "minimum":
                    Expect(instance.ValueKind != JsonValueKind.Number
                        || instance.GetDouble() >= rule.GetDouble(), place, $"is below {rule}", errors);
                    break;
                case "maximum":
                    Expect(instance.ValueKind != JsonValueKind.Number
                        || instance.GetDouble() <= rule.GetDouble(), place, $"is above {rule}", errors);
                    break;
                case "minItems":
                    Expect(instance.ValueKind != JsonValueKind.Array
                        || instance.GetArrayLength() >= rule.GetInt32(), place, "has too few items", errors);
                    break;
                case "items" when instance.ValueKind == JsonValueKind.Array:
                    var index = 0;
                    foreach (var item in instance.EnumerateArray())
                        Check(root, rule, item, $"{place}[{index++}]", errors);
                    break;
                case "required" when instance.ValueKind == JsonValueKind.Object:
                    foreach (var name in rule.EnumerateArray())
                        Expect(instance.TryGetProperty(name.GetString()!, out _), place, $"lacks {name}", errors);
                    break;
                case "properties" when instance.ValueKind == JsonValueKind.Object:
                    foreach (var property in instance.EnumerateObject()
                        .Where(property => rule.TryGetProperty(property.Name, out _)))
                        Check(root, rule.GetProperty(property.Name), property.Value, $"{place}.{property.Name}", errors);
                    break;
                case "additionalProperties" when instance.ValueKind == JsonValueKind.Object:
                    Additional(root, schema, rule, instance, place, errors);
                    break;
                case "oneOf":
                    OneOf(root, rule, instance, place, errors);
                    break;
                case "items" or "required" or "properties" or "additionalProperties":
                    break;
                default:
                    errors.Add($"{place}: the schema uses the unknown keyword {keyword.Name}");
                    break;
            }
        }
    }

    private static void Additional(
        JsonElement root, JsonElement schema, JsonElement rule, JsonElement instance, string place, List<string> errors)
    {
        foreach (var property in instance.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out _))
                continue;
            if (rule.ValueKind == JsonValueKind.False)
                errors.Add($"{place} has the further property {property.Name}");
            else
                Check(root, rule, property.Value, $"{place}.{property.Name}", errors);
        }
    }

    /// <summary>Exactly one choice must fit; when none does, the errors of the one that names the same type are told.</summary>
    private static void OneOf(JsonElement root, JsonElement choices, JsonElement instance, string place, List<string> errors)
    {
        var fitting = 0;
        var closest = new List<string> { $"{place} fits no choice" };
        foreach (var choice in choices.EnumerateArray())
        {
            var found = new List<string>();
            Check(root, choice, instance, place, found);
            fitting += found.Count == 0 ? 1 : 0;
            if (found.Count > 0 && !found.Any(error => error.StartsWith(place + ".type ", StringComparison.Ordinal)))
                closest = found;
        }

        if (fitting == 0)
            errors.AddRange(closest);
        Expect(fitting <= 1, place, "fits several choices", errors);
    }

    private static JsonElement Resolve(JsonElement root, string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
            throw new InvalidOperationException("Only references within the schema are known: " + reference);
        return reference[2..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name));
    }

    private static bool HasType(JsonElement instance, string type) => type switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => instance.ValueKind == JsonValueKind.Number && instance.TryGetInt64(out _),
        _ => throw new InvalidOperationException("The schema uses the unknown type " + type),
    };

    private static void Expect(bool holds, string place, string error, List<string> errors)
    {
        if (!holds)
            errors.Add($"{place} {error}");
    }
}
