namespace NewsKit.Lexicon;

/// <summary>A unit of a quantity of time, from the finest to the coarsest.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
