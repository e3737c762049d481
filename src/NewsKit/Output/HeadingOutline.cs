namespace NewsKit.Output;

/// <summary>Heading levels in order: they start at the top level and none is skipped on the way down.</summary>
internal sealed class HeadingOutline(int topLevel)
{
    private const int Deepest = 6;
    private int _last = topLevel - 1;

    /// <summary>The level to write for a heading of the model, whose levels start at 2.</summary>
    internal int Next(int level) => _last = Math.Min(Math.Min(Math.Max(level, 2) + topLevel - 2, _last + 1), Deepest);
}
