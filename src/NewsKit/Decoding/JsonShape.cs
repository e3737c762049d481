using System.Buffers;

namespace NewsKit.Decoding;

/// <summary>Whether text that opens with a bracket goes on as JSON does; a line such as <c>[Direct] Le procès</c> does
/// not.</summary>
internal static class JsonShape
{
    private static readonly SearchValues<char> ObjectEnds = SearchValues.Create("}],\n\t ");
    private static readonly SearchValues<char> Scalars = SearchValues.Create("0123456789+-.eEtrufalsn");

    internal static bool Matches(ReadOnlySpan<char> text)
    {
        // Arrays may open many levels; what stands in the innermost decides.
        var rest = text;
        while (rest is ['[', ..])
            rest = rest[1..].TrimStart();
        if (rest is ['{', ..])
            return IsObject(rest[1..].TrimStart());
        var value = ValueLength(rest);
        return rest is [']', ..]
            ? rest[1..].Trim().Trim(']').IsEmpty : value > 0 && rest[value..].TrimStart() is [',', ..] or [']'];
    }

    private static bool IsObject(ReadOnlySpan<char> rest)
    {
        if (rest is ['}', ..])
            return !rest[1..].ContainsAnyExcept(ObjectEnds);
        var name = StringLength(rest);
        return name > 0 && rest[name..].TrimStart() is [':', ..];
    }

    private static int ValueLength(ReadOnlySpan<char> rest)
    {
        if (rest is ['"', ..])
            return StringLength(rest);
        var end = rest.IndexOfAnyExcept(Scalars);
        return end < 0 ? 0 : end;
    }

    /// <summary>The length of a string with its quotes; 0 when there is none.</summary>
    private static int StringLength(ReadOnlySpan<char> rest)
    {
        if (rest is not ['"', ..])
            return 0;
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '"')
                return i + 1;
            if (rest[i] == '\\')
                i++;
        }

        return 0;
    }
}
