using System.Runtime.InteropServices;

namespace NewsKit.Lexicon;

/// <summary>The class attributes and ids that pages had of late. The pages of a site repeat them, so that most are recognised
/// once for many pages.</summary>
/// <remarks>Of two names that meet in one place the later one stays: the table never grows, and what is lost is worked out
/// again. Threads share it: whatever number and name they leave in a place, a name is taken for its text alone.</remarks>
internal static class ClassNames
{
    private const int Places = 1 << 13;

    /// <summary>Longer ones are made anew each time: the table holds a megabyte or two at most.</summary>
    private const int LongestKept = 120;

    private static readonly (int Hash, ClassName? Name)[] Known = new (int, ClassName?)[Places];

    internal static ClassName Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return ClassName.None;
        var hash = HashOf(text);
        if (text.Length > LongestKept)
            return new ClassName(text.ToString(), hash);
        ref var place = ref Known[hash & (Places - 1)];
        if (place.Hash == hash && place.Name is { } known && text.SequenceEqual(known.Text))
            return known;
        var name = new ClassName(text.ToString(), hash);
        place = (hash, name);
        return name;
    }

    /// <summary>Equal for equal texts, four letters at a time.</summary>
    private static int HashOf(ReadOnlySpan<char> text)
    {
        const ulong step = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var four in fours)
            hash = unchecked((hash ^ four) * step) ^ (hash >> 32);
        foreach (var c in text[(fours.Length * 4)..])
            hash = unchecked((hash ^ c) * step) ^ (hash >> 32);
        return (int)(hash >> 32);
    }
}
