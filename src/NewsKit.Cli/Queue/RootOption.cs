using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsKit.Cli;

/// <summary><c>--root NAME=DIR</c>: folders by the names that tasks have for them.</summary>
internal static class RootOption
{
    internal static Option<Dictionary<string, string>> Build(string description) => new("--root")
    {
        HelpName = "NAME=DIR",
        Description = description,
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Read,
    };

    private static Dictionary<string, string> Read(ArgumentResult result)
    {
        var roots = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || sign == text.Length - 1)
                result.AddError($"'{text}' is not NAME=DIR.");
            else if (!Directory.Exists(text[(sign + 1)..]))
                result.AddError($"There is no folder '{text[(sign + 1)..]}'.");
            else if (!roots.TryAdd(text[..sign], text[(sign + 1)..]))
                result.AddError($"There are two roots '{text[..sign]}'.");
        }

        return roots;
    }
}
