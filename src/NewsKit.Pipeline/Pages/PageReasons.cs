namespace NewsKit.Pipeline;

/// <summary>The words for what may go wrong with a page; they never change.</summary>
public static class PageReasons
{
    /// <summary>The bytes are neither HTML nor text.</summary>
    public const string NotHtml = "notHtml";

    /// <summary>The page, or what it expands to, is larger than the limits allow.</summary>
    public const string InputTooLarge = "inputTooLarge";

    /// <summary>The page took longer than the wall clock allows.</summary>
    public const string TimedOut = "timedOut";

    /// <summary>A defect of NewsKit; please report it.</summary>
    public const string InternalError = "internalError";

    /// <summary>A line of NDJSON that is none, or lacks the page.</summary>
    public const string BadLine = "badLine";

    /// <summary>A piece of an archive that cannot be read; reading went on behind it.</summary>
    public const string DamagedArchive = "damagedArchive";

    /// <summary>The page, or the archive, is compressed in a way that is not read, such as zstd.</summary>
    public const string UnknownEncoding = "unknownEncoding";

    /// <summary>The file is not there or may not be read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The database refused the row.</summary>
    public const string RefusedBySink = "refusedBySink";

    /// <summary>The process that worked on it died, again and again.</summary>
    public const string KilledWorker = "killedWorker";

    /// <summary>A task that no worker may do, or none that a worker knows.</summary>
    public const string BadTask = "badTask";

    /// <summary>What is said of a task that came back too often.</summary>
    internal static PageProblem Killed(long deliveries) => new(KilledWorker,
        FormattableString.Invariant($"It was delivered {deliveries} times, and every process that worked on it died."));
}
