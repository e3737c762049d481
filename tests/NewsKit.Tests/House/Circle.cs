namespace NewsKit.Tests.House;

/// <summary>Finds ways round a graph.</summary>
internal static class Circle
{
    /// <summary>The shortest way from a node back to it; null when there is none.</summary>
    internal static IReadOnlyList<T>? Shortest<T>(T start, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var cameFrom = new Dictionary<T, T>();
        var pending = new Queue<T>([start]);
        while (pending.TryDequeue(out var node))
        {
            foreach (var following in next(node))
            {
                if (following.Equals(start))
                    return Way(start, node, cameFrom);
                if (cameFrom.TryAdd(following, node))
                    pending.Enqueue(following);
            }
        }

        return null;
    }

    private static List<T> Way<T>(T start, T last, Dictionary<T, T> cameFrom)
        where T : notnull
    {
        var way = new List<T> { start };
        for (var at = last; !at.Equals(start); at = cameFrom[at])
            way.Insert(0, at);
        way.Insert(0, start);
        return way;
    }
}
