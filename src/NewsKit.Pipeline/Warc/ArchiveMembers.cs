namespace NewsKit.Pipeline;

/// <summary>What an archive holds once its compression is undone: members, each of which starts with a record.</summary>
internal abstract class ArchiveMembers(ArchiveWindow window) : IDisposable
{
    /// <summary>How every record opens.</summary>
    internal static ReadOnlySpan<byte> RecordMark => "WARC/"u8;

    /// <summary>Where in the file the member under way starts.</summary>
    internal long Start { get; private protected set; }

    /// <summary>Whether a byte of a member is a byte of the file, so that every record has an offset of its own.</summary>
    internal abstract bool AreStored { get; }

    private protected ArchiveWindow Window => window;

    /// <summary>Opens the next member.</summary>
    /// <returns>False at the end of the archive.</returns>
    /// <exception cref="InvalidDataException">No member starts here.</exception>
    internal abstract ValueTask<bool> OpenAsync(CancellationToken cancellation);

    /// <summary>Reads on in the member.</summary>
    /// <returns>How many bytes; 0 at the end of the member, which then was whole.</returns>
    /// <exception cref="InvalidDataException">The member is damaged or cut.</exception>
    internal abstract ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancellation);

    /// <summary>After damage: goes to the next place where a member opens as a record does.</summary>
    /// <returns>False when there is none.</returns>
    internal abstract ValueTask<bool> FindAsync(CancellationToken cancellation);

    public abstract void Dispose();
}
