namespace NewsKit.RabbitMq;

/// <summary>What waits in the queues.</summary>
/// <param name="Tasks">Ranges and plans that wait.</param>
/// <param name="Pages">Pages that wait to be read alone.</param>
/// <param name="Dead">Dead letters.</param>
/// <param name="Workers">Workers that listen; one that reads a single page does not, meanwhile.</param>
public sealed record QueueStatus(long Tasks, long Pages, long Dead, int Workers);
