using System.Globalization;
using System.Text;
using NewsKit.Cli;
using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary>One command line run in this process, and what came of it.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static Task<CommandRun> Of(params string[] args) => With(Stream.Null, args);

    internal static Task<CommandRun> WithInput(string input, params string[] args) =>
        With(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    internal static Task<CommandRun> With(Stream input, params string[] args) => With(input, CancellationToken.None, args);

    /// <summary>Nothing is piped in, and somebody watches.</summary>
    internal static Task<CommandRun> AtTerminal(params string[] args) => With(Stream.Null, true, args, CancellationToken.None);

    internal static Task<CommandRun> With(Stream input, CancellationToken cancellation, params string[] args) =>
        With(input, false, args, cancellation);

    private static async Task<CommandRun> With(Stream input, bool isTerminal, string[] args, CancellationToken cancellation)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var streams = new CommandStreams
        {
            Input = input,
            Output = output,
            Error = error,
            InputIsTerminal = isTerminal,
        };
        var status = await NewsKitCommand.RunAsync(args, streams, cancellation);
        return new CommandRun(status, output.ToString(), error.ToString());
    }

    /// <summary>Status 2, nothing on standard output, one line on standard error.</summary>
    internal void AssertRefused(string reason)
    {
        Assert.Equal(2, Status);
        Assert.Empty(Output);
        var line = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("newskit: ", line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
    }
}
