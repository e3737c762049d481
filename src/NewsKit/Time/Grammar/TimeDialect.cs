namespace NewsKit.Time;

/// <summary>Which words and which looser forms the one grammar accepts.</summary>
internal sealed record TimeDialect(TimeVocabulary Vocabulary)
{
    /// <summary>The French grammar of <see cref="TimestampParser"/>.</summary>
    public static TimeDialect French { get; } = new(TimeVocabulary.French);

    /// <summary>Every language we read, day before month in figures.</summary>
    public static TimeDialect Wide { get; } = new(TimeVocabulary.Wide) { IsWide = true };

    /// <summary>Every language we read, month before day in figures, as American pages print.</summary>
    public static TimeDialect WideMonthFirst { get; } = Wide with { MonthFirst = true };

    /// <summary>Accepts <c>1. November</c>, <c>5 de mayo de 2021</c>, <c>21.11 Uhr</c>, <c>14.09.22</c>, <c>Jan 15</c>, <c>/</c>
    /// before a time.</summary>
    public bool IsWide { get; private init; }

    public bool MonthFirst { get; private init; }
}
