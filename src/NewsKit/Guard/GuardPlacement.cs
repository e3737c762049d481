namespace NewsKit.Guard;

/// <summary>What the tree builder will do with a start tag: with how many elements around it, and which it adds by
/// itself.</summary>
internal readonly record struct GuardPlacement(GuardPlace Place, int Count = 0, int Implied = 0);
