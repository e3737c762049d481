using System.Buffers;
using System.Text;

namespace NewsKit.Canonical;

/// <summary>Unicode normalisation form C, without culture data and without exceptions.</summary>
internal static class CanonicalComposition
{
    // Below the combining marks nothing changes; one contiguous range is searched many characters at a time.
    private static readonly SearchValues<char> Stable =
        SearchValues.Create([.. Enumerable.Range(0, 0x300).Select(code => (char)code)]);

    /// <summary>Returns the text in form C, the same instance when it was so already.</summary>
    public static string Compose(string text)
    {
        if (!MayNeedComposing(text))
            return text;
        var points = Decompose(text);
        Reorder(points);
        ComposePairs(points);
        var result = new StringBuilder(text.Length);
        foreach (var point in points)
            Append(result, point);
        return result.Equals(text) ? text : result.ToString();
    }

    private static bool MayNeedComposing(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAnyExcept(Stable);
            if (step < 0)
                return false;
            at += step;
            var isGeneralPunctuation = text[at] is >= '\u2002' and <= '\u20CF';
            if (!isGeneralPunctuation && CanonicalTables.IsUnstable(PointAt(text, ref at)))
                return true;
        }

        return false;
    }

    private static List<int> Decompose(ReadOnlySpan<char> text)
    {
        var points = new List<int>(text.Length);
        var tail = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var point = PointAt(text, ref at);
            while (CanonicalTables.TryDecompose(point, out var first, out var second))
            {
                point = first;
                if (second != 0)
                    tail.Push(second);
            }

            points.Add(point);
            while (tail.TryPop(out var next))
                points.Add(next);
        }

        return points;
    }

    // Marks between two starters go in the order of their classes; equal classes keep their order.
    private static void Reorder(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && CanonicalTables.CombiningClass(points[end]) != 0)
                end++;
            if (end - start > 1)
            {
                var sorted = points.GetRange(start, end - start).OrderBy(CanonicalTables.CombiningClass).ToArray();
                for (var i = 0; i < sorted.Length; i++)
                    points[start + i] = sorted[i];
            }

            start = end;
        }
    }

    private static void ComposePairs(List<int> points)
    {
        var (starter, written, lastClass) = (-1, 0, 0);
        foreach (var point in points.ToArray())
        {
            var combiningClass = CanonicalTables.CombiningClass(point);
            var blocked = written - 1 > starter && lastClass >= combiningClass;
            if (starter >= 0 && !blocked && CanonicalTables.TryCompose(points[starter], point, out var composite))
            {
                points[starter] = composite;
                continue;
            }

            if (combiningClass == 0)
                starter = written;
            lastClass = combiningClass;
            points[written++] = point;
        }

        points.RemoveRange(written, points.Count - written);
    }

    // A lone surrogate stands for itself: it is kept and combines with nothing.
    private static int PointAt(ReadOnlySpan<char> text, ref int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
            ? char.ConvertToUtf32(text[at], text[++at])
            : text[at];

    private static void Append(StringBuilder result, int point)
    {
        if (point <= char.MaxValue)
            result.Append((char)point);
        else
            result.Append(new Rune(point).ToString());
    }
}
