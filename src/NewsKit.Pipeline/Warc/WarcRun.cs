using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsKit.Pipeline;

/// <summary>One walk over an archive.</summary>
internal sealed class WarcRun
{
    private const int MostHeaderBytes = 1024 * 1024;

    /// <summary>Going back behind damage costs reading again: a few times the file in all, whatever it holds.</summary>
    private const int MostRewinds = 4;

    private const string ZstdFound = "The archive is compressed with zstd, which is not read.";
    private const long FreeRewind = 64 * 1024 * 1024;

    private readonly ArchiveWindow _window;
    private readonly ArchiveMembers _members;
    private readonly WarcReaderOptions _options;
    private byte[] _held = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _passed;
    private long _record;
    private bool _isOpen;
    private bool _isAfterDamage;
    private bool _isOver;
    private long _rewound;

    private WarcRun(ArchiveWindow window, ArchiveMembers members, WarcReaderOptions options) =>
        (_window, _members, _options) = (window, members, options);

    /// <summary>Where the payload that comes next stands in the file.</summary>
    private long Here => _members.AreStored ? _members.Start + _passed : _members.Start;

    internal static async IAsyncEnumerable<WarcRecord> ReadAsync(
        Stream stream, WarcReaderOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var window = new ArchiveWindow(stream, options.Start);
        await window.HasAsync(GzipMembers.Mark.Length, cancellation).ConfigureAwait(false);
        var isGzip = window.Held.Span.StartsWith(GzipMembers.Mark);
        using ArchiveMembers members = isGzip ? new GzipMembers(window) : new StoredMembers(window);
        var run = new WarcRun(window, members, options);
        while (await run.NextAsync(cancellation).ConfigureAwait(false) is { } record)
            yield return record;
    }

