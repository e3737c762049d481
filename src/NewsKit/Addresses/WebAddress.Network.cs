using System.Buffers;
using System.Globalization;
using System.Net;

namespace NewsKit.Addresses;

/// <content>Numeric hosts in every spelling browsers accept, and which hosts are private.</content>
internal static partial class WebAddress
{
    private static readonly SearchValues<char> Ipv6Chars = SearchValues.Create("0123456789abcdefABCDEF:.");

    private static readonly string[] PrivateNames =
        ["localhost", "localdomain", "local", "internal", "home.arpa", "lan", "intranet"];

    /// <summary>First address and prefix length of the IPv4 networks that are not the public Internet.</summary>
    private static readonly (uint Network, int Bits)[] PrivateNetworks =
    [
        (0x00000000, 8), (0x0A000000, 8), (0x64400000, 10), (0x7F000000, 8), (0xA9FE0000, 16), (0xAC100000, 12),
        (0xC0000000, 24), (0xC0A80000, 16), (0xC6120000, 15), (0xE0000000, 3),
    ];

    /// <summary>True when browsers read the host as an IPv4 number: its last label is decimal, octal or hexadecimal.</summary>
    private static bool EndsInNumber(ReadOnlySpan<char> host)
    {
        var label = LastLabel(host);
        return !label.ContainsAnyExceptInRange('0', '9') || TryReadPart(label, out _);
    }

    private static string? Ipv4(string host, AddressUse use)
    {
        var parts = host.TrimEnd('.').Split('.');
        if (parts.Length > 4)
            return null;
        ulong address = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryReadPart(parts[i], out var part))
                return null;
            var last = i == parts.Length - 1;
            if (part > (last ? uint.MaxValue >> (8 * i) : byte.MaxValue))
                return null;
            address |= part << (last ? 0 : 24 - (8 * i));
        }

        // A media host that is one bare number hides where it leads.
        if (use == AddressUse.Media && (parts.Length < 4 || IsPrivate((uint)address)))
            return null;
        return string.Create(CultureInfo.InvariantCulture,
            $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");
    }

    /// <summary>One part of an IPv4 host: <c>0x7f</c>, <c>0177</c> or <c>127</c>.</summary>
    private static bool TryReadPart(ReadOnlySpan<char> text, out ulong value)
    {
        value = 0;
        if (text.IsEmpty)
            return false;
        var radix = text.StartsWith("0x") ? 16u : text.Length > 1 && text[0] == '0' ? 8u : 10u;
        foreach (var c in text[(radix == 16 ? 2 : 0)..])
        {
            if (!char.IsAsciiHexDigit(c))
                return false;
            var digit = (uint)Convert.ToInt32(c.ToString(), 16);
            if (digit >= radix)
                return false;
            value = Math.Min((value * radix) + digit, uint.MaxValue + 1UL);
        }

        return true;
    }

    private static string? Ipv6(ReadOnlySpan<char> text, AddressUse use)
    {
        if (!text.Contains(':') || text.ContainsAnyExcept(Ipv6Chars) || !IPAddress.TryParse(text, out var address))
            return null;
        return use == AddressUse.Media && IsPrivate(address) ? null : string.Concat("[", address.ToString(), "]");
    }

    private static bool IsPrivate(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        // Only 2000::/3 is the public Internet; within it 2002::/16 wraps an IPv4 address.
        if ((bytes[0] & 0xE0) != 0x20)
            return true;
        return bytes[0] == 0x20 && bytes[1] == 0x02
            && IsPrivate(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes[2..]));
    }

    private static bool IsPrivate(uint address)
    {
        foreach (var (network, bits) in PrivateNetworks)
        {
            if ((address ^ network) >> (32 - bits) == 0)
                return true;
        }

        return false;
    }

    private static bool IsPrivateName(ReadOnlySpan<char> host)
    {
        if (host.EndsWith("."))
            host = host[..^1];
        foreach (var name in PrivateNames)
        {
            if (host.EndsWith(name, StringComparison.Ordinal) && (host.Length == name.Length || host[^(name.Length + 1)] == '.'))
                return true;
        }

        return false;
    }
}
