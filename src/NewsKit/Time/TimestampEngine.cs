using System.Buffers;
using NewsKit.Lexicon;
using NewsKit.Text;

namespace NewsKit.Time;

/// <summary>The one way from text to reading, whatever the dialect.</summary>
internal static class TimestampEngine
{
    private const int UsualLength = 256;
    private const int UsualTokens = 64;

    /// <summary>Characters that may be the trace of a left-over reference or of a wrong encoding.</summary>
    private static readonly SearchValues<char> Damage = SearchValues.Create("&ÂÃÄÅâïð");

    /// <summary>Repairs the text as French text is repaired (references, mojibake), then reads it; the reading keeps what was
    /// given.</summary>
    public static TimestampParseResult Parse(string text, TimeDialect dialect, TimestampOptions options)
    {
        var repaired = text.AsSpan().ContainsAny(Damage)
            ? FrenchText.Normalise(text, FrenchTextLevel.Conservative, language: null) : text;
        var result = ParseRepaired(repaired, dialect, options);
        if (ReferenceEquals(repaired, text) || result.Value is not { } reading)
            return result;
        return result with { Value = reading with { Raw = text } };
    }

    private static TimestampParseResult ParseRepaired(string text, TimeDialect dialect, TimestampOptions options)
    {
        var room = TimeFolding.MaxLength(text);
        Span<char> folded = room <= UsualLength ? stackalloc char[UsualLength] : new char[room];
        folded = folded[..TimeFolding.Fold(text, folded)];
        var tokens = TimeTokenizer.Read(folded, dialect, stackalloc TimeToken[UsualTokens]);

        var parts = LabelCutter.Cut(tokens);
        if (parts.HasDuplicate)
            return Refused(ReadingFault.DuplicateLabel);
        if (parts.Published is not { } published)
            return ModifiedOnly(text, Part(tokens, parts.Modified!.Value), options);

        var fault = ExpressionReader.Read(Part(tokens, published), options, out var draft);
        if (fault != ReadingFault.None)
            return Refused(fault);
        if (parts.Modified is not { } modified)
            return Read(draft.ToReading(text, TimestampKind.Published));
        return Pair(text, draft, Part(tokens, modified), options);
    }

    /// <summary>Finds the leftmost, longest absolute timestamp with a year.</summary>
    public static ProseTimestamp? FindInProse(ReadOnlySpan<char> text, TimeDialect dialect)
    {
        if (!text.ContainsAnyInRange('0', '9'))
            return null;

        var room = TimeFolding.MaxLength(text);
        Span<char> folded = room <= UsualLength ? stackalloc char[UsualLength] : new char[room];
        folded = folded[..TimeFolding.Fold(text, folded)];
        var tokens = TimeTokenizer.Read(folded, dialect, stackalloc TimeToken[UsualTokens]);
        for (var start = 0; start < tokens.Count; start++)
        {
            if (!MayStart(tokens[start]) || !tokens.IsBoundary(start) || IsElided(folded, tokens[start].Start))
                continue;
            var matches = new AbsoluteMatches(tokens, isWhole: false);
            AbsoluteGrammar.Read(tokens, start, ref matches);
            if (!matches.IsFound || AbsoluteResolver.Resolve(matches.Best, null, out var draft) != ReadingFault.None)
                continue;

            var first = TimeFolding.SourceIndex(text, tokens[start].Start);
            var last = TimeFolding.SourceIndex(text, tokens[matches.Best.End - 1].End - 1);
            var length = last + 1 - first;
            var raw = text.Slice(first, length).ToString();
            return new ProseTimestamp(first, length, draft.ToReading(raw, TimestampKind.Published));
        }

        return null;
    }

    /// <summary>Whether a letter and an apostrophe stand directly before: the end of a word such as "Écono'Mer".</summary>
    private static bool IsElided(ReadOnlySpan<char> folded, int start) =>
        start > 1 && folded[start - 1] == '\'' && char.IsLetter(folded[start - 2]);

    private static bool MayStart(in TimeToken token) =>
        token.Kind == TimeTokenKind.Number
        || token.Entry is { IsOpening: true } or { Month: > 0 } or { Weekday: > 0 }
            or { Keyword: TimeKeyword.First or TimeKeyword.A or TimeKeyword.Noon or TimeKeyword.Midnight };

    private static TimeTokens Part(in TimeTokens tokens, TokenRange range) => tokens.Slice(range.Start, range.End);

    private static TimestampParseResult ModifiedOnly(string text, in TimeTokens part, TimestampOptions options)
    {
        var fault = ExpressionReader.Read(part, options, out var draft);
        return fault == ReadingFault.None ? Read(draft.ToReading(text, TimestampKind.Modified)) : Refused(fault);
    }

    private static TimestampParseResult Pair(string text, in ReadingDraft published, in TimeTokens part, TimestampOptions options)
    {
        var fault = ExpressionReader.Read(part, options, out var draft);
        if (fault == ReadingFault.NotADate)
            fault = ExpressionReader.ReadClock(part, published, out draft);
        if (fault != ReadingFault.None)
        {
            var alone = published.ToReading(text, TimestampKind.Published);
            return Read(alone with { Diagnostics = [.. alone.Diagnostics, ReadingFaults.Code(fault)] });
        }

        var modified = draft.ToReading(SourceOf(text, part), TimestampKind.Modified);
        var reading = published.ToReading(text, TimestampKind.Published, modified);
        return new TimestampParseResult { Value = reading, Diagnostics = [.. reading.Diagnostics, .. modified.Diagnostics] };
    }

    private static string SourceOf(string text, in TimeTokens part)
    {
        var first = TimeFolding.SourceIndex(text, part[0].Start);
        return text[first..(TimeFolding.SourceIndex(text, part[part.Count - 1].End - 1) + 1)];
    }

    private static TimestampParseResult Read(TimestampReading reading) =>
        new() { Value = reading, Diagnostics = reading.Diagnostics };

    private static TimestampParseResult Refused(ReadingFault fault) => new() { Diagnostics = [ReadingFaults.Code(fault)] };
}
