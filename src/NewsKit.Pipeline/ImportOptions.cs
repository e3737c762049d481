namespace NewsKit.Pipeline;

/// <summary>How an import runs. <c>new()</c> is the recommended set-up.</summary>
public sealed record ImportOptions
{
    /// <summary>How many pages are parsed at a time; as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int Jobs
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>True to key every page by the address of its article, so that one row an address is kept; false (the default)
    /// keeps every capture.</summary>
    public bool KeyByAddress { get; init; }

    /// <summary>True to leave out pages whose text is nearly that of one before; false.</summary>
    public bool SkipCopies { get; init; }

    /// <summary>How many pages a batch holds at most; 200.</summary>
    public int BatchPages { get; init; } = 200;

    /// <summary>How many bytes of JSON a batch holds, about; 8 MiB.</summary>
    public int BatchBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How long a batch waits for more pages; 2 seconds.</summary>
    public TimeSpan BatchTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the sink may take for what is under way when the import is told to stop; 20 seconds.</summary>
    public TimeSpan StopTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many bytes of pages wait to be parsed at most; 256 MiB. A single page may always.</summary>
    public long BytesInFlight { get; init; } = 256 * 1024 * 1024;

    /// <summary>Looks after the pages that are being parsed; null for nobody.</summary>
    internal PageWatch? Watch { get; init; }

    /// <summary>Whether the sink is told how far the sources were read, for going on; of ranges it is not.</summary>
    internal bool KeepsPositions { get; init; } = true;
}
