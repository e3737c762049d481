namespace NewsKit.Model;

/// <summary>The publication that carries the article.</summary>
public sealed record Site
{
    /// <summary>Its name, for example <c>Le Courrier du Lac</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its home address.</summary>
    public string? Url { get; init; }

    /// <summary>Its logo.</summary>
    public Image? Logo { get; init; }
}
