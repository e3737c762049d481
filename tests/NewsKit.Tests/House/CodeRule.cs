namespace NewsKit.Tests.House;

/// <summary>Words and signs that may not follow one another in the library.</summary>
/// <param name="Code">The words and signs, parted by spaces.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Except">The one file that may, documented there; null for none.</param>
internal sealed record CodeRule(string Code, string Reason, string? Except = null);
