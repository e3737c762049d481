using System.Buffers;

namespace NewsKit.Guard;

/// <summary>Markup that a parser may see, in memory that is used again after it.</summary>
internal sealed class GuardedPage(char[] chars, int length) : IDisposable
{
    private char[]? _chars = chars;

    internal char[] Chars => _chars ?? throw new ObjectDisposedException(nameof(GuardedPage));

    internal int Length => length;

    public void Dispose()
    {
        if (_chars is { } rented)
            ArrayPool<char>.Shared.Return(rented);
        _chars = null;
    }

    public override string ToString() => new(Chars, 0, length);
}
