namespace NewsKit.Model;

/// <summary>One person who signs.</summary>
public sealed record Author
{
    /// <summary>The name as printed, without "par" and without a job title.</summary>
    public required string Name { get; init; }

    /// <summary>The role printed beside the name, for example <c>envoyée spéciale à Lyon</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The address of the author's page.</summary>
    public string? Url { get; init; }
}
