using System.Collections.Concurrent;
using System.Diagnostics;

namespace NewsKit.Pipeline;

/// <summary>Looks after pages that are being parsed: one that takes far longer than it may will never end, and its thread with
/// it.</summary>
internal sealed class PageWatch : IDisposable
{
    private const int LooksALimit = 4;

    private readonly ConcurrentDictionary<long, (SourcePage Page, long Since)> _pages = [];
    private readonly TimeSpan _limit;
    private readonly Action<SourcePage> _lost;
    private readonly Timer? _timer;
    private long _last;

    /// <param name="limit">How long a page may take; zero for ever.</param>
    /// <param name="lost">Told of the page that took longer.</param>
    internal PageWatch(TimeSpan limit, Action<SourcePage> lost)
    {
        (_limit, _lost) = (limit, lost);
        if (limit > TimeSpan.Zero)
            _timer = new Timer(_ => Look(), null, limit / LooksALimit, limit / LooksALimit);
    }

    internal long Begin(SourcePage page)
    {
        var number = Interlocked.Increment(ref _last);
        _pages[number] = (page with { Bytes = default }, Stopwatch.GetTimestamp());
        return number;
    }

    internal void End(long number) => _pages.TryRemove(number, out _);

    public void Dispose() => _timer?.Dispose();

    private void Look()
    {
        foreach (var (page, since) in _pages.Values)
        {
            if (Stopwatch.GetElapsedTime(since) >= _limit)
                _lost(page);
        }
    }
}
