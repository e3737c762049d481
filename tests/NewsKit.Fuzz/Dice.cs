namespace NewsKit.Fuzz;

/// <summary>Chance that is the same on every machine and version of the platform (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not including, the bound.</summary>
    internal int Next(int bound) => bound <= 1 ? 0 : (int)(Roll() % (ulong)bound);

    internal bool OneIn(int chances) => Next(chances) == 0;

    internal T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private ulong Roll()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
