using System.Buffers.Binary;

namespace NewsKit.Pipeline;

/// <summary>The header of a member of gzip (RFC 1952).</summary>
internal static class GzipHeader
{
    private const int Fixed = 10;
    private const int HasSum = 2;
    private const int HasExtra = 4;
    private const int HasName = 8;
    private const int HasComment = 16;
    private const int Reserved = 0xE0;

    /// <summary>How long the header at the start of the bytes is.</summary>
    /// <returns>0 when it goes on behind the bytes; -1 when there is none.</returns>
    internal static int Length(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(GzipMembers.Mark))
            return bytes.Length < GzipMembers.Mark.Length && GzipMembers.Mark.StartsWith(bytes) ? 0 : -1;
        if (bytes.Length < Fixed)
            return 0;
        var flags = bytes[GzipMembers.Mark.Length];
        if ((flags & Reserved) != 0)
            return -1;
        var length = Fixed;
        if ((flags & HasExtra) != 0)
        {
            if (bytes.Length < length + sizeof(ushort))
                return 0;
            length += sizeof(ushort) + BinaryPrimitives.ReadUInt16LittleEndian(bytes[length..]);
        }

        foreach (var text in (ReadOnlySpan<int>)[HasName, HasComment])
        {
            if ((flags & text) == 0)
                continue;
            var end = length < bytes.Length ? bytes[length..].IndexOf((byte)0) : -1;
            if (end < 0)
                return 0;
            length += end + 1;
        }

        length += (flags & HasSum) != 0 ? sizeof(ushort) : 0;
        return length <= bytes.Length ? length : 0;
    }
}
