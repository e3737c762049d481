namespace NewsKit.Sqlite;

/// <summary>How articles are kept.</summary>
public sealed record SqliteSinkOptions
{
    /// <summary>True, the default, to index the texts for search; a database that has no index yet gets one.</summary>
    public bool Search { get; init; } = true;

    /// <summary>True to replace a row only by one that was captured as late or later, for keys that mean an address; false, the
    /// default, to let the one that is written last stand.</summary>
    public bool NewestStands { get; init; }
}
