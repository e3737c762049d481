namespace NewsKit.Sites;

/// <summary>Compares a path with a pattern in which <c>*</c> stands for any characters.</summary>
internal static class PathPattern
{
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        int at = 0, sign = 0, star = -1, retry = 0;
        while (at < path.Length)
        {
            if (sign < pattern.Length && pattern[sign] == '*')
                (star, retry, sign) = (sign, at, sign + 1);
            else if (sign < pattern.Length && pattern[sign] == path[at])
                (at, sign) = (at + 1, sign + 1);
            else if (star >= 0)
                (sign, at) = (star + 1, ++retry);
            else
                return false;
        }

        return pattern[sign..].TrimStart('*').IsEmpty;
    }
}
