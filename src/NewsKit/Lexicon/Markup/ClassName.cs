namespace NewsKit.Lexicon;

/// <summary>A class attribute or an id, with what its words mean. Equal ones are mostly one object, see
/// <see cref="ClassNames"/>.</summary>
internal sealed class ClassName
{
    internal ClassName(string text)
    {
        Text = text;
        Tokens = MarkupWords.Recognise(text);
        Look = LookWords.Of(text);
        Places = PlaceWords.Named(text);
        MayBeMicroformat = MicroformatWords.MayBeIn(text);
    }

    /// <summary>Of an element without the attribute.</summary>
    internal static ClassName None { get; } = new("");

    /// <summary>As written; empty without the attribute.</summary>
    internal string Text { get; }

    internal MarkupTokens Tokens { get; }

    internal PagePlaces Places { get; }

    internal ElementLook Look { get; }

    internal bool MayBeMicroformat { get; }

    /// <summary>What the body model has learned of the words, kept by it; no number until it was asked.</summary>
    internal float Odds { get; set; } = float.NaN;
}
