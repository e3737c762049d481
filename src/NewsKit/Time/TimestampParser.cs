using System.Diagnostics.CodeAnalysis;

namespace NewsKit.Time;

/// <summary>Reads the dates and times that French news pages print, and the ISO and mail forms of their attributes.</summary>
/// <remarks>
/// The whole text must be a timestamp, with or without a label: <c>Publié le mercredi 13 septembre 2023 à 23h05</c>,
/// <c>septembre 13, 2023 - 11:00 pm</c>, <c>13/09/23</c>, <c>2023-09-13T23:00:00+02:00</c>, <c>il y a 2 heures</c>. What is
/// incomplete (<c>mars 2023</c>, <c>14h</c>) or a guess (<c>récemment</c>) is refused with a reason. No culture, clock or
/// machine zone has a part in it. Text never makes this throw.
/// </remarks>
public static class TimestampParser
{
    /// <summary>Reads a text as one timestamp, or as a pair of publication and modification.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="options">The reference and the zone for relative dates; default: none, Europe/Paris.</param>
    /// <returns>The reading, or null with the code of <see cref="TimestampDiagnostics"/> that says why.</returns>
    /// <example>
    /// <c>Publié le 13/09/2023 à 14h05, mis à jour à 16h</c> is <c>2023-09-13T14:05</c> with
    /// <see cref="TimestampReading.Modified"/> <c>2023-09-13T16:00</c>.
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TimestampParseResult Parse(string text, TimestampOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TimestampEngine.Parse(text, TimeDialect.French, options ?? TimestampOptions.Default);
    }

    /// <summary>Reads a text as one timestamp, when the reason of a refusal does not matter.</summary>
    /// <param name="text">The text as printed; null is refused.</param>
    /// <param name="reading">The reading, or null.</param>
    /// <returns>Whether the text is a timestamp.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TimestampReading? reading) =>
        TryParse(text, TimestampOptions.Default, out reading);

    /// <summary>Reads a text as one timestamp, when the reason of a refusal does not matter.</summary>
    /// <param name="text">The text as printed; null is refused.</param>
    /// <param name="options">The reference and the zone for relative dates; null means none, Europe/Paris.</param>
    /// <param name="reading">The reading, or null.</param>
    /// <returns>Whether the text is a timestamp.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        TimestampOptions? options,
        [NotNullWhen(true)] out TimestampReading? reading)
    {
        reading = text is null ? null : Parse(text, options).Value;
        return reading is not null;
    }

    /// <summary>Finds the first absolute date with a year inside a sentence, as long as it can be read.</summary>
    /// <param name="text">The text to search, as printed.</param>
    /// <returns>
    /// The place and the reading, or null when there is none. An opening <c>le</c>, a weekday or a time before the date belongs
    /// to the place; a label, parentheses and a final full stop do not. Names of zones count only in capitals, so that
    /// <c>à 14h est arrivé</c> has no zone.
    /// </returns>
    /// <example>In <c>Publié le 13 septembre 2023 à 14h05 par Léa Martin</c>: <c>le 13 septembre 2023 à 14h05</c>.</example>
    public static ProseTimestamp? FindInProse(ReadOnlySpan<char> text) => TimestampEngine.FindInProse(text, TimeDialect.French);
}
