namespace NewsKit.Pipeline;

/// <summary>Finds among many texts those that are copies of one seen before.</summary>
/// <remarks>The bits are cut into one piece more than may differ, so that a copy agrees in one piece at least: only texts that do
/// are compared.</remarks>
public sealed class NearCopies
{
    private const int Pieces = TextFingerprint.CopyDistance + 1;

    private readonly Dictionary<(int Piece, ulong Bits), List<(TextFingerprint Print, string Key)>> _seen = [];

    /// <summary>Looks for a text that was seen before and remembers the new one when there is none.</summary>
    /// <param name="print">The text.</param>
    /// <param name="key">Whose it is: a page is no copy of itself.</param>
    /// <returns>The key of the text it is a copy of; null when it is none.</returns>
    public string? Add(TextFingerprint print, string key)
    {
        var first = Find(print, key);
        if (first is null)
            Remember(print, key);
        return first;
    }

    /// <summary>Remembers a text without looking.</summary>
    /// <param name="print">The text.</param>
    /// <param name="key">Whose it is.</param>
    public void Remember(TextFingerprint print, string key)
    {
        for (var piece = 0; piece < Pieces; piece++)
        {
            var place = (piece, Bits(print, piece));
            if (!_seen.TryGetValue(place, out var list))
                _seen[place] = list = [];
            list.Add((print, key));
        }
    }

    private string? Find(TextFingerprint print, string key)
    {
        for (var piece = 0; piece < Pieces; piece++)
        {
            foreach (var other in _seen.GetValueOrDefault((piece, Bits(print, piece))) ?? [])
            {
                if (other.Print.DistanceTo(print) <= TextFingerprint.CopyDistance && other.Key != key)
                    return other.Key;
            }
        }

        return null;
    }

    private static ulong Bits(TextFingerprint print, int piece)
    {
        var (from, to) = (64 * piece / Pieces, 64 * (piece + 1) / Pieces);
        return print.Bits >> from & ((1UL << (to - from)) - 1);
    }
}
