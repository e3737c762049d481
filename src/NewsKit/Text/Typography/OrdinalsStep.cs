using System.Buffers;

namespace NewsKit.Text;

/// <summary>O: ordinals take the short ending of the press (<c>2e</c>, <c>1re</c>, <c>XIXe</c>).</summary>
internal sealed class OrdinalsStep : TextStep
{
    private static readonly string[] Endings = ["ième", "ieme", "ème", "eme"];
    private static readonly string[] FirstEndings = ["ère", "ere"];
    private static readonly SearchValues<char> Roman = SearchValues.Create("IVX");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVX" + CharacterClasses.AllDigits);

    public override string Name => "ordinals";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(Numerals); at >= 0;)
        {
            var end = NumberEnd(text, at);
            if (!text.IsWord(at - 1) && !(text.IsDigit(at) && text.IsAnyOf(at - 1, ".,")))
                Shorten(ref block, text, at, end);
            var step = text[end..].IndexOfAny(Numerals);
            at = step < 0 ? -1 : end + step;
        }
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (text.IsDigit(start))
        {
            while (text.IsDigit(end))
                end++;
        }
        else
        {
            while (end < text.Length && Roman.Contains(text[end]))
                end++;
        }

        return end;
    }

    private static void Shorten(ref TextBlock block, ReadOnlySpan<char> text, int start, int end)
    {
        var length = EndingLength(text, end, Endings, out var plural);
        var ending = plural ? "es" : "e";
        if (length == 0 && text[start..end] is "1")
        {
            length = EndingLength(text, end, FirstEndings, out plural);
            ending = plural ? "res" : "re";
        }

        if (length > 0)
            block.Replace(end, length, ending);
    }

    // The length of the whole rest of the word when it is one of the endings, in the singular or the plural; else 0.
    private static int EndingLength(ReadOnlySpan<char> text, int at, string[] endings, out bool plural)
    {
        plural = false;
        foreach (var ending in endings)
        {
            if (!text[at..].StartsWith(ending))
                continue;
            plural = text.IsAnyOf(at + ending.Length, "s");
            var length = ending.Length + (plural ? 1 : 0);
            return text.IsWord(at + length) ? 0 : length;
        }

        return 0;
    }
}
