using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>
/// Cuts a text at its labels: <c>Publié le 13/09/2023, mis à jour le 14/09/2023</c>. What stands unlabelled before the first
/// label is the date of publication; without any label so is the whole text.
/// </summary>
internal static class LabelCutter
{
    public static LabelledParts Cut(in TimeTokens tokens)
    {
        var parts = default(LabelledParts);
        if (!TryFindLabel(tokens, 0, out var label, out var labelStart, out var partStart))
            return parts with { Published = new TokenRange(0, tokens.Count) };

        var unlabelled = Trim(tokens, 0, labelStart);
        if (unlabelled.End > unlabelled.Start)
            parts = parts with { Published = unlabelled };

        while (true)
        {
            var isMore = TryFindLabel(tokens, partStart, out var nextLabel, out labelStart, out var nextStart);
            parts = Add(parts, label!.Kind, Trim(tokens, partStart, isMore ? labelStart : tokens.Count));
            if (!isMore)
                return parts;
            (label, partStart) = (nextLabel, nextStart);
        }
    }

    private static LabelledParts Add(LabelledParts parts, TimestampKind kind, TokenRange part) => kind switch
    {
        TimestampKind.Published when parts.Published is null => parts with { Published = part },
        TimestampKind.Modified when parts.Modified is null => parts with { Modified = part },
        _ => parts with { HasDuplicate = true },
    };

    private static bool TryFindLabel(in TimeTokens tokens, int from, out DateLabel? label, out int start, out int end)
    {
        for (start = from; start < tokens.Count; start++)
        {
            if (!tokens[start].Entry.StartsLabel || !tokens.IsBoundary(start))
                continue;
            foreach (var candidate in tokens.Dialect.Vocabulary.LabelsFrom(TextOf(tokens, start)))
            {
                end = start + candidate.Words.Count;
                if (!IsAt(tokens, start, candidate) || !tokens.IsBoundary(end))
                    continue;
                if (tokens[end].Entry.IsOpening && tokens.IsMark(end + 1, ':'))
                    end++;
                if (tokens.IsMark(end, ':') || tokens.IsMark(end, '.'))
                    end++;
                label = candidate;
                return true;
            }
        }

        label = null;
        end = start;
        return false;
    }

    private static bool IsAt(in TimeTokens tokens, int start, DateLabel label)
    {
        for (var i = 1; i < label.Words.Count; i++)
        {
            if (!TextOf(tokens, start + i).Equals(label.Words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> TextOf(in TimeTokens tokens, int index) =>
        tokens.Text.Slice(tokens[index].Start, tokens[index].Length);

    /// <summary>Strips the marks and the <c>et</c> that join two dates; a parenthesis that closes one of the date
    /// stays.</summary>
    private static TokenRange Trim(in TimeTokens tokens, int start, int end)
    {
        while (start < end && IsJoint(tokens, start))
            start++;
        while (end > start && IsJoint(tokens, end - 1) && !ClosesInside(tokens, start, end - 1))
            end--;
        return new TokenRange(start, end);
    }

    private static bool IsJoint(in TimeTokens tokens, int at) =>
        tokens.Is(at, TimeKeyword.And)
        || tokens[at] is
        {
            Kind: TimeTokenKind.Mark,
            Value: ',' or ';' or ':' or '|' or '·' or '•' or '-' or '–' or '—' or '/' or '(' or ')',
        };

    private static bool ClosesInside(in TimeTokens tokens, int start, int close)
    {
        if (!tokens.IsMark(close, ')'))
            return false;

        var open = 0;
        for (var i = start; i < close; i++)
            open += tokens.IsMark(i, '(') ? 1 : tokens.IsMark(i, ')') ? -1 : 0;
        return open > 0;
    }
}
