namespace NewsKit.Model;

/// <summary>How exact a timestamp is: what was written, no more.</summary>
public enum TimestampPrecision
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A time of day without seconds.</summary>
    Minute,

    /// <summary>A time of day with seconds.</summary>
    Second,
}
