using System.Buffers.Text;
using System.Text;
using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>Frames that wait for consent as encoded mark-up in a script of text: <c>&lt;script
/// type="text/template"&gt;PGlmcmFtZSBzcmM9…</c>.</summary>
internal static class HeldFrames
{
    private const int Shortest = 24;
    private const int Longest = 8_192;
    private const string Frame = "<iframe";
    private const string Source = "src=\"";

    private static readonly ulong Typed = MarkupAttributeTable.Bits("type");

    /// <summary>The address of the frame that a script holds; null for any other script.</summary>
    internal static string? AddressIn(MarkupElement script)
    {
        if ((script.Known & Typed) == 0 || script.GetAttribute("type") is not "text/template")
            return null;
        var text = script.RawText.AsSpan().Trim();
        if (text.Length is < Shortest or > Longest)
            return null;
        if (text.StartsWith(Frame, StringComparison.OrdinalIgnoreCase))
            return SourceOf(text);
        if (!Base64.IsValid(text, out var length))
            return null;
        var bytes = new byte[length];
        return Convert.TryFromBase64Chars(text, bytes, out var written)
            ? SourceOf(Encoding.UTF8.GetString(bytes.AsSpan(0, written)).AsSpan().TrimStart()) : null;
    }

    private static string? SourceOf(ReadOnlySpan<char> markup)
    {
        var frame = markup.IndexOf(Frame, StringComparison.OrdinalIgnoreCase);
        if (frame < 0)
            return null;
        markup = markup[frame..];
        if (markup.IndexOf('>') is > 0 and var end)
            markup = markup[..end];
        for (var at = 0; markup[at..].IndexOf(Source, StringComparison.OrdinalIgnoreCase) is >= 0 and var next; at += next + 1)
        {
            var start = at + next + Source.Length;
            var length = markup[start..].IndexOf('"');
            if (length > 0 && markup.Slice(start, length) is var address
                && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                    || address.StartsWith("//", StringComparison.Ordinal)))
                return address.ToString().Replace("&amp;", "&", StringComparison.Ordinal);
        }

        return null;
    }
}
