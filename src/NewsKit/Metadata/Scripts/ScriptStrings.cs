using System.Globalization;
using System.Text;

namespace NewsKit.Metadata;

/// <summary>The quoted strings of a script with the names they stand under, as data has them: <c>"text":"…"</c>.</summary>
/// <remarks>Every character is read once a depth; a string that holds escaped data is read again, to a depth.</remarks>
internal static class ScriptStrings
{
    private const int MostDepth = 3;
    private const int ShortestValue = 20;
    private const int LongestName = 64;

    /// <summary>Gives each value to <paramref name="take"/> with the name before it; empty where it has none.</summary>
    /// <param name="script">The script, or data.</param>
    /// <param name="take">Takes name and value; values within values come after those around them.</param>
    internal static void Read(string script, Action<string, string> take)
    {
        var pending = new Queue<(string Text, int Depth)>();
        pending.Enqueue((script, 0));
        while (pending.TryDequeue(out var next))
        {
            foreach (var (name, value) in Of(next.Text))
            {
                var isData = value.Contains("\":", StringComparison.Ordinal) || value.Contains("[\"", StringComparison.Ordinal);
                if (isData && next.Depth + 1 < MostDepth)
                    pending.Enqueue((value, next.Depth + 1));
                else
                    take(name, value);
            }
        }
    }

    /// <summary>The values of a script with the names before them, in order; what is within a value is part of it.</summary>
    internal static IEnumerable<(string Name, string Value)> Of(string script)
    {
        var name = "";
        for (var at = script.IndexOf('"', StringComparison.Ordinal); at >= 0; at = script.IndexOf('"', at))
        {
            var end = EndOf(script, at + 1);
            if (end < 0)
                yield break;
            var raw = script.AsSpan((at + 1)..end);
            at = end + 1;
            if (script.AsSpan(at).TrimStart() is [':', ..])
                name = raw.Length <= LongestName ? raw.ToString() : "";
            else if (raw.Length >= ShortestValue && Unescaped(raw) is { } value)
                yield return (name, value);
        }
    }

    /// <summary>The mark that closes a string; one that does not close on its line is none, and what follows is
    /// looked at.</summary>
    private static int EndOf(ReadOnlySpan<char> script, int start)
    {
        for (var at = start; at < script.Length; at++)
        {
            switch (script[at])
            {
                case '"':
                    return at;
                case '\n':
                    var next = script[at..].IndexOf('"');
                    if (next < 0)
                        return -1;
                    at += next - 1;
                    break;
                case '\\':
                    at++;
                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>The string that an escaped one stands for; null for one that is none.</summary>
    internal static string? Unescaped(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('\\'))
            return raw.ToString();
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            if (++at >= raw.Length)
                return null;
            if (raw[at] is 'u' && at + 4 < raw.Length && ushort.TryParse(
                raw.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                at += 4;
                continue;
            }

            text.Append(raw[at] switch { 'n' or 'r' => '\n', 't' => ' ', 'b' or 'f' => ' ', var other => other });
        }

        return text.ToString();
    }
}
