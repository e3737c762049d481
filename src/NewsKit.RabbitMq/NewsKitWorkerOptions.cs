using NewsKit.Pipeline;

namespace NewsKit.RabbitMq;

/// <summary>What the worker of a host reads, and where it writes.</summary>
public sealed class NewsKitWorkerOptions
{
    /// <summary>Which broker; needed. It is waited for, however long it is away.</summary>
    public RabbitMqOptions? Broker { get; set; }

    /// <summary>The folders that tasks may be read from, by the names that tasks have for them; at least one.</summary>
    public IDictionary<string, string> Roots { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Opens where the pages of a task go; null when all of them are there already. Needed.</summary>
    public Func<ImportTask, IArticleSink?>? OpenSink { get; set; }

    /// <summary>How pages are parsed.</summary>
    public ArticleParserOptions Parser { get; set; } = new();

    /// <summary>How they are imported.</summary>
    public ImportOptions Import { get; set; } = new();

    /// <summary>Whether the host stops when no task waits; false.</summary>
    public bool UntilEmpty { get; set; }

    internal TaskWorkerOptions ToWorker() => new()
    {
        Roots = Roots.AsReadOnly(),
        OpenSink = OpenSink!,
        Parser = Parser,
        Import = Import,
        UntilEmpty = UntilEmpty,
    };
}
