namespace NewsKit.Sections;

/// <summary>A line of a few stars, dots or dashes, which parts the text as a rule does.</summary>
internal static class SeparatorLine
{
    private const string Marks = "*•·⁂—–-_~✻✱❦◆■●○";
    private const int Fewest = 3;
    private const int Most = 40;

    /// <summary>One asterism is enough, of the others three.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var c in text)
        {
            if (Marks.Contains(c))
                marks += c == '⁂' ? Fewest : 1;
            else if (!char.IsWhiteSpace(c))
                return false;
        }

        return marks is >= Fewest and <= Most;
    }
}
