namespace NewsKit.Tests.House;

/// <summary>How a string literal of C# is written: plain, verbatim or raw, with holes or without.</summary>
internal sealed class StringShape
{
    private readonly int _quotes;
    private readonly int _dollars;
    private readonly bool _isVerbatim;

    private StringShape(int quotes, int dollars, bool isVerbatim, int openingLength) =>
        (_quotes, _dollars, _isVerbatim, OpeningLength) = (quotes, dollars, isVerbatim, openingLength);

    internal int OpeningLength { get; }

    /// <summary>How many braces open and close a hole.</summary>
    internal int HoleLength => Math.Max(1, _dollars);

    /// <summary>Open braces of the code within the hole that is being read.</summary>
    internal int Depth { get; set; }

    private bool IsRaw => _quotes >= 3;

    /// <summary>The literal that starts here; null when none does.</summary>
    internal static StringShape? At(string text, int at)
    {
        int dollars = 0, ats = 0, i = at;
        for (; i < text.Length && text[i] is '$' or '@'; i++)
        {
            if (text[i] == '$')
                dollars++;
            else
                ats++;
        }

        var quotes = Run(text, i, '"');
        if (quotes == 0)
            return null;
        var opening = quotes >= 3 && ats == 0 ? quotes : 1;
        return new StringShape(opening, dollars, ats > 0, i - at + opening);
    }

    /// <summary>How many signs close the literal here; 0 when it goes on.</summary>
    internal int ClosingRun(string text, int at)
    {
        var run = Run(text, at, '"');
        if (IsRaw)
            return run >= _quotes ? run : 0;
        return _isVerbatim ? run % 2 * run : Math.Min(run, 1);
    }

    internal bool IsHoleAt(string text, int at)
    {
        if (_dollars == 0)
            return false;
        var run = Run(text, at, '{');
        return IsRaw ? run >= _dollars : run % 2 == 1;
    }

    /// <summary>How far to go to the next sign of the literal's content.</summary>
    internal int EscapeLength(string text, int at)
    {
        if (!IsRaw && !_isVerbatim && text[at] == '\\')
            return 2;
        if (_isVerbatim && text[at] == '"')
            return 2;
        return _dollars > 0 && text[at] == '{' ? Math.Max(1, Run(text, at, '{')) : 1;
    }

    private static int Run(string text, int at, char sign)
    {
        var end = at;
        while (end < text.Length && text[end] == sign)
            end++;
        return end - at;
    }
}
