namespace NewsKit.Lexicon;

/// <summary>The small words that hold a date or a relative expression together, one name per meaning.</summary>
internal enum TimeKeyword : byte
{
    None,

    // Before and inside an absolute date.
    First,
    OrdinalSuffix,
    Of,
    OfThe,
    IsoTime,

    /// <summary>Behind the number of a year: <c>r.</c>, <c>года</c>.</summary>
    OfYear,

    // Clock times.
    A,
    At,
    Las,
    Am,
    Pm,
    P,
    M,
    And,
    Half,
    Noon,
    Midnight,

    // Zones.
    Z,
    Utc,
    Hour,
    Paris,
    French,
    Eastern,
    Local,

    // Days counted from the reference.
    This,
    Today,
    Aujourd,
    Hui,
    Jour,
    Morning,
    Evening,
    Yesterday,
    Tomorrow,
    Before,
    After,
    Last,
    Next,

    // Quantities counted from the reference.
    Il,
    Y,
    Ya,
    Since,
    Ago,
    In,
    About,
    Peu,
    Near,
    LessOrMore,
    D,
    Quarter,
    L,
    Instant,
    Now,
}
