namespace NewsKit.Sections;

/// <summary>A line of a few stars, dots or dashes, which parts the text as a rule does.</summary>
internal static class SeparatorLine
{
    private const string Marks = "*•·…⁂—–-_~✻✱❦❧☙◆◇■□●○✦✧✽❋✿❀⁕⸻§¶";

    /// <summary>Of these one is enough.</summary>
    private const string Ornaments = "…—⁂❦❧☙✻✽❋✿❀⸻";
    private const int Fewest = 3;
    private const int Most = 40;

    /// <summary>One ornament is enough, of the others three.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var c in text)
        {
            if (Marks.Contains(c))
                marks += Ornaments.Contains(c) ? Fewest : 1;
            else if (!char.IsWhiteSpace(c))
                return false;
        }

        return marks is >= Fewest and <= Most;
    }
}
