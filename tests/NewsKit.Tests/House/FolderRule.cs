namespace NewsKit.Tests.House;

/// <summary>A row of the dependency table: a folder of the library and whom it may know.</summary>
/// <param name="Folder">The stage; empty for the root.</param>
/// <param name="Uses">The folders it may name.</param>
internal sealed record FolderRule(string Folder, params string[] Uses)
{
    /// <summary>The packages whose namespaces it may name.</summary>
    internal string[] Packages { get; init; } = [];

    /// <summary>The only file that may name the packages; null when every file may.</summary>
    internal string? PackagesOnlyIn { get; init; }

    /// <summary>Single files that name a folder which the row does not, each with its reason. An entry that is no longer needed
    /// fails.</summary>
    internal (string File, string Named, string Reason)[] Exceptions { get; init; } = [];

    /// <summary>The types of Model it may name although Model is not among <see cref="Uses"/>, by how they begin.</summary>
    internal string ModelTypesStarting { get; init; } = "Diagnostic";
}
