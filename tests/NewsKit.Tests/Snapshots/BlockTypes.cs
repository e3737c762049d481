using System.Reflection;
using System.Text.Json.Serialization;
using NewsKit.Model;

namespace NewsKit.Tests.Snapshots;

/// <summary>The words by which JSON and seeds name the types of blocks.</summary>
internal static class BlockTypes
{
    private static readonly Dictionary<Type, string> Names = typeof(BodyBlock).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(attribute => attribute.DerivedType, attribute => (string)attribute.TypeDiscriminator!);

    internal static string Of(BodyBlock block) => Names[block.GetType()];
}
