namespace NewsKit.Tests.House;

/// <summary>Words and signs that may not follow one another in the library.</summary>
/// <param name="Code">The words and signs, parted by spaces.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Except">The files that may, each with its reason beside the rule.</param>
internal sealed record CodeRule(string Code, string Reason, params string[] Except);
