using System.Text;

namespace NewsKit.Decoding;

/// <summary>The code pages of the framework, registered once; nothing else of the process is changed.</summary>
internal static class CodePages
{
    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static Encoding Get(int codePage) => Encoding.GetEncoding(codePage);
}
