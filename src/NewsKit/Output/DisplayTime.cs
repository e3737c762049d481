using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>A timestamp as a reader sees it, and the machine-readable form behind it.</summary>
internal static class DisplayTime
{
    /// <summary>The ISO value when it has the one shape the model allows, else null.</summary>
    internal static string? Iso(Timestamp? timestamp) =>
        timestamp?.Value is { } value && TimestampValue.TryRead(value, out _) ? value : null;

    /// <summary>A date in the words of the language, for example <c>1er septembre 2023 à 23 h 00</c>; the printed text when
    /// it could not be read; empty when there is neither.</summary>
    internal static string Words(Timestamp? timestamp, DisplayLanguage language)
    {
        if (timestamp?.Value is not { } value || !TimestampValue.TryRead(value, out var read))
            return OutputText.Field(timestamp?.Text);
        if (language.Months is not { } months)
            return read.Time is null ? value : value.Replace('T', ' ');
        var words = string.Create(
            CultureInfo.InvariantCulture, $"{language.Day(read.Date.Day)} {months[read.Date.Month - 1]} {read.Date.Year:0000}");
        return read.Time is { } clock ? words + language.TimeOfDay(clock.Hour, clock.Minute) : words;
    }
}
