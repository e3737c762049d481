using System.Reflection;
using System.Reflection.Metadata;

namespace NewsKit.Tests.House;

/// <summary>The calls that no IL names: from an interface or virtual method to those that stand in for it, and from an
/// iterator or async method to the body that the compiler moved into a type of its own.</summary>
internal static class Dispatch
{
    internal static IEnumerable<(MethodDefinitionHandle From, MethodDefinitionHandle To)> Edges(
        MetadataReader metadata, MethodLookup lookup)
    {
        foreach (var type in metadata.TypeDefinitions)
        {
            foreach (var edge in StandIns(metadata, lookup, type))
                yield return edge;
            foreach (var edge in StateMachine(metadata, type))
                yield return edge;
        }
    }

    /// <summary>Matched by name and number of parameters, which finds too many rather than too few. A method of a base class may
    /// stand in for an interface that only the derived class names.</summary>
    private static IEnumerable<(MethodDefinitionHandle, MethodDefinitionHandle)> StandIns(
        MetadataReader metadata, MethodLookup lookup, TypeDefinitionHandle type)
    {
        var supertypes = Supertypes(metadata, lookup, type);
        var interfaces = supertypes.Where(supertype => IsInterface(metadata, supertype)).ToArray();
        for (var current = type; !current.IsNil; current = lookup.DefinitionOf(metadata.GetTypeDefinition(current).BaseType))
        {
            var above = Supertypes(metadata, lookup, current).Union(interfaces).ToArray();
            foreach (var method in metadata.GetTypeDefinition(current).GetMethods())
            {
                foreach (var abstraction in above.SelectMany(supertype => metadata.GetTypeDefinition(supertype).GetMethods()))
                {
                    if (IsStandIn(metadata, lookup, abstraction, method))
                        yield return (abstraction, method);
                }
            }
        }
    }

    /// <summary>An explicit implementation is named for the interface: <c>NewsKit.IReader.Read</c>.</summary>
    private static bool IsStandIn(
        MetadataReader metadata, MethodLookup lookup, MethodDefinitionHandle abstraction, MethodDefinitionHandle method)
    {
        var called = metadata.GetMethodDefinition(abstraction);
        var definition = metadata.GetMethodDefinition(method);
        if ((called.Attributes & MethodAttributes.Virtual) == 0 || (definition.Attributes & MethodAttributes.Virtual) == 0)
            return false;
        string name = metadata.GetString(called.Name), own = metadata.GetString(definition.Name);
        return (own == name || own.EndsWith("." + name, StringComparison.Ordinal))
            && lookup.ParameterCount(abstraction) == lookup.ParameterCount(method);
    }

    private static bool IsInterface(MetadataReader metadata, TypeDefinitionHandle type) =>
        (metadata.GetTypeDefinition(type).Attributes & TypeAttributes.Interface) != 0;

    private static HashSet<TypeDefinitionHandle> Supertypes(
        MetadataReader metadata, MethodLookup lookup, TypeDefinitionHandle type)
    {
        var found = new HashSet<TypeDefinitionHandle>();
        var pending = new Stack<TypeDefinitionHandle>([type]);
        while (pending.TryPop(out var next))
        {
            var definition = metadata.GetTypeDefinition(next);
            var above = definition.GetInterfaceImplementations()
                .Select(item => metadata.GetInterfaceImplementation(item).Interface)
                .Append(definition.BaseType).Where(handle => !handle.IsNil).Select(lookup.DefinitionOf);
            foreach (var supertype in above)
            {
                if (!supertype.IsNil && found.Add(supertype))
                    pending.Push(supertype);
            }
        }

        return found;
    }

    private static IEnumerable<(MethodDefinitionHandle, MethodDefinitionHandle)> StateMachine(
        MetadataReader metadata, TypeDefinitionHandle type)
    {
        var definition = metadata.GetTypeDefinition(type);
        var name = metadata.GetString(definition.Name);
        var end = name.IndexOf(">d", StringComparison.Ordinal);
        if (definition.GetDeclaringType() is not { IsNil: false } outer || !name.StartsWith('<') || end < 0)
            yield break;
        foreach (var method in metadata.GetTypeDefinition(outer).GetMethods())
        {
            if (metadata.GetString(metadata.GetMethodDefinition(method).Name) != name[1..end])
                continue;
            foreach (var body in definition.GetMethods()
                .Where(body => metadata.GetString(metadata.GetMethodDefinition(body).Name) == "MoveNext"))
                yield return (method, body);
        }
    }
}
