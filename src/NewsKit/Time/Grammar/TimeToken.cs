namespace NewsKit.Time;

/// <summary>Kinds of pieces a folded text falls into.</summary>
internal enum TimeTokenKind : byte
{
    End,
    Number,
    Word,
    Mark,
}

/// <summary>A number, a word or a single mark of the folded text.</summary>
internal readonly record struct TimeToken(TimeTokenKind Kind, int Start, int Length, bool SpaceBefore)
{
    /// <summary>The number (at most nine digits, else -1), or the mark itself.</summary>
    public int Value { get; init; }

    /// <summary>What a known word means; empty otherwise.</summary>
    public TimeEntry Entry { get; init; }

    public int End => Start + Length;
}
