namespace NewsKit.Pipeline;

/// <summary>Finds among many texts those that are copies of one seen before.</summary>
/// <remarks>The bits are cut into four pieces: of copies, which differ in seven bits at most, one piece differs in one bit at
/// most. So only the texts under the same piece, and under those a bit away, are compared.</remarks>
public sealed class NearCopies
{
    private const int Pieces = 4;
    private const int BitsOfAPiece = 16;

    private readonly Dictionary<uint, List<int>> _places = [];
    private readonly List<(TextFingerprint Print, string Key)> _seen = [];

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
            var place = Place(print, piece);
            if (!_places.TryGetValue(place, out var list))
                _places[place] = list = [];
            list.Add(_seen.Count);
        }

        _seen.Add((print, key));
    }

    private string? Find(TextFingerprint print, string key)
    {
        for (var piece = 0; piece < Pieces; piece++)
        {
            var place = Place(print, piece);
            if (FindAt(place, print, key) is { } same)
                return same;
            for (var bit = 0; bit < BitsOfAPiece; bit++)
            {
                if (FindAt(place ^ (1u << bit), print, key) is { } near)
                    return near;
            }
        }

        return null;
    }

    private string? FindAt(uint place, TextFingerprint print, string key)
    {
        foreach (var index in _places.GetValueOrDefault(place) ?? [])
        {
            var other = _seen[index];
            if (other.Print.DistanceTo(print) <= TextFingerprint.CopyDistance && other.Key != key)
                return other.Key;
        }

        return null;
    }

    private static uint Place(TextFingerprint print, int piece) =>
        (uint)piece << BitsOfAPiece | (ushort)(print.Bits >> (piece * BitsOfAPiece));
}
