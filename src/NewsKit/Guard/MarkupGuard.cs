using NewsKit.Model;

namespace NewsKit.Guard;

/// <summary>Enforces the limits on markup in one linear pass over its tokens, before the DOM parser sees it: a parser that caps
/// its depth bounds memory, not time.</summary>
internal static class MarkupGuard
{
    internal const string Stage = "dom";

    /// <summary>The page without the tags, attributes and comments past a limit, and with empty templates.</summary>
    /// <param name="html">The page.</param>
    /// <param name="limits">What is enforced.</param>
    /// <param name="log">Takes the limits that were hit.</param>
    /// <param name="empties">Whether scripts, style sheets, svg and comments are emptied where no reader looks into them; false
    /// for who wants to see the whole tree.</param>
    /// <param name="cancellation">Stops the run.</param>
    internal static GuardOutput Apply(
        ReadOnlyMemory<char> html, NewsKitLimits limits, DiagnosticLog log, bool empties, CancellationToken cancellation)
    {
        var report = new GuardReport();
        var guarded = new GuardOutput(html);
        new GuardPass(html, limits, report, guarded, empties, cancellation).Run();
        report.WriteTo(log);
        return guarded;
    }
}
