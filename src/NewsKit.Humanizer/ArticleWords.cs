using System.Globalization;
using Humanizer;
using NewsKit.Model;
using NewsKit.Text;
using NewsKit.Time;

namespace NewsKit;

/// <summary>What a page about an article says in words, by the clock and in the language of the host.</summary>
/// <remarks>English and French are complete; for another language add its package, such as <c>Humanizer.Core.de</c>: without it
/// the words are English. The same holds where a process has no culture data, see <see cref="HasCultures"/>.</remarks>
public static class ArticleWords
{
    private const string French = "fr";

    /// <summary>False where this process runs without culture data (InvariantGlobalization) and with predefined cultures only:
    /// there is no French culture to ask for, and every word is English. <c>PredefinedCulturesOnly</c> set to false in the
    /// project brings the others back.</summary>
    public static bool HasCultures { get; } = FindsCulture(French);

    /// <summary>How long ago a timestamp is, for example <c>il y a 2 heures</c>; of a bare day <c>hier</c> or
    /// <c>il y a 6 jours</c>.</summary>
    /// <param name="timestamp">What the page prints; null gives an empty text, and one without a value its printed words.</param>
    /// <param name="now">The host's clock.</param>
    /// <param name="culture">The language; null takes that of the current thread.</param>
    /// <param name="zone">The zone whose clock the page shows, for a timestamp without an offset; null takes that of
    /// <see cref="TimestampOptions.DefaultZoneId"/>.</param>
    public static string Humanize(
        this Timestamp? timestamp, DateTimeOffset now, CultureInfo? culture = null, TimeZoneInfo? zone = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        zone ??= TimeZoneInfo.TryFindSystemTimeZoneById(TimestampOptions.DefaultZoneId, out var found) ? found : TimeZoneInfo.Utc;
        if (timestamp?.ToDateTimeOffset(zone) is not { } moment)
            return timestamp?.Text ?? "";
        if (timestamp.Time is not null)
            return Finished(moment.Humanize(now, culture), culture);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var day = DateOnly.FromDateTime(moment.DateTime);
        return day == today ? Today(day, culture) : Finished(day.Humanize(today, culture), culture);
    }

    /// <summary>Who signs, persons and agencies as one list: <c>Anne Morel, AFP et Reuters</c>.</summary>
    /// <param name="byline">The signature; null gives an empty text.</param>
    /// <param name="culture">The language; null takes that of the current thread.</param>
    public static string Humanize(this Byline? byline, CultureInfo? culture = null) =>
        byline is null ? "" : HumanizeNames([.. byline.Names, .. byline.Agencies], culture);

    /// <summary>Names as one list: <c>Anne Morel, AFP et Reuters</c>. They are printed as they are.</summary>
    /// <param name="names">The names.</param>
    /// <param name="culture">The language; null takes that of the current thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public static string HumanizeNames(this IReadOnlyList<string> names, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        culture ??= CultureInfo.CurrentUICulture;
        // Of these two Humanizer knows no word, and writes "&".
        var word = culture.TwoLetterISOLanguageName == French ? "et" : culture.Name.Length == 0 ? "and" : null;
        if (word is null || names.Count < 2)
            return Configurator.CollectionFormatters.ResolveForCulture(culture).Humanize(names);
        return $"{string.Join(", ", names.SkipLast(1))} {word} {names[^1]}";
    }

    /// <summary>How long an adult reads at the body, in minutes: <c>5 minutes</c>. Empty without a body.</summary>
    /// <param name="article">The article, see <see cref="Article.ReadingMinutes"/>.</param>
    /// <param name="culture">The language; null takes that of the current thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string HumanizeReadingTime(this Article article, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        culture ??= CultureInfo.CurrentUICulture;
        return article.ReadingMinutes is { } minutes
            ? Finished(TimeSpan.FromMinutes(minutes).Humanize(culture: culture, maxUnit: TimeUnit.Minute), culture) : "";
    }

    /// <summary>An ordinal as the press writes it: <c>1er</c>, <c>1re</c>, <c>2e</c>; <c>1st</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="gender">Of what is counted.</param>
    /// <param name="culture">The language; null takes that of the current thread.</param>
    public static string Ordinal(int number, GrammaticalGender gender, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        return Finished(number.Ordinalize(gender, culture), culture);
    }

    /// <summary>Humanizer says "now" of the day it is.</summary>
    private static string Today(DateOnly day, CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        French => "aujourd’hui",
        "en" or "iv" => "today",
        _ => day.ToString(culture),
    };

    /// <summary>French words in the typography of the press: 1re for 1ère, the curved apostrophe.</summary>
    private static string Finished(string words, CultureInfo culture) => culture.TwoLetterISOLanguageName == French
        ? FrenchText.Normalise(words, FrenchTextLevel.Typographic) : words;

    private static bool FindsCulture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name).Name == name;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
