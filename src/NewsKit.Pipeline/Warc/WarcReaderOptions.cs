namespace NewsKit.Pipeline;

/// <summary>How an archive is read. <c>new()</c> reads every record from the start of the file.</summary>
public sealed record WarcReaderOptions
{
    private static readonly IReadOnlySet<string> EveryType = new HashSet<string>();

    /// <summary>The longest block that is held; 16 MiB and 64 KiB. A longer one is passed over and its record has a
    /// problem.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int BlockBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = (16 * 1024 + 64) * 1024;

    /// <summary>The types of records whose blocks are held, such as <c>response</c>; empty, the default, for all.</summary>
    public IReadOnlySet<string> HeldTypes { get; init => field = value ?? EveryType; } = EveryType;

    /// <summary>Where in the file the stream starts; 0.</summary>
    public long Start { get; init; }
}
