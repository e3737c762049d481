using Microsoft.Extensions.Logging;

namespace NewsKit.Cli;

/// <summary>What a library says, as lines of the tool.</summary>
internal sealed class LineLog<T>(TextWriter error) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            error.Write($"newskit: {TerminalText.Clean(formatter(state, exception))}\n");
    }
}
