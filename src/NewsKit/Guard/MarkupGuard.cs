using NewsKit.Model;

namespace NewsKit.Guard;

/// <summary>Enforces the limits on markup in one linear pass over its tokens, before the DOM parser sees it: a parser that caps
/// its depth bounds memory, not time.</summary>
internal static class MarkupGuard
{
    internal const string Stage = "dom";

    /// <summary>The same string when no limit is hit and no template holds anything, else one without the tags, attributes and
    /// comments past a limit, and with empty templates.</summary>
    internal static string Apply(string html, NewsKitLimits limits, DiagnosticLog log, CancellationToken cancellation)
    {
        var report = new GuardReport();
        var guarded = new GuardPass(html, limits, report, cancellation).Run();
        report.WriteTo(log);
        return guarded;
    }
}
