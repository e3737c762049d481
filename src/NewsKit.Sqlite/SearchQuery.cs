using System.Text;

namespace NewsKit.Sqlite;

/// <summary>Turns what somebody types into a query of the index: every word in quotes, so that nothing in it is an
/// operator.</summary>
internal static class SearchQuery
{
    /// <summary>The query; empty when there is no word.</summary>
    internal static string Of(string words)
    {
        var query = new StringBuilder();
        var parts = words.Replace('\0', ' ').Split('"');
        for (var index = 0; index < parts.Length; index++)
        {
            // What stands behind an odd number of quotes is a phrase.
            foreach (var term in index % 2 == 1 ? [parts[index]] : parts[index].Split((char[]?)null))
                Add(query, term.Trim());
        }

        return query.ToString();
    }

    private static void Add(StringBuilder query, string term)
    {
        var bare = term.TrimEnd('*');
        if (!bare.Any(char.IsLetterOrDigit))
            return;
        query.Append(query.Length > 0 ? " " : "").Append('"').Append(Letters(bare)).Append('"')
            .Append(bare.Length < term.Length ? " *" : "");
    }

    /// <summary>As the index has them.</summary>
    private static string Letters(string text) => text
        .Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("Œ", "oe", StringComparison.Ordinal).Replace("Æ", "ae", StringComparison.Ordinal);
}
