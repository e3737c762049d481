using System.Globalization;
using Humanizer;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>A timestamp as a reader sees it, and the machine-readable form behind it.</summary>
internal static class DisplayTime
{
    private const int DateLength = 10;

    /// <summary>The ISO value when it has the one shape the model allows, else null.</summary>
    internal static string? Iso(Timestamp? timestamp) =>
        timestamp?.Value is { } value && TryRead(value, out _, out _) ? value : null;

    /// <summary>A date in the words of the language, for example <c>1er septembre 2023 à 23 h 00</c>; the printed text when
    /// it could not be read; empty when there is neither.</summary>
    internal static string Words(Timestamp? timestamp, DisplayLanguage language)
    {
        if (timestamp?.Value is not { } value || !TryRead(value, out var date, out var time))
            return OutputText.Field(timestamp?.Text);
        if (language.Culture is null)
            return time is null ? value : value.Replace('T', ' ');
        var words = InWords(date, language.Culture);
        return time is { } clock ? words + language.TimeOfDay(clock.Hour, clock.Minute) : words;
    }

    /// <summary>Humanizer takes its language from the thread; it is set for this one call.</summary>
    private static string InWords(DateOnly date, CultureInfo culture)
    {
        var (current, currentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return date.ToOrdinalWords();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, currentUi);
        }
    }

    /// <summary>Reads <c>2023-09-13</c>, <c>2023-09-13T23:00</c> or <c>2023-09-13T23:00:05</c>, the last two also with
    /// <c>Z</c> or <c>+02:00</c>.</summary>
    private static bool TryRead(string value, out DateOnly date, out TimeOnly? time)
    {
        time = null;
        var text = value.AsSpan();
        if (text.Length < DateLength || !DateOnly.TryParseExact(text[..DateLength], "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out date))
        {
            date = default;
            return false;
        }

        text = text[DateLength..];
        if (text.IsEmpty)
            return true;
        if (text[0] != 'T')
            return false;
        text = WithoutOffset(text[1..]);
        var read = TimeOnly.TryParseExact(text, text.Length == 5 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var clock);
        time = clock;
        return read;
    }

    private static ReadOnlySpan<char> WithoutOffset(ReadOnlySpan<char> time)
    {
        if (time.EndsWith("Z"))
            return time[..^1];
        return time.Length > 6 && time[^6] is '+' or '-'
            && TimeOnly.TryParseExact(time[^5..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? time[..^6] : time;
    }
}
