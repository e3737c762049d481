using System.Text;

namespace NewsKit.Benchmarks;

/// <summary>Turns the bytes of a page into the text that both parsers of a comparison get.</summary>
internal static class PageText
{
    private static readonly ArticleParser Parser = new();

    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static string Decode(byte[] bytes) =>
        Encoding.GetEncoding(Parser.Parse(bytes).Source.Encoding ?? "utf-8").GetString(bytes);
}
