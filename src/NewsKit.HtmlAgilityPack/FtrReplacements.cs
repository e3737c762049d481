using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary><c>find_string</c> with <c>replace_string</c>, and <c>replace_string(find)</c>: exact words of the markup, replaced
/// before it is parsed.</summary>
internal static class FtrReplacements
{
    private const long MostChars = 256L * 1024 * 1024;

    /// <summary>The pairs in the order of the file; none of the two-line form when a line of a pair is missing.</summary>
    internal static IReadOnlyList<(string Find, string Replace)> Of(
        IReadOnlyList<FtrLine> lines, string file, out SiteRuleFault? unpaired)
    {
        var finds = lines.Where(line => line.Name == "find_string").ToList();
        var replaces = lines.Where(line => line is { Name: "replace_string", Argument: null }).ToList();
        var arePaired = finds.Count == replaces.Count;
        unpaired = arePaired ? null : new SiteRuleFault
        {
            File = file,
            Line = finds.Concat(replaces).Min(line => line.Number),
            Message = $"{finds.Count} find_string and {replaces.Count} replace_string do not pair; none is applied.",
        };
        var pairs = new List<(string, string)>();
        var next = 0;
        foreach (var line in lines)
        {
            if (line is { Name: "replace_string", Argument: { Length: > 0 } find })
                pairs.Add((find, line.Value));
            else if (line.Name == "find_string" && arePaired)
                pairs.Add((line.Value, replaces[next++].Value));
        }

        return pairs;
    }

    /// <summary>Replaces one after the other; stops before the page would grow past all limits.</summary>
    internal static string Apply(string html, IReadOnlyList<(string Find, string Replace)> pairs)
    {
        foreach (var (find, replace) in pairs)
        {
            if (replace.Length > find.Length && html.Length
                + ((long)html.AsSpan().Count(find) * (replace.Length - find.Length)) > MostChars)
                break;
            html = html.Replace(find, replace, StringComparison.Ordinal);
        }

        return html;
    }
}
