using System.CommandLine;

namespace NewsKit.Cli;

/// <summary>A command whose help ends with an example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>A line that can be typed as it stands.</summary>
    internal string Example { get; } = example;
}
