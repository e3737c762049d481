namespace NewsKit.Model;

/// <summary>A copyright notice, taken apart.</summary>
public sealed record Copyright
{
    /// <summary>The line as printed, for example <c>© 2019-2023 Le Courrier du Lac</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Who holds the right.</summary>
    public string? Holder { get; init; }

    /// <summary>The first year.</summary>
    public int? FromYear { get; init; }

    /// <summary>The last year; equal to the first when one year is printed.</summary>
    public int? ToYear { get; init; }
}
