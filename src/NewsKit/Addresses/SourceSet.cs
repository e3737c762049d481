using System.Globalization;

namespace NewsKit.Addresses;

/// <summary>The candidates of a <c>srcset</c> attribute, split by the algorithm of the HTML standard.</summary>
internal static class SourceSet
{
    private const string Blanks = " \t\n\f\r";

    /// <summary>The canonical address of the largest candidate that may be written; null when there is none.</summary>
    internal static string? Largest(string? sourceSet, Uri? page, int limit = 64)
    {
        string? best = null;
        var (bestWidth, bestDensity) = (-1, -1.0);
        foreach (var (url, width, density) in Candidates(sourceSet, limit))
        {
            if (width < bestWidth || (width == bestWidth && density <= bestDensity)
                || WebAddress.Resolve(url, page, AddressUse.Media) is not { } address)
                continue;
            (best, bestWidth, bestDensity) = (address, width, density);
        }

        return best;
    }

    /// <summary>The candidates in written order; the width is 0 and the density 1 where none is stated.</summary>
    internal static List<(string Url, int Width, double Density)> Candidates(string? sourceSet, int limit = 64)
    {
        var found = new List<(string, int, double)>();
        var rest = sourceSet.AsSpan();
        while (found.Count < limit)
        {
            rest = rest.TrimStart(Blanks + ",");
            if (rest.IsEmpty)
                break;
            var end = rest.IndexOfAny(Blanks);
            var url = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[end..];
            var descriptors = ReadOnlySpan<char>.Empty;
            if (url[^1] == ',')
                url = url.TrimEnd(',');
            else
            {
                var length = DescriptorsLength(rest);
                descriptors = rest[..length];
                rest = rest[length..];
            }

            if (TryRead(descriptors, out var width, out var density))
                found.Add((url.ToString(), width, density));
        }

        return found;
    }

    /// <summary>The length of what stands before the next comma that is not in parentheses.</summary>
    private static int DescriptorsLength(ReadOnlySpan<char> rest)
    {
        var inParentheses = false;
        var end = 0;
        for (; end < rest.Length && (inParentheses || rest[end] != ','); end++)
            inParentheses = inParentheses ? rest[end] != ')' : rest[end] == '(';
        return end;
    }

    /// <summary>Reads <c>640w</c>, <c>2x</c>, <c>640w 480h</c> or nothing; a candidate with anything else is an error.</summary>
    private static bool TryRead(ReadOnlySpan<char> descriptors, out int width, out double density)
    {
        (width, density) = (0, 1);
        var rest = descriptors.Trim(Blanks);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Blanks);
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[end..].TrimStart(Blanks);
            var read = word[^1] switch
            {
                'w' => int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out width) && width > 0,
                'h' => int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var height) && height > 0,
                'x' => double.TryParse(word[..^1], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                    CultureInfo.InvariantCulture, out density) && double.IsFinite(density),
                _ => false,
            };
            if (!read)
                return false;
        }

        return true;
    }
}
