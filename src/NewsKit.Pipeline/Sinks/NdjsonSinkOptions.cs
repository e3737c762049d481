namespace NewsKit.Pipeline;

/// <summary>How lines are written.</summary>
public sealed record NdjsonSinkOptions
{
    /// <summary>True to go on with what an earlier run left; false, the default, to drop it.</summary>
    public bool Resume { get; init; }

    /// <summary>What the lines hang on besides the pages, in any words: what was begun with others is not gone on with.</summary>
    public string Identity { get; init => field = value ?? ""; } = "";

    /// <summary>How large a shard becomes, about; 64 MiB.</summary>
    public long ShardBytes { get; init; } = 64 * 1024 * 1024;
}
