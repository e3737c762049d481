using System.Reflection;

namespace NewsKit.Tests.House;

/// <summary>The first line of a type in the text of the public surface.</summary>
internal static class TypeHead
{
    internal static string Of(Type type)
    {
        var bases = Bases(type).Order(StringComparer.Ordinal).ToArray();
        return $"{Kind(type)} {TypeText.Of(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null ? "struct"
                : "record struct";
        var noun = type.GetMethod("<Clone>$") is null ? "class" : "record";
        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => "abstract " + noun,
            (false, true) => "sealed " + noun,
            _ => noun,
        };
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
            yield break;
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return TypeText.Of(parent);
        foreach (var item in type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(item => item.Name != "IEquatable`1"))
            yield return TypeText.Of(item);
    }
}
