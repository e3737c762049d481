using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsKit.Pipeline;
using RabbitMQ.Client;

namespace NewsKit.RabbitMq;

/// <summary>A task as a message.</summary>
internal sealed record RabbitMqMessage
{
    private const string ContentType = "application/vnd.newskit.task+json";
    private const string TraceHeader = "traceparent";
    private const string ReasonHeader = "newskit-reason";
    private const string MessageHeader = "newskit-message";

    internal ImportTask? Task { get; private init; }

    /// <summary>Why it is no task; null when it is.</summary>
    internal PageProblem? Problem { get; private init; }

    internal required ReadOnlyMemory<byte> Body { get; init; }

    internal required IReadOnlyBasicProperties Properties { get; init; }

    /// <summary>How often it was delivered before.</summary>
    internal int Deliveries { get; private init; }

    internal string? TraceParent => Header(TraceHeader);

    internal static RabbitMqMessage Of(ImportTask task)
    {
        var body = task.ToJson();
        if (body.Length > ImportTask.MaxBytes)
            throw new TaskQueueException($"The task on '{task.Path}' is too long for a message.");
        var properties = new BasicProperties
        {
            ContentType = ContentType,
            MessageId = task.Id,
            DeliveryMode = DeliveryModes.Persistent,
        };
        if (Activity.Current?.Id is { } trace)
            properties.Headers = new Dictionary<string, object?>(StringComparer.Ordinal) { [TraceHeader] = trace };
        return new RabbitMqMessage { Task = task, Body = body, Properties = properties };
    }

    /// <summary>Reads a message; its bytes are copied, since they are another's when the call is over.</summary>
    internal static RabbitMqMessage Read(ReadOnlyMemory<byte> body, IReadOnlyBasicProperties properties, bool wasDelivered)
    {
        var task = ImportTask.Read(body.Span, out var problem);
        return new RabbitMqMessage
        {
            Task = task,
            Problem = problem,
            Body = body.ToArray(),
            Properties = properties,
            Deliveries = properties.Headers?.TryGetValue("x-delivery-count", out var count) == true
                ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : wasDelivered ? 1 : 0,
        };
    }

    /// <summary>The same as a dead letter.</summary>
    internal RabbitMqMessage Rejected(PageProblem why) => this with
    {
        Properties = new BasicProperties
        {
            ContentType = ContentType,
            MessageId = Properties.MessageId,
            DeliveryMode = DeliveryModes.Persistent,
            Headers = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [ReasonHeader] = why.Reason,
                [MessageHeader] = why.Message,
            },
        },
    };

    /// <summary>What a dead letter says of itself.</summary>
    internal DeadTask ToDead() => new(Task, Header(ReasonHeader) is { } reason
        ? new PageProblem(reason, Header(MessageHeader) ?? "")
        : Header("x-first-death-reason") is null or "delivery_limit"
            ? new PageProblem(PageReasons.KilledWorker, "Every process that worked on it died.")
            : new PageProblem(PageReasons.BadTask, $"The broker has put it away: {Header("x-first-death-reason")}."));

    private string? Header(string name) => Properties.Headers?.TryGetValue(name, out var value) != true ? null
        : value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value as string;
}
