using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Finds the lines that stand in most comments of a discussion alike: buttons, votes, labels of forms, whatever words
/// the site has for them.</summary>
internal static class RepeatedLines
{
    private const int Longest = 80;
    private const int Fewest = 3;

    /// <summary>The blocks that repeat, figures aside.</summary>
    internal static HashSet<int> Find(PageContent content, List<CommentElement> items)
    {
        if (items.Count < Fewest)
            return [];
        var end = 0;
        foreach (var item in items)
            end = Math.Max(end, content.Elements[item.Element].EndBlock);
        return Find(content, content.Elements[items[0].Element].FirstBlock, end, items.Count);
    }

    /// <summary>The same for the lines of so many comments.</summary>
    internal static HashSet<int> Find(PageContent content, int first, int end, int comments)
    {
        var repeated = new HashSet<int>();
        if (comments < Fewest)
            return repeated;
        var lines = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length is 0 or > Longest)
                continue;
            var line = Masked(content.TextOf(block));
            if (!lines.TryGetValue(line, out var places))
                lines.Add(line, places = []);
            places.Add(block);
        }

        foreach (var places in lines.Values)
        {
            if (places.Count >= Fewest && places.Count * 3 >= comments * 2)
                repeated.UnionWith(places);
        }

        return repeated;
    }

    /// <summary>The line with one figure for each number, since votes and counters differ.</summary>
    private static string Masked(ReadOnlySpan<char> line)
    {
        Span<char> masked = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i]))
                masked[length++] = line[i];
            else if (i == 0 || !char.IsAsciiDigit(line[i - 1]))
                masked[length++] = '0';
        }

        return masked[..length].ToString();
    }
}
