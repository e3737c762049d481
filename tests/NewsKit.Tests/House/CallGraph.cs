using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NewsKit.Tests.House;

/// <summary>Which method of an assembly can call which, read from its IL. Where dispatch is open (interfaces, virtual methods,
/// delegates, iterators) every candidate counts as called.</summary>
internal sealed class CallGraph
{
    private readonly Dictionary<MethodDefinitionHandle, HashSet<MethodDefinitionHandle>> _calls = [];
    private readonly MetadataReader _metadata;
    private readonly MethodLookup _lookup;

    private CallGraph(PEReader image)
    {
        _metadata = image.GetMetadataReader();
        _lookup = new MethodLookup(_metadata);
        foreach (var method in _metadata.MethodDefinitions)
            _calls[method] = [.. Called(image, method)];
        foreach (var (from, to) in Dispatch.Edges(_metadata, _lookup))
            _calls[from].Add(to);
    }

    /// <summary>Every written method of the assembly that can call itself, with the shortest way round.</summary>
    internal static IReadOnlyList<(string Method, string Way)> Cycles(string assemblyPath)
    {
        using var image = new PEReader(File.OpenRead(assemblyPath));
        return new CallGraph(image).Cycles();
    }

    /// <summary>Generated members are no part of a way: those of records compare and print one level only.</summary>
    private List<(string Method, string Way)> Cycles()
    {
        var cycles = new List<(string, string)>();
        foreach (var method in _calls.Keys.Where(method => !_lookup.IsGenerated(method)))
        {
            if (ShortestWayRound(method) is { } way)
                cycles.Add((_lookup.NameOf(method), string.Join(" -> ", way.Select(_lookup.NameOf))));
        }

        return cycles;
    }

    private List<MethodDefinitionHandle>? ShortestWayRound(MethodDefinitionHandle start)
    {
        var cameFrom = new Dictionary<MethodDefinitionHandle, MethodDefinitionHandle>();
        var pending = new Queue<MethodDefinitionHandle>([start]);
        while (pending.TryDequeue(out var method))
        {
            foreach (var callee in _calls[method])
            {
                if (callee == start)
                    return Way(start, method, cameFrom);
                if (!_lookup.IsGenerated(callee) && cameFrom.TryAdd(callee, method))
                    pending.Enqueue(callee);
            }
        }

        return null;
    }

    private static List<MethodDefinitionHandle> Way(
        MethodDefinitionHandle start, MethodDefinitionHandle last,
            Dictionary<MethodDefinitionHandle, MethodDefinitionHandle> cameFrom)
    {
        var way = new List<MethodDefinitionHandle> { start };
        for (var at = last; at != start; at = cameFrom[at])
            way.Insert(0, at);
        way.Insert(0, start);
        return way;
    }

    private IEnumerable<MethodDefinitionHandle> Called(PEReader image, MethodDefinitionHandle method)
    {
        var address = _metadata.GetMethodDefinition(method).RelativeVirtualAddress;
        if (address == 0)
            return [];
        return IntermediateCode.MethodTokens(image.GetMethodBody(address).GetILReader())
            .Select(token => _lookup.Resolve(MetadataTokens.EntityHandle(token))).Where(callee => !callee.IsNil);
    }
}
