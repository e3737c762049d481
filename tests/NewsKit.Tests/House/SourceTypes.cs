namespace NewsKit.Tests.House;

/// <summary>Finds the type declarations of a file.</summary>
internal static class SourceTypes
{
    /// <summary>The names of top-level types, in the order of the file; namespaces are file-scoped here.</summary>
    internal static IEnumerable<string> Declared(IReadOnlyList<SourceToken> tokens)
    {
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            depth += tokens[i].Text switch { "{" => 1, "}" => -1, _ => 0 };
            if (depth == 0 && NameAfterKeyword(tokens, i) is { } name)
                yield return name;
        }
    }

    /// <summary>A constraint such as <c>where T : class</c> is no declaration: no name follows it.</summary>
    private static string? NameAfterKeyword(IReadOnlyList<SourceToken> tokens, int at)
    {
        if (tokens[at].Text is not ("class" or "struct" or "interface" or "enum" or "record" or "delegate"))
            return null;
        if (at > 0 && tokens[at - 1].Text is "record" or ":" or ",")
            return null;
        var name = at + 1;
        if (tokens[at].Text == "record" && name < tokens.Count && tokens[name].Text is "class" or "struct")
            name++;
        if (tokens[at].Text == "delegate")
            name++;
        return name < tokens.Count && tokens[name].IsWord ? tokens[name].Text : null;
    }
}
