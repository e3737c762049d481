namespace NewsKit.Blocks;

/// <summary>One run of a page between two block boundaries: plain numbers into <see cref="PageContent"/>.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Element">The innermost block-level element that holds it; for media the element itself.</param>
/// <param name="Start">Where its text starts in <see cref="PageContent.Text"/>.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="LinkChars">How many of its characters are within links.</param>
/// <param name="HeadingLevel">1 to 6 within a heading, else 0.</param>
internal readonly record struct Block(BlockKind Kind, int Element, int Start, int End, int LinkChars, int HeadingLevel)
{
    internal int Length => End - Start;
}
