namespace NewsKit.Dom;

/// <summary>A class attribute or an id; equal ones of a page share the string and the number.</summary>
/// <param name="Text">As written; null without the attribute.</param>
/// <param name="Number">From 1 on; 0 without the attribute.</param>
internal readonly record struct ClassName(string? Text, int Number);
