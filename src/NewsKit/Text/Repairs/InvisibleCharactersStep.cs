using System.Buffers;
using System.Text;

namespace NewsKit.Text;

/// <summary>H5: removes characters that no reader sees; joiners and bidi controls stay in the scripts that need them.</summary>
internal sealed class InvisibleCharactersStep : RepairStep
{
    private const string AlwaysRemoved =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u00AD\u180E\u200B\u2060\u2061\u2062\u2063\u2064\u206A\u206B\u206C\u206D\u206E\u206F"
        + "\uFEFF\uFFF9\uFFFA\uFFFB\uFFFC";

    private const string BidiControls = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string Joiners = "\u200C\u200D";

    private static readonly SearchValues<char> Triggers = SearchValues.Create(AlwaysRemoved + BidiControls + Joiners);
    private static readonly SearchValues<char> Removed = SearchValues.Create(AlwaysRemoved);
    private static readonly SearchValues<char> RemovedWithBidi = SearchValues.Create(AlwaysRemoved + BidiControls);

    public override string Name => "invisible-characters";

    protected override string Repair(string text, ref TextBlock block)
    {
        var at = text.AsSpan().IndexOfAny(Triggers);
        if (at < 0)
            return text;
        var removed = block.HasRightToLeft ? Removed : RemovedWithBidi;
        var result = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\u200C' or '\u200D')
                AppendJoiners(text, ref at, removed, result);
            else if (!removed.Contains(c))
                result.Append(c);
            at++;
        }

        return result.Length == text.Length ? text : result.ToString();
    }

    // A run of joiners stands or falls together: without a neighbour that needs it the outer one goes, then the next.
    private static void AppendJoiners(string text, ref int at, SearchValues<char> removed, StringBuilder result)
    {
        var left = result.Length;
        var start = at;
        while (at + 1 < text.Length && (text[at + 1] is '\u200C' or '\u200D' || removed.Contains(text[at + 1])))
            at++;
        if (left == 0 || !NeedsJoiner(result[left - 1]) || at + 1 >= text.Length || !NeedsJoiner(text[at + 1]))
            return;
        foreach (var c in text.AsSpan(start, at + 1 - start))
        {
            if (c is '\u200C' or '\u200D')
                result.Append(c);
        }
    }

    private static bool NeedsJoiner(char neighbour) => neighbour >= '\u0250' && !char.IsWhiteSpace(neighbour);
}
