#pragma warning disable IDE0060
using NewsKit.Model;

namespace NewsKit.Normalisation;
internal static class ArticleNormaliser
{
    internal static Article Normalise(Article article, NormalisationOptions options, DiagnosticLog log, CancellationToken cancellation) => article;
}
