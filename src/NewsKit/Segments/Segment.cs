using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Consecutive blocks that belong to one section.</summary>
/// <param name="Kind">The section.</param>
/// <param name="First">Its first block.</param>
/// <param name="End">The first block after it.</param>
/// <param name="Element">The element that holds it all; -1 when no single element does.</param>
internal readonly record struct Segment(SectionKind Kind, int First, int End, int Element);
