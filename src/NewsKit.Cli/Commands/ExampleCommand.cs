using System.CommandLine;

namespace NewsKit.Cli;

/// <summary>A command whose help ends with an example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>A line that can be typed as it stands.</summary>
    internal string Example { get; } = example;

    /// <summary>As typed after <c>newskit</c>: <c>rules test</c>.</summary>
    internal string Path => Parents.OfType<ExampleCommand>().FirstOrDefault() is { } group ? $"{group.Name} {Name}" : Name;

    /// <summary>How long the command may take to end after it was told to stop.</summary>
    internal TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>More than fits in a list of commands: lines shown before the example; none by default.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];
}
