using System.Globalization;

namespace NewsKit.Output;

/// <summary>The few words a writer adds to those of the page, and how it says a date. The months are our own: those of the
/// platform are missing where it runs without culture data, and change with its version.</summary>
internal sealed record DisplayLanguage
{
    private static readonly DisplayLanguage French = new()
    {
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre"],
        Published = "Publié le ",
        Modified = "Mis à jour le ",
        Comments = "Commentaires",
        Untitled = "Sans titre",
        Day = day => Number(day) + (day == 1 ? "er" : ""),
        TimeOfDay = (hour, minute) => $" à {hour}\u00A0h\u00A0{minute:00}",
    };

    private static readonly DisplayLanguage English = new()
    {
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December"],
        Published = "Published ",
        Modified = "Updated ",
        Comments = "Comments",
        Untitled = "Untitled",
        Day = day => Number(day) + EnglishEnding(day),
        TimeOfDay = (hour, minute) => $", {hour}:{minute:00}",
    };

    /// <summary>From January on; null for a language whose months we do not write: dates are then in ISO form.</summary>
    internal IReadOnlyList<string>? Months { get; private init; }

    internal required string Published { get; init; }

    internal required string Modified { get; init; }

    internal required string Comments { get; init; }

    /// <summary>The title of a document about which nothing is known; it needs one.</summary>
    internal required string Untitled { get; init; }

    /// <summary>The day of a month, for example <c>1er</c>.</summary>
    internal required Func<int, string> Day { get; init; }

    internal required Func<int, int, string> TimeOfDay { get; init; }

    /// <summary>French for French and for no language; English words for all others, with ISO dates where it is not
    /// English.</summary>
    internal static DisplayLanguage Of(string? tag)
    {
        if (tag is null || IsLanguage(tag, "fr"))
            return French;
        return IsLanguage(tag, "en") ? English : English with { Months = null };
    }

    private static bool IsLanguage(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');

    private static string Number(int day) => day.ToString(CultureInfo.InvariantCulture);

    private static string EnglishEnding(int day) =>
        day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
