using System.Buffers;
using System.Text;
using NewsKit.Canonical;

namespace NewsKit.Text;

/// <summary>H6: typesetting ligatures become letters, and letters with separate accents become one character.</summary>
internal sealed class CompositionStep : RepairStep
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly SearchValues<char> LigatureCharacters = SearchValues.Create("ﬀﬁﬂﬃﬄﬅﬆ");

    public override string Name => "composition";

    protected override string Repair(string text, ref TextBlock block) =>
        CanonicalComposition.Compose(WithoutLigatures(text));

    private static string WithoutLigatures(string text)
    {
        var at = text.AsSpan().IndexOfAny(LigatureCharacters);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length + 8).Append(text, 0, at);
        foreach (var c in text.AsSpan(at))
        {
            if (LigatureCharacters.Contains(c))
                result.Append(Ligatures[c - '\uFB00']);
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
