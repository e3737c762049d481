namespace NewsKit.Pipeline;

/// <summary>Where a page stands in its source, and where reading can go on behind it.</summary>
/// <param name="Source">The source, by the name under which its progress is kept.</param>
/// <param name="Start">Where the page starts: bytes of the file as it lies there, or the place in a list of files.</param>
/// <param name="End">How far the source was read when the page had been read, in the same measure.</param>
/// <param name="Resume">From where reading can begin again.</param>
/// <param name="Taken">How many pages come from there on up to this one, this one included; 0 when the next page is the
/// first.</param>
public sealed record SourcePosition(string Source, long Start, long End, long Resume, long Taken);
