namespace NewsKit.PostgreSql;

/// <summary>How articles are kept.</summary>
public sealed record PostgreSqlSinkOptions : PostgreSqlOptions
{
    /// <summary>True, the default, to index the texts for search; a database that has no index yet gets one.</summary>
    public bool Search { get; init; } = true;

    /// <summary>True to replace a row only by one that was captured as late or later, for keys that mean an address; false, the
    /// default, to let the one that is written last stand.</summary>
    public bool NewestStands { get; init; }

    /// <summary>How long a server that is away or busy is waited for, amid a run; 5 minutes.
    /// <see cref="Timeout.InfiniteTimeSpan"/> waits as long as it takes, also at the start.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromMinutes(5);
}
