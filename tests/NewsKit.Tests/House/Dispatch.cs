using Mono.Cecil;

namespace NewsKit.Tests.House;

/// <summary>The calls that no IL names: from an interface or virtual method to those that stand in for it.</summary>
internal static class Dispatch
{
    /// <summary>Matched by name and number of parameters, which finds too many rather than too few. A method of a base class may
    /// stand in for an interface that only the derived class names.</summary>
    internal static IEnumerable<(MethodDefinition From, MethodDefinition To)> StandIns(TypeDefinition type)
    {
        var interfaces = Supertypes(type).Where(supertype => supertype.IsInterface).ToArray();
        return from current in Classes(type)
               from abstraction in Supertypes(current).Union(interfaces).SelectMany(supertype => supertype.Methods)
               from method in current.Methods
               where IsStandIn(abstraction, method)
               select (abstraction, method);
    }

    /// <summary>An explicit implementation is named for the interface: <c>NewsKit.IReader.Read</c>.</summary>
    private static bool IsStandIn(MethodDefinition abstraction, MethodDefinition method) =>
        abstraction.IsVirtual && method.IsVirtual && abstraction.Parameters.Count == method.Parameters.Count
        && (method.Name == abstraction.Name || method.Name.EndsWith("." + abstraction.Name, StringComparison.Ordinal));

    /// <summary>The type and its base classes, as far as they are of the same assembly.</summary>
    private static IEnumerable<TypeDefinition> Classes(TypeDefinition type)
    {
        for (var current = type; current is not null; current = current.BaseType?.GetElementType() as TypeDefinition)
            yield return current;
    }

    private static HashSet<TypeDefinition> Supertypes(TypeDefinition type)
    {
        var found = new HashSet<TypeDefinition>();
        var pending = new Stack<TypeDefinition>([type]);
        while (pending.TryPop(out var next))
        {
            var above = next.Interfaces.Select(item => item.InterfaceType).Append(next.BaseType).OfType<TypeReference>();
            foreach (var supertype in above.Select(item => item.GetElementType()).OfType<TypeDefinition>().Where(found.Add))
                pending.Push(supertype);
        }

        return found;
    }
}
