namespace NewsKit.Text;

/// <summary>Q: straight double quotes become guillemets, or curly quotes inside guillemets, line by line.</summary>
internal sealed class QuotesStep : TextStep
{
    private const string BeforeOpening = "([{«“‘’'–—-/¿¡";
    private const string AfterClosing = ".,;:!?…)]}»”–—-/’'";

    public override string Name => "quotes";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        if (!text.Contains('"'))
            return;
        var pairs = new List<QuotePair>();
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            pairs.Clear();
            if (TryPair(ref block, text, start, end, pairs))
                Replace(ref block, pairs);
            start = end + 1;
        }
    }

    private static void Replace(ref TextBlock block, List<QuotePair> pairs)
    {
        foreach (var (open, close, nested) in pairs)
        {
            block.Replace(open, 1, nested ? "“" : "«\u00A0");
            block.Replace(close, 1, nested ? "”" : "\u00A0»");
        }
    }

    /// <summary>Pairs the quotes of one line; false when any of them is doubtful, for then none is changed.</summary>
    private static bool TryPair(ref TextBlock block, ReadOnlySpan<char> text, int start, int end, List<QuotePair> pairs)
    {
        var open = -1;
        var insideGuillemets = false;
        for (var at = start; at < end; at++)
        {
            if (text[at] is '«' or '»')
            {
                if (open >= 0)
                    return false;
                insideGuillemets = text[at] == '«';
            }

            if (text[at] != '"' || IsMeasureInFeet(text, at) || block.IsProtected(at))
                continue;
            if (!block.CanReplace(at, 1) || text.IsAnyOf(at + 1, "\""))
                return false;
            if (open < 0 && IsOpening(text, at))
            {
                open = at;
            }
            else if (open >= 0 && IsClosing(text, at))
            {
                pairs.Add(new QuotePair(open, at, insideGuillemets));
                open = -1;
            }
            else if (open >= 0 || !IsClosing(text, at) || !text.IsDigit(at - 1))
            {
                return false;
            }
        }

        return open < 0;
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int at) =>
        IsEdgeOrAnyOf(text, at - 1, BeforeOpening) && !IsEdgeOrAnyOf(text, at + 1, "");

    private static bool IsClosing(ReadOnlySpan<char> text, int at) =>
        (!IsEdgeOrAnyOf(text, at - 1, BeforeOpening) || EndsInnerQuote(text, at - 1))
            && IsEdgeOrAnyOf(text, at + 1, AfterClosing);

    // 'oui.'": the single quote before the double one ends what it opened.
    private static bool EndsInnerQuote(ReadOnlySpan<char> text, int at) =>
        text.IsAnyOf(at, "'’") && !IsEdgeOrAnyOf(text, at - 1, BeforeOpening);

    private static bool IsEdgeOrAnyOf(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> characters) =>
        text.IsLineEdge(at) || text.IsSpace(at) || text.IsAnyOf(at, characters);

    // 6'10": digits, an apostrophe or a prime, perhaps a space, digits.
    private static bool IsMeasureInFeet(ReadOnlySpan<char> text, int at)
    {
        var digits = at;
        while (text.IsDigit(digits - 1))
            digits--;
        var prime = text.IsAnyOf(digits - 1, " ") ? digits - 2 : digits - 1;
        return digits < at && text.IsAnyOf(prime, "'’′") && text.IsDigit(prime - 1);
    }

    /// <summary>The two quotes of one quotation, and whether it stands inside guillemets.</summary>
    private readonly record struct QuotePair(int Open, int Close, bool Nested);
}