    /// <summary>The next record, or what stands in its place; null at the end.</summary>
    private async ValueTask<WarcRecord?> NextAsync(CancellationToken cancellation)
    {
        if (_isOver)
            return null;
        try
        {
            var record = await ReadAsync(cancellation).ConfigureAwait(false);
            var isAfterDamage = _isAfterDamage;
            _isAfterDamage = false;
            return record is not null && isAfterDamage ? record with { IsAfterDamage = true } : record;
        }
        catch (InvalidDataException fault)
        {
            return await RecoverAsync(fault.Message, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask<WarcRecord?> ReadAsync(CancellationToken cancellation)
    {
        _record = _isOpen ? Here : _window.Offset;
        if (!await FindStartAsync(cancellation).ConfigureAwait(false))
            return null;
        _record = Here;
        var header = await HeaderAsync(cancellation).ConfigureAwait(false);
        if (!long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw new InvalidDataException("A record does not say how long it is.");
        var type = header["WARC-Type"] ?? "";
        var isAsked = _options.HeldTypes.Count == 0 || _options.HeldTypes.Contains(type);
        var isHeld = isAsked && length <= _options.BlockBytes;
        var block = isHeld ? new MemoryStream((int)Math.Min(length, 1024 * 1024)) : null;
        await BlockAsync(length, block, cancellation).ConfigureAwait(false);
        await EndAsync(cancellation).ConfigureAwait(false);
        return new WarcRecord
        {
            Offset = _record,
            Type = type,
            Fields = header,
            Block = block is null ? default : block.GetBuffer().AsMemory(0, (int)block.Length),
            Problem = isAsked && !isHeld ? TooLarge(length) : null,
            End = _window.Offset,
            Resume = _members.AreStored || _isOpen ? Here : _window.Offset,
        };
    }

    /// <summary>Goes to where a record starts, into the next member if need be.</summary>
    /// <returns>False at the end of the archive.</returns>
    private async ValueTask<bool> FindStartAsync(CancellationToken cancellation)
    {
        do
        {
            if (!_isOpen)
            {
                (_start, _end, _passed) = (0, 0, 0);
                if (!await _members.OpenAsync(cancellation).ConfigureAwait(false))
                    return false;
                _isOpen = true;
            }

            await EndAsync(cancellation).ConfigureAwait(false);
        }
        while (!_isOpen);
        return true;
    }

    /// <summary>Goes behind blank lines to the next record of the member, or closes it.</summary>
    private async ValueTask EndAsync(CancellationToken cancellation)
    {
        while (true)
        {
            while (_start < _end && _held[_start] is (byte)'\r' or (byte)'\n')
                Pass(1);
            var held = _end - _start;
            if (held >= ArchiveMembers.RecordMark.Length)
                break;
            if (await FillAsync(cancellation).ConfigureAwait(false))
                continue;
            _isOpen = false;
            if (held == 0)
                return;
            break;
        }

        if (!_held.AsSpan(_start, _end - _start).StartsWith(ArchiveMembers.RecordMark))
            throw new InvalidDataException(WhatElse(_held.AsSpan(_start, _end - _start)));
    }

    private async ValueTask<HeaderFields> HeaderAsync(CancellationToken cancellation)
    {
        for (var searched = 0; ;)
        {
            var held = _held.AsSpan(_start, _end - _start);
            if (HeaderFields.Length(held, searched) is var length and > 0)
            {
                var header = HeaderFields.Read(held[..length]);
                Pass(length);
                return header;
            }

            searched = held.Length;
            if (searched > MostHeaderBytes)
                throw new InvalidDataException("The header of a record is too long.");
            if (!await FillAsync(cancellation).ConfigureAwait(false))
                throw new InvalidDataException("The archive ends within the header of a record.");
        }
    }

    private async ValueTask BlockAsync(long length, MemoryStream? block, CancellationToken cancellation)
    {
        while (length > 0)
        {
            if (_start == _end && !await FillAsync(cancellation).ConfigureAwait(false))
                throw new InvalidDataException("The archive ends within the block of a record.");
            var count = (int)Math.Min(length, _end - _start);
            block?.Write(_held.AsSpan(_start, count));
            Pass(count);
            length -= count;
        }
    }

    /// <summary>Reads on within the member.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        _held.AsSpan(_start, _end - _start).CopyTo(_held);
        (_start, _end) = (0, _end - _start);
        if (_end == _held.Length)
            Array.Resize(ref _held, 2 * _held.Length);
        var read = await _members.ReadAsync(_held.AsMemory(_end), cancellation).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void Pass(int count)
    {
        _start += count;
        _passed += count;
    }

    /// <summary>Goes to the next place that opens as a record does, from the byte behind the start of the damaged one.</summary>
    private async ValueTask<WarcRecord> RecoverAsync(string message, CancellationToken cancellation)
    {
        var (damaged, reached) = (_record, _window.Offset);
        var cost = reached - (damaged + 1);
        if (cost > 0 && _rewound + cost <= FreeRewind + MostRewinds * reached && _window.TryReturn(damaged + 1))
            _rewound += cost;
        if (_window.Offset <= damaged && await _window.HasAsync(1, cancellation).ConfigureAwait(false))
            _window.Advance(1);
        (_isOpen, _isAfterDamage) = (false, true);
        var isFound = await _members.FindAsync(cancellation).ConfigureAwait(false);
        _isOver = !isFound;
        return new WarcRecord
        {
            Offset = damaged,
            Problem = new PageProblem(message == ZstdFound ? PageReasons.UnknownEncoding : PageReasons.DamagedArchive, message),
            End = isFound ? _window.Offset : reached,
            Resume = damaged,
        };
    }

    private static string WhatElse(ReadOnlySpan<byte> bytes) => bytes.StartsWith("filed"u8)
        ? "This is an ARC file, which is not read; convert it to WARC."
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) ? ZstdFound : "No record starts here.";

    private PageProblem TooLarge(long length) => new(PageReasons.InputTooLarge, string.Create(CultureInfo.InvariantCulture,
        $"The block of the record has {length} bytes; at most {_options.BlockBytes} are read."));
}
