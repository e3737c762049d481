namespace NewsKit.Model;

/// <summary>The end of the page.</summary>
public sealed record Footer
{
    /// <summary>The logo; in a text rendering only its alternative text.</summary>
    public Image? Logo { get; init; }

    /// <summary>Paragraphs about the publication.</summary>
    public IReadOnlyList<string> About { get; init => field = value ?? []; } = [];

    /// <summary>Columns of links with their headings; a heading may stand without items.</summary>
    public IReadOnlyList<FooterGroup> Groups { get; init => field = value ?? []; } = [];

    /// <summary>The copyright line.</summary>
    public Copyright? Copyright { get; init; }

    /// <summary>The languages the page is offered in.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init => field = value ?? []; } = [];
}
