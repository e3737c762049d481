using System.Text;
using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>Shorthand of the decoding tests: bytes in, page and diagnostic codes out.</summary>
internal static class Bytes
{
    /// <summary>A sentence with every character that tells the encodings of French pages apart.</summary>
    internal const string French = "L’été à Nîmes : « le cœur bat », 3 €.";

    internal static byte[] Latin(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    internal static byte[] Of(string name, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)).GetBytes(text);

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal static (DecodedPage Page, string[] Codes) Decode(
        ReadOnlySpan<byte> bytes, string? contentType = null, NewsKitLimits? limits = null)
    {
        var log = new DiagnosticLog();
        var page = PageDecoder.Decode(bytes, contentType, limits ?? new NewsKitLimits(), log);
        return (page, [.. log.ToList().Select(diagnostic => diagnostic.Code)]);
    }

    /// <summary>The one thing that is said of refused input.</summary>
    internal static string Refusal(ReadOnlySpan<byte> bytes, string? contentType = null, NewsKitLimits? limits = null)
    {
        var log = new DiagnosticLog();
        PageDecoder.Decode(bytes, contentType, limits ?? new NewsKitLimits(), log);
        return Assert.Single(log.ToList()).Message;
    }

    internal static (DecodedPage Page, string[] Codes) Accept(string text, NewsKitLimits? limits = null)
    {
        var log = new DiagnosticLog();
        var page = PageDecoder.Accept(text, limits ?? new NewsKitLimits(), log);
        return (page, [.. log.ToList().Select(diagnostic => diagnostic.Code)]);
    }
}
