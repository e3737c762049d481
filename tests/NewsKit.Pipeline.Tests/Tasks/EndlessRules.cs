using NewsKit.Sites;

namespace NewsKit.Pipeline.Tests;

/// <summary>A rule that does not end on one page, until it is disposed of.</summary>
internal sealed class EndlessRules(string part) : ISiteRules, IDisposable
{
    private readonly ManualResetEventSlim _end = new();

    public ISiteRule? Find(Uri address, DateTime? fetched)
    {
        if (address.OriginalString.EndsWith(part, StringComparison.Ordinal))
            _end.Wait();
        return null;
    }

    public void Dispose() => _end.Set();
}
