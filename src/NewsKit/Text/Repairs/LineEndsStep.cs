using System.Buffers;
using System.Text;

namespace NewsKit.Text;

/// <summary>H1: one kind of line break, and no exotic spaces.</summary>
internal sealed class LineEndsStep : RepairStep
{
    private const string Exotic =
        "\r\u2028\u2029\t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u205F\u3000";

    private static readonly SearchValues<char> InPlainText = SearchValues.Create(Exotic);
    private static readonly SearchValues<char> InHtml = SearchValues.Create(Exotic + "\n\f");

    public override string Name => "line-ends-and-exotic-spaces";

    protected override string Repair(string text, ref TextBlock block)
    {
        var triggers = block.Settings.LineBreaksAreSpaces ? InHtml : InPlainText;
        var at = text.AsSpan().IndexOfAny(triggers);
        if (at < 0)
            return text;
        var lineBreak = block.Settings.LineBreaksAreSpaces ? ' ' : '\n';
        var result = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
            result.Append(c switch
            {
                '\r' or '\n' or '\u2028' or '\u2029' => lineBreak,
                '\u2007' => CharacterClasses.NoBreakSpace,
                _ => triggers.Contains(c) ? ' ' : c,
            });
        }

        return result.ToString();
    }
}
