using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsKit.Cli;

/// <summary>Writes HTML of which the literals are markup and every hole is text, so that no word of a page becomes
/// markup.</summary>
internal sealed class EscapedHtml(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes <c>$"&lt;td&gt;{text}&lt;/td&gt;"</c>; the holes were escaped on the way in.</summary>
    internal void Write(Markup markup) => markup.WriteTo(output);

    /// <summary>Writes markup that is safe already: what an article writer gave, or a file of this program.</summary>
    internal void WriteSafe(string markup) => output.Write(markup);

    /// <summary>The pieces of one interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Markup(int literalLength, int formattedCount)
    {
        private const int UsualHole = 16;

        private readonly StringBuilder _pieces = new(literalLength + (UsualHole * formattedCount));

        public void AppendLiteral(string markup) => _pieces.Append(markup);

        public void AppendFormatted(string? text) => _pieces.Append(Encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => _pieces.Append(CultureInfo.InvariantCulture, $"{number}");

        internal void WriteTo(TextWriter output) => output.Write(_pieces);
    }
}
