namespace NewsKit;

/// <summary>What a page does not say itself and reading may need.</summary>
public sealed record ReadingOptions
{
    /// <summary>The local wall-clock moment the page was fetched, for dates such as <c>hier à 14 h</c>. Null (the default):
    /// relative dates keep their text and get no value. The library reads no clock.</summary>
    public DateTime? ReferenceTime { get; init; }

    /// <summary>The IANA zone of <see cref="ReferenceTime"/>; <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>The language of the text as a BCP 47 tag when the caller knows better than the page; null (the default)
    /// believes the page.</summary>
    public string? Language { get; init; }

    /// <summary>True to give an <see cref="Model.Explanation"/> with the result; false (the default) saves its cost.</summary>
    public bool Explain { get; init; }
}
