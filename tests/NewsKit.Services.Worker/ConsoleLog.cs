using Microsoft.Extensions.Logging;
using NewsKit.Pipeline;

namespace NewsKit.Services.Worker;

/// <summary>Writes what the worker says.</summary>
internal sealed class ConsoleLog : ILogger<TaskWorker>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Console.Error.WriteLine(formatter(state, exception));
}
