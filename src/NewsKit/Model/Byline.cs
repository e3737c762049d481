using System.Text.Json.Serialization;

namespace NewsKit.Model;

/// <summary>The signature of an article: who wrote it, and with which agencies.</summary>
public sealed record Byline
{
    /// <summary>The line as printed, for example <c>par Anne Morel, avec AFP</c>; null when only metadata names the
    /// authors.</summary>
    public string? Text { get; init; }

    /// <summary>The persons, in printed order; at most 64.</summary>
    public IReadOnlyList<Author> Authors { get; init => field = value ?? []; } = [];

    /// <summary>The wire services that share the signature, for example <c>AFP</c>.</summary>
    public IReadOnlyList<string> Agencies { get; init => field = value ?? []; } = [];

    /// <summary>The names of <see cref="Authors"/>, in their order; without the agencies. Not in the JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Names => [.. Authors.Select(author => author.Name)];
}
