using System.CommandLine.Parsing;

namespace NewsKit.Cli;

/// <summary>One page to read.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">The name of the file, without its folder; <c>-</c> for standard input.</param>
internal sealed record InputFile(string? Path, string Name)
{
    /// <summary>How standard input is written on the command line.</summary>
    internal const string StandardInput = "-";

    internal static InputFile Of(string argument) =>
        argument == StandardInput ? new(null, StandardInput) : new(argument, System.IO.Path.GetFileName(argument));

    /// <summary>Whether an argument is a web address and no file: pages are read, never fetched.</summary>
    internal static bool IsAddress(string argument) =>
        argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>A misspelt option would otherwise pass for a file that is missing.</summary>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !System.IO.Path.Exists(token.Value))
                result.AddError($"unknown option '{token.Value}'.");
        }
    }
}
