using NewsKit.Model;

namespace NewsKit.Guard;

/// <summary>Which limits were hit, and by how much; one diagnostic a limit.</summary>
internal sealed class GuardReport
{
    private readonly List<(string Limit, string Code, int Value, int Seen, int Times)> _hits = [];

    internal void Hit(string limit, string code, int value, int seen)
    {
        for (var i = 0; i < _hits.Count; i++)
        {
            var hit = _hits[i];
            if (hit.Limit != limit || hit.Code != code)
                continue;
            _hits[i] = hit with { Seen = Math.Max(seen, hit.Seen), Times = hit.Times + 1 };
            return;
        }

        _hits.Add((limit, code, value, seen, 1));
    }

    internal void WriteTo(DiagnosticLog log)
    {
        foreach (var (limit, code, value, seen, times) in _hits)
            log.Warn(code, MarkupGuard.Stage, $"{limit} is {value}, the page has {seen}; enforced {times} times.");
    }
}
