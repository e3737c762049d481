namespace NewsKit.Text;

/// <summary>Normalises French text: repairs what scraping broke and, on request, sets it as the French press does.</summary>
/// <remarks>
/// One call handles one block of text (a paragraph, a heading, a caption); <c>\n</c> in it is a hard line break. Every
/// method is idempotent and none throws for any text. Text that needs nothing comes back as the same string instance.
/// <para>Not done at any level: accents on capitals, sentence case, spelling, missing words, figures.</para>
/// </remarks>
public static class FrenchText
{
    /// <summary>The names of all steps, in the order in which they run, for
    /// <see cref="FrenchTextOptions.DisabledSteps"/>.</summary>
    public static IReadOnlyList<string> StepNames { get; } = [.. TextSteps.All.Select(step => step.Name)];

    /// <summary>Normalises one block of plain text.</summary>
    /// <example><c>Normalise("L'été  arrive")</c> gives <c>L’été arrive</c>.</example>
    /// <param name="text">The text, already decoded from HTML once.</param>
    /// <param name="level">How far to go. Default: repairs only.</param>
    /// <param name="language">A BCP 47 tag; anything but French, and <see langword="null"/>, gets hygiene and white space
    /// only.</param>
    /// <returns>The text, the same instance when nothing had to change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Normalise(
        string text, FrenchTextLevel level = FrenchTextLevel.Conservative, string? language = "fr")
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextPipeline.Normalise(text, new TextSettings(level, language));
    }

    /// <summary>Normalises one block of plain text as the options say.</summary>
    /// <example><c>Normalise("un coeur", new() { Ligatures = true })</c> gives <c>un cœur</c>.</example>
    /// <param name="text">The text, already decoded from HTML once.</param>
    /// <param name="options">The level, the language, the steps to leave out.</param>
    /// <returns>The text, the same instance when nothing had to change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Normalise(string text, FrenchTextOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return TextPipeline.Normalise(text, options.Settings);
    }

    /// <summary>Says which steps <see cref="Normalise(string, FrenchTextOptions)"/> needed for a text.</summary>
    /// <example><c>Explain("L'été  arrive")</c> gives <c>white-space</c>, <c>apostrophes</c>.</example>
    /// <param name="text">The text, already decoded from HTML once.</param>
    /// <param name="options">As for the normalisation; <see langword="null"/> means <c>new()</c>.</param>
    /// <returns>The names of the steps that changed something, each once, in the order of <see cref="StepNames"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Explain(string text, FrenchTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        TextPipeline.Normalise(text, (options ?? new FrenchTextOptions()).Settings, changed);
        return [.. StepNames.Where(changed.Contains)];
    }

    /// <summary>Normalises one block of inline HTML: its text, across the tags, and its <c>alt</c> and <c>title</c>
    /// values.</summary>
    /// <example>
    /// At the typographic level <c>&lt;em&gt;Vraiment&lt;/em&gt;?</c> gets its space after the closing tag.
    /// </example>
    /// <param name="inlineHtml">The HTML of one block: text, inline elements, <c>br</c>, images.</param>
    /// <param name="level">How far to go. Default: repairs only.</param>
    /// <param name="language">The language of the block; elements with another <c>lang</c> are respected.</param>
    /// <returns>
    /// The same markup: no element is added, removed or moved; code, scripts, styles, comments and unchanged text keep their
    /// exact characters, changed text escapes only <c>&amp; &lt; &gt;</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="inlineHtml"/> is <see langword="null"/>.</exception>
    public static string NormaliseHtml(
        string inlineHtml, FrenchTextLevel level = FrenchTextLevel.Conservative, string? language = "fr")
    {
        ArgumentNullException.ThrowIfNull(inlineHtml);
        return InlineHtml.Normalise(inlineHtml, new TextSettings(level, language));
    }

    /// <summary>Normalises one block of inline HTML as the options say.</summary>
    /// <param name="inlineHtml">The HTML of one block: text, inline elements, <c>br</c>, images.</param>
    /// <param name="options">The level, the language, the steps to leave out.</param>
    /// <returns>The same markup with its text normalised, as for the overload with a level.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string NormaliseHtml(string inlineHtml, FrenchTextOptions options)
    {
        ArgumentNullException.ThrowIfNull(inlineHtml);
        ArgumentNullException.ThrowIfNull(options);
        return InlineHtml.Normalise(inlineHtml, options.Settings);
    }
}
