namespace NewsKit.Pipeline;

/// <summary>A page that was found in a folder.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path below the folder, with <c>/</c>.</param>
internal readonly record struct PageFile(string Path, string Name);
