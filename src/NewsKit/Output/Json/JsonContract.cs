using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The contract of the JSON: absent things are left out, every address passes the one address function.</summary>
internal static class JsonContract
{
    internal static readonly JavaScriptEncoder Encoder = new ScriptSafeEncoder();

    /// <summary>What is written, and what the schema describes.</summary>
    internal static readonly JsonSerializerOptions Written = Create(WriteRules);

    /// <summary>What is read at a time: an article without its comments, or one comment without its replies.</summary>
    internal static readonly JsonSerializerOptions Read = Create(static _ => { });

    /// <summary>Levels of JSON that are read at a time: 24 nested blocks and what is in them.</summary>
    internal const int PartDepth = 96;

    /// <summary>False for an item of a list that would be empty: a list of nothing, a block whose address may not be
    /// written.</summary>
    internal static bool IsWritable(object? item) => item switch
    {
        BodyBlock block => HasAddress(block),
        IReadOnlyList<BodyBlock> blocks => blocks.Any(HasAddress),
        IReadOnlyList<string> cells => cells.Count > 0,
        _ => true,
    };

    /// <summary>False for a block that is nothing but an address, when that may not be written.</summary>
    internal static bool HasAddress(BodyBlock block) => block switch
    {
        Embed embed => WebAddress.Resolve(embed.Url, null, AddressUse.Page) is not null,
        Video video => WebAddress.Resolve(video.Url, null, AddressUse.Media) is not null,
        Audio audio => WebAddress.Resolve(audio.Url, null, AddressUse.Media) is not null,
        _ => true,
    };

    private static JsonSerializerOptions Create(Action<JsonTypeInfo> rules)
    {
        var options = new JsonSerializerOptions(ArticleJsonContext.Default.Options)
        {
            Encoder = Encoder,
            MaxDepth = PartDepth,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = ArticleJsonContext.Default.WithAddedModifier(rules),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void WriteRules(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        // Without a getter: worked out from the others, and not in the JSON.
        foreach (var property in type.Properties.Where(property => property.Get is null).ToList())
            type.Properties.Remove(property);
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = Presence(type.Type, property);
            if (UseOf(type.Type, property) is { } use && property.Get is { } get)
                property.Get = owner => WebAddress.Resolve(get(owner) as string, null, use);
        }
    }

    /// <summary>When a property is written; null means always. A list's <c>ordered</c> always says which kind it is.</summary>
    private static Func<object, object?, bool>? Presence(Type owner, JsonPropertyInfo property)
    {
        if (property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            return static (_, value) => value is IEnumerable items && HasItems(items);
        if (property.PropertyType == typeof(bool))
            return owner == typeof(ListBlock) && property.Name is "ordered" ? null : static (_, value) => value is true;
        return property.IsGetNullable ? static (_, value) => value is not null : null;
    }

    private static bool HasItems(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (IsWritable(item))
                return true;
        }

        return false;
    }

    private static AddressUse? UseOf(Type owner, JsonPropertyInfo property) => property.Name switch
    {
        "url" when owner == typeof(Image) || owner == typeof(Video) || owner == typeof(Audio) => AddressUse.Media,
        "url" when owner == typeof(ArticleShape) || owner == typeof(PageSource) || owner == typeof(Site) || owner == typeof(Embed)
            => AddressUse.Page,
        "ampUrl" or "printUrl" => AddressUse.Page,
        "poster" => AddressUse.Media,
        "url" or "href" or "permalink" => AddressUse.Link,
        _ => null,
    };
}
