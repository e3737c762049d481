namespace NewsKit.Text;

/// <summary>A replacement of some characters of a block, or an insertion when the length is 0.</summary>
/// <param name="Start">The first character replaced, or the place of the insertion.</param>
/// <param name="Length">How many characters go.</param>
/// <param name="Replacement">What comes instead.</param>
/// <param name="Owner">The character whose text node receives the replacement.</param>
internal readonly record struct TextEdit(int Start, int Length, string Replacement, int Owner)
{
    public int End => Start + Length;
}
