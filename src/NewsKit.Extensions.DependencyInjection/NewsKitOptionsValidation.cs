using Microsoft.Extensions.Options;

namespace NewsKit.Extensions;

/// <summary>Finds what no page could be read with.</summary>
internal sealed class NewsKitOptionsValidation : IValidateOptions<NewsKitOptions>
{
    private const int LongestTag = 64;

    public ValidateOptionsResult Validate(string? name, NewsKitOptions options)
    {
        var faults = new List<string>();
        if (options.Limits is null || options.Reading is null || options.Normalisation is null || options.SiteRules is null)
            return ValidateOptionsResult.Fail("NewsKit: Limits, Reading, Normalisation and SiteRules must not be null.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.Reading.TimeZone, out _))
            faults.Add($"NewsKit: Reading.TimeZone: there is no time zone '{options.Reading.TimeZone}'.");
        if (options.Reading.Language is { } language && !IsTag(language))
            faults.Add($"NewsKit: Reading.Language: '{language}' is not a language tag such as fr or fr-CA.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsTag(string text) =>
        text.Length is >= 2 and <= LongestTag && char.IsAsciiLetter(text[0]) && text[^1] != '-'
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
