namespace NewsKit.Metadata;

/// <summary>What a marked-up time is the time of.</summary>
internal enum TimeSense
{
    /// <summary>Nothing says it.</summary>
    Unknown,

    /// <summary>The publication.</summary>
    Published,

    /// <summary>The last change.</summary>
    Modified,
}
