using Microsoft.Extensions.Logging;

namespace NewsKit.Pipeline;

/// <summary>What a worker says: names of files and keys, no text of a page.</summary>
internal static partial class TaskLog
{
    [LoggerMessage(1, LogLevel.Warning, "Task {Path}#{Start} is refused, {Reason}: {Message}")]
    internal static partial void Rejected(ILogger log, string path, long start, string reason, string message);

    [LoggerMessage(2, LogLevel.Warning, "Task {Path}#{Start} came for the third time: its {Pages} pages are read one by one.")]
    internal static partial void Exploded(ILogger log, string path, long start, int pages);

    [LoggerMessage(3, LogLevel.Critical, "Page {Key} ({Place}) does not end: the process does.")]
    internal static partial void PageLost(ILogger log, string key, string place);
}
