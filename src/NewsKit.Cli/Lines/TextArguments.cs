using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsKit.Cli;

/// <summary>What <c>text</c> and <c>time</c> share: texts to answer, and whether they come as JSON lines.</summary>
internal sealed class TextArguments
{
    private readonly Argument<string[]> _texts = new("TEXT")
    {
        Description = "Each is answered with a line; without any, the lines of standard input are.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "JSON lines on standard input, JSON lines out." };

    internal void AddTo(Command command)
    {
        _texts.Validators.Add(RefuseUnknownOptions);
        command.Add(_texts);
        command.Add(_json);
    }

    internal string[] Texts(System.CommandLine.ParseResult line) => line.GetValue(_texts) ?? [];

    /// <summary>Whether JSON lines are asked for.</summary>
    /// <exception cref="CommandException">Together with texts.</exception>
    internal bool IsJson(System.CommandLine.ParseResult line)
    {
        if (line.GetValue(_json) && Texts(line).Length > 0)
            throw new CommandException("--json reads the lines of standard input; leave out the texts.");
        return line.GetValue(_json);
    }

    /// <summary>A text may start with a dash; one that looks like an option is a misspelt one.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', '-' or (>= 'a' and <= 'z'), ..] option && !option.Any(char.IsWhiteSpace))
                result.AddError($"unknown option '{option}'.");
        }
    }
}
