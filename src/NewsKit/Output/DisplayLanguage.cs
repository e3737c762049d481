using System.Globalization;

namespace NewsKit.Output;

/// <summary>The few words a writer adds to those of the page, and how it says a date.</summary>
internal sealed record DisplayLanguage
{
    private static readonly DisplayLanguage French = new()
    {
        Culture = CultureOf("fr"),
        Published = "Publié le ",
        Modified = "Mis à jour le ",
        Comments = "Commentaires",
        Untitled = "Sans titre",
        TimeOfDay = (hour, minute) => $" à {hour}\u00A0h\u00A0{minute:00}",
    };

    private static readonly DisplayLanguage English = new()
    {
        Culture = CultureOf("en"),
        Published = "Published ",
        Modified = "Updated ",
        Comments = "Comments",
        Untitled = "Untitled",
        TimeOfDay = (hour, minute) => $", {hour}:{minute:00}",
    };

    /// <summary>Null where the platform has no cultures; dates are then written in ISO form.</summary>
    internal CultureInfo? Culture { get; private init; }

    internal required string Published { get; init; }

    internal required string Modified { get; init; }

    internal required string Comments { get; init; }

    /// <summary>The title of a document about which nothing is known; it needs one.</summary>
    internal required string Untitled { get; init; }

    internal required Func<int, int, string> TimeOfDay { get; init; }

    /// <summary>French for French and for no language; English words for all others, with ISO dates where it is not English.</summary>
    internal static DisplayLanguage Of(string? tag)
    {
        if (tag is null || IsLanguage(tag, "fr"))
            return French;
        return IsLanguage(tag, "en") ? English : English with { Culture = null };
    }

    private static bool IsLanguage(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');

    private static CultureInfo? CultureOf(string name)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(name);
            // Without culture data every language has English months.
            return name != "en" && culture.DateTimeFormat.GetMonthName(1) == "January" ? null : culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
