using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>Reads tokens that must be one timestamp and nothing else.</summary>
internal static class ExpressionReader
{
    public static ReadingFault Read(in TimeTokens tokens, TimestampOptions options, out ReadingDraft draft)
    {
        var inner = Unwrap(tokens);
        var matches = new AbsoluteMatches(inner, isWhole: true);
        AbsoluteGrammar.Read(inner, 0, ref matches);
        if (matches.IsFound)
            return AbsoluteResolver.Resolve(matches.Best, options.Reference, out draft);

        draft = default;
        if (matches.Fault == ReadingFault.NotADate && RelativeGrammar.TryRead(inner, out var relative))
            return RelativeResolver.Resolve(relative, options, out draft);
        return matches.Fault;
    }

    /// <summary>Reads tokens that are a time alone, as in <c>mis à jour à 12:30</c>, on the day of another reading.</summary>
    public static ReadingFault ReadClock(in TimeTokens tokens, in ReadingDraft day, out ReadingDraft draft)
    {
        var inner = Unwrap(tokens);
        var fault = ReadingFault.NotADate;
        Span<ClockMatch> clocks = stackalloc ClockMatch[ClockGrammar.MostMatches];
        foreach (var clock in clocks[..ClockGrammar.Read(
            inner, inner.Is(0, TimeKeyword.A) || inner.Is(0, TimeKeyword.At) ? 1 : 0, clocks)])
        {
            if (clock.End != inner.Count)
                continue;
            if (clock.Fault == ReadingFault.None)
            {
                draft = ReadingDraft.Of(day.Date, clock) with { IsRelative = day.IsRelative };
                return ReadingFault.None;
            }

            if (fault == ReadingFault.NotADate)
                fault = clock.Fault;
        }

        draft = default;
        return fault;
    }

    /// <summary>Leaves out one pair of parentheses around the whole and one final full stop, inside or outside of them.</summary>
    private static TimeTokens Unwrap(TimeTokens tokens)
    {
        var inner = WithoutFullStop(tokens);
        if (inner.IsMark(0, '(') && inner.IsMark(inner.Count - 1, ')') && IsOnePair(inner))
        {
            var hadFullStop = inner.Count < tokens.Count;
            inner = inner.Slice(1, inner.Count - 1);
            if (!hadFullStop)
                inner = WithoutFullStop(inner);
        }

        return inner;
    }

    private static TimeTokens WithoutFullStop(TimeTokens tokens) =>
        tokens.IsMark(tokens.Count - 1, '.') ? tokens.Slice(0, tokens.Count - 1) : tokens;

    private static bool IsOnePair(in TimeTokens tokens)
    {
        var depth = 0;
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            depth += tokens.IsMark(i, '(') ? 1 : tokens.IsMark(i, ')') ? -1 : 0;
            if (depth == 0)
                return false;
        }

        return true;
    }
}
