using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The JSON Schema (2020-12) of what <see cref="JsonArticleWriter"/> writes.</summary>
/// <remarks>It is strict: no further properties, every word of an enum named, no empty list. It is made from the same
/// contract that the writer follows.</remarks>
public static class ArticleSchema
{
    /// <summary>The schema as indented JSON text that ends with a line feed.</summary>
    public static string Json { get; } = Build().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" })
        + "\n";

    private static JsonObject Build()
    {
        var definitions = new Definitions();
        var article = definitions.Reference(typeof(ArticleShape));
        article.Remove("$ref", out var root);
        definitions.Complete();
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "NewsKit article",
            ["$ref"] = root,
            ["$defs"] = definitions.Written,
        };
    }

    /// <summary>Collects one definition a type, each once, from the types that mention it.</summary>
    private sealed class Definitions
    {
        private readonly Queue<(string Name, Type Type, string? Discriminator)> _pending = new();

        internal JsonObject Written { get; } = [];

        internal void Complete()
        {
            while (_pending.TryDequeue(out var next))
                Written[next.Name] = Describe(JsonContract.Written.GetTypeInfo(next.Type), next.Discriminator);
        }

        internal JsonObject Reference(Type type, string? discriminator = null)
        {
            var name = type == typeof(ArticleShape) ? "article" : JsonNamingPolicy.CamelCase.ConvertName(type.Name);
            if (discriminator is not null && !name.EndsWith("Block", StringComparison.Ordinal))
                name += "Block";
            if (!Written.ContainsKey(name))
            {
                Written[name] = null;
                _pending.Enqueue((name, type, discriminator));
            }

            return new JsonObject { ["$ref"] = "#/$defs/" + name };
        }

        private JsonObject Describe(JsonTypeInfo type, string? discriminator)
        {
            if (discriminator is null && type.PolymorphismOptions is { } choices)
            {
                var references = choices.DerivedTypes.Select(
                    choice => Reference(choice.DerivedType, (string)choice.TypeDiscriminator!));
                return new JsonObject { ["oneOf"] = new JsonArray([.. references]) };
            }

            var properties = new JsonObject();
            var required = new JsonArray();
            if (discriminator is not null)
            {
                properties["type"] = new JsonObject { ["const"] = discriminator };
                required.Add((JsonNode)"type");
            }

            foreach (var property in type.Properties)
            {
                properties[property.Name] = DescribeProperty(type.Type, property);
                if (property.ShouldSerialize is null)
                    required.Add((JsonNode)property.Name);
            }

            return new JsonObject
            {
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = required,
                ["additionalProperties"] = false,
            };
        }

        private JsonObject DescribeProperty(Type owner, JsonPropertyInfo property) => property.Name switch
        {
            "schemaVersion" => new JsonObject { ["const"] = 1 },
            "level" when owner == typeof(Heading) => new JsonObject { ["type"] = "integer", ["minimum"] = 2, ["maximum"] = 6 },
            _ => DescribeValue(property.PropertyType),
        };

        private JsonObject DescribeValue(Type type)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type == typeof(string))
                return new JsonObject { ["type"] = "string" };
            if (type == typeof(int))
                return new JsonObject { ["type"] = "integer" };
            if (type == typeof(bool))
                return new JsonObject { ["type"] = "boolean" };
            if (type.IsEnum)
                return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(Word)]) };
            var info = JsonContract.Written.GetTypeInfo(type);
            return info.Kind switch
            {
                JsonTypeInfoKind.Dictionary => new JsonObject
                {
                    ["type"] = "object",
                    ["additionalProperties"] = DescribeValue(info.ElementType!),
                },
                JsonTypeInfoKind.Enumerable => new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = DescribeValue(info.ElementType!),
                    ["minItems"] = 1,
                },
                _ => Reference(type),
            };
        }

        private static JsonNode Word(string name) => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name));
    }
}
