namespace NewsKit.Model;

/// <summary>One entry of a language switcher.</summary>
public sealed record LanguageLink
{
    /// <summary>The BCP 47 tag, for example <c>fr-FR</c>.</summary>
    public string? Tag { get; init; }

    /// <summary>The name as shown, for example <c>Français</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The absolute address of the page in that language.</summary>
    public string? Url { get; init; }

    /// <summary>True for the language the page is in.</summary>
    public bool Current { get; init; }
}
