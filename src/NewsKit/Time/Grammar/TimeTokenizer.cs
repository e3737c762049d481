namespace NewsKit.Time;

/// <summary>Cuts a folded text into numbers, words and marks, looking each word up once.</summary>
internal static class TimeTokenizer
{
    private const int MostDigits = 9;

    /// <param name="text">Folded text.</param>
    /// <param name="dialect">Whose words are known.</param>
    /// <param name="buffer">Room for the tokens; a longer text moves to an array.</param>
    public static TimeTokens Read(ReadOnlySpan<char> text, TimeDialect dialect, Span<TimeToken> buffer)
    {
        var count = 0;
        var at = 0;
        while (true)
        {
            var start = at;
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at == text.Length)
                return new TimeTokens(text, buffer[..count], dialect);
            if (count == buffer.Length)
                buffer = Grow(buffer);

            buffer[count] = ReadToken(text, at, at > start, dialect.Vocabulary);
            at = buffer[count++].End;
        }
    }

    private static Span<TimeToken> Grow(Span<TimeToken> full)
    {
        var larger = new TimeToken[full.Length * 2];
        full.CopyTo(larger);
        return larger;
    }

    private static TimeToken ReadToken(ReadOnlySpan<char> text, int start, bool spaceBefore, TimeVocabulary vocabulary)
    {
        var end = start;
        if (char.IsAsciiDigit(text[start]))
        {
            var value = 0;
            for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
                value = end - start < MostDigits ? value * 10 + (text[end] - '0') : -1;
            return new TimeToken(TimeTokenKind.Number, start, end - start, spaceBefore) { Value = value };
        }

        while (end < text.Length && IsWordCharacter(text[end]))
            end++;
        if (end == start)
            return new TimeToken(TimeTokenKind.Mark, start, 1, spaceBefore) { Value = text[start] };

        vocabulary.TryFind(text[start..end], out var entry);
        return new TimeToken(TimeTokenKind.Word, start, end - start, spaceBefore) { Entry = entry };
    }

    private static bool IsWordCharacter(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c) || c == '_' : char.IsLetterOrDigit(c);
}
