using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Consecutive blocks that a finder claimed for one section; blocks among them that were claimed before, or given away
/// since, are not its own.</summary>
/// <param name="Kind">The section.</param>
/// <param name="First">Its first block.</param>
/// <param name="End">The first block after it.</param>
/// <param name="Element">The element that holds it all; -1 when no single element does.</param>
/// <param name="Reason">Why it was claimed.</param>
/// <param name="IsHint">Whether the body model has the last word, since running text stands in it.</param>
internal readonly record struct Segment(
    SectionKind Kind, int First, int End, int Element = -1, ClaimReason Reason = ClaimReason.None, bool IsHint = false);
