using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>A text, most often a whole page, in memory that the pool gets back.</summary>
/// <param name="Chars">The text, at the start of what is rented.</param>
/// <param name="Rented">Null where the text needed none.</param>
internal readonly record struct RentedText(ReadOnlyMemory<char> Chars, char[]? Rented = null)
{
    /// <summary>Gives the memory back; the text must not be asked any more.</summary>
    internal void Return()
    {
        if (Rented is not null)
            BoundedArrayPool<char>.Return(Rented);
    }
}
