using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;
using Mono.Cecil;

namespace NewsKit.Tests.House;

/// <summary>Which method of an assembly can call which, read from its IL. Where dispatch is open (interfaces, virtual methods,
/// delegates, iterators) every candidate counts as called.</summary>
internal sealed class CallGraph
{
    private readonly Dictionary<MethodDefinition, HashSet<MethodDefinition>> _calls;

    private CallGraph(ModuleDefinition module)
    {
        _calls = module.GetTypes().SelectMany(type => type.Methods)
            .ToDictionary(method => method, method => Named(method).ToHashSet());
        foreach (var (from, to) in module.GetTypes().SelectMany(Dispatch.StandIns))
            _calls[from].Add(to);
    }

    /// <summary>Every written method of the assembly that can call itself, with the shortest way round. Generated members are
    /// no part of a way: those of records compare and print one level only.</summary>
    internal static IReadOnlyList<(string Method, string Way)> Cycles(string assemblyPath)
    {
        using var module = ModuleDefinition.ReadModule(assemblyPath);
        var calls = new CallGraph(module)._calls;
        var generated = calls.Keys.Where(IsGenerated).ToHashSet();
        return
        [
            .. from method in calls.Keys.Except(generated)
               let way = Circle.Shortest(method, caller => calls[caller].Except(generated))
               where way is not null
               select (NameOf(method), string.Join(" -> ", way.Select(NameOf))),
        ];
    }

    /// <summary>Calls, constructors, and methods made into delegates; of an iterator or async method also the body that the
    /// compiler moved into a type of its own.</summary>
    private static IEnumerable<MethodDefinition> Named(MethodDefinition method)
    {
        var named = method.HasBody
            ? method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>() : [];
        var body = method.CustomAttributes
            .Where(attribute => attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal))
            .SelectMany(attribute => ((TypeReference)attribute.ConstructorArguments[0].Value).Resolve().Methods)
            .Where(part => part.Name == "MoveNext");
        return named.Where(callee => callee.DeclaringType.GetElementType() is TypeDefinition)
            .Select(callee => callee.Resolve()).Where(callee => callee is not null).Concat(body);
    }

    private static string NameOf(MethodDefinition method) => $"{NameOf(method.DeclaringType)}.{method.Name}";

    private static string NameOf(TypeDefinition type) =>
        type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;

    /// <summary>Members of records and properties, and what source generators write; local functions and lambdas are written
    /// by people although the compiler marks them.</summary>
    private static bool IsGenerated(MethodDefinition method)
    {
        var isClosure = method.Name.Contains(">b__", StringComparison.Ordinal)
            || method.Name.Contains(">g__", StringComparison.Ordinal);
        if (!isClosure && Has(method, nameof(CompilerGeneratedAttribute)))
            return true;
        for (var type = method.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (Has(type, nameof(GeneratedCodeAttribute)))
                return true;
        }

        return false;
    }

    private static bool Has(ICustomAttributeProvider item, string attribute) =>
        item.CustomAttributes.Any(found => found.AttributeType.Name == attribute);
}
