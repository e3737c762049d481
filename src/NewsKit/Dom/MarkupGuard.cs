#pragma warning disable IDE0060
using NewsKit.Model;

namespace NewsKit.Dom;
internal static class MarkupGuard
{
    internal static string Apply(string html, NewsKitLimits limits, DiagnosticLog log, CancellationToken cancellation) => html;
}
