using System.CommandLine.Parsing;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>One page to read.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">Its path below the folder that was named, with <c>/</c>; of a file that was named itself, its name;
/// <c>-</c> for standard input.</param>
internal sealed record InputFile(string? Path, string Name)
{
    /// <summary>How standard input is written on the command line.</summary>
    internal const string StandardInput = "-";

    /// <summary>What a manifest says of the page; null without a row for it.</summary>
    internal PageOrigin? Origin { get; init; }

    /// <summary>The page that an argument names.</summary>
    /// <exception cref="CommandException">It names a web address: pages are read, never fetched.</exception>
    internal static InputFile Of(string argument)
    {
        if (argument == StandardInput)
            return new(null, StandardInput);
        if (IsAddress(argument) && !File.Exists(argument))
        {
            var address = ShellWord.Of(argument);
            throw new CommandException(
                $"'{argument}' is an address, and newskit fetches nothing. "
                + $"Type: curl -sL {address} | newskit read - --url {address}");
        }

        return new(argument, System.IO.Path.GetFileName(argument));
    }

    /// <summary>A page of a folder.</summary>
    internal static InputFile Of(PageFile file) => new(file.Path, file.Name);

    /// <summary>The argument, or standard input when none was given and somebody writes to it.</summary>
    /// <exception cref="CommandException">Nothing was named, and standard input is a terminal.</exception>
    internal static string OrStandardInput(string? argument, CommandStreams streams) => argument
        ?? (streams.InputIsTerminal ? throw new CommandException("name a page to read, or pipe one in.") : StandardInput);

    /// <summary>A misspelt option would otherwise pass for a file that is missing.</summary>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !System.IO.Path.Exists(token.Value))
                result.AddError($"unknown option '{token.Value}'.");
        }
    }

    /// <summary>Whether an argument is a web address; one with a <c>?</c> in it is no pattern.</summary>
    internal static bool IsAddress(string argument) =>
        argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
