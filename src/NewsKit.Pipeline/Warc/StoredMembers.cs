namespace NewsKit.Pipeline;

/// <summary>An archive that is not compressed: one member, which is what is left of the file.</summary>
internal sealed class StoredMembers(ArchiveWindow window) : ArchiveMembers(window)
{
    /// <summary><c>WARC/1.0</c> and the end of its line.</summary>
    private const int LongestFirstLine = 9;

    internal override bool AreStored => true;

    internal override ValueTask<bool> OpenAsync(CancellationToken cancellation)
    {
        Start = Window.Offset;
        return Window.HasAsync(1, cancellation);
    }

    internal override async ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancellation)
    {
        if (!await Window.HasAsync(1, cancellation).ConfigureAwait(false))
            return 0;
        var count = Math.Min(into.Length, Window.Held.Length);
        Window.Held[..count].CopyTo(into);
        Window.Advance(count);
        return count;
    }

    internal override async ValueTask<bool> FindAsync(CancellationToken cancellation)
    {
        while (await Window.HasAsync(LongestFirstLine, cancellation).ConfigureAwait(false))
        {
            if (FirstLine(Window.Held.Span) is var at && at >= 0)
            {
                Window.Advance(at);
                return true;
            }

            Window.Advance(Window.Held.Length - LongestFirstLine + 1);
        }

        return false;
    }

    /// <summary>Where the first line of a record stands, also amid a line, since what was cut ends anywhere; -1 when none
    /// does.</summary>
    private static int FirstLine(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; bytes[at..].IndexOf(RecordMark) is var found and >= 0; at += found + 1)
        {
            if (bytes[(at + found + RecordMark.Length)..] is [var major, (byte)'.', var minor, (byte)'\r' or (byte)'\n', ..]
                && char.IsAsciiDigit((char)major) && char.IsAsciiDigit((char)minor))
                return at + found;
        }

        return -1;
    }

    public override void Dispose()
    {
        // The stream is its caller's.
    }
}
