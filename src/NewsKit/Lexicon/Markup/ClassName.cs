namespace NewsKit.Lexicon;

/// <summary>A class attribute or an id, with what its words mean. Equal ones are mostly one object, see
/// <see cref="ClassNames"/>.</summary>
internal sealed class ClassName
{
    internal ClassName(string text, int hash)
    {
        (Text, Hash) = (text, hash);
        Tokens = MarkupWords.Recognise(text);
        Places = PlaceWords.Named(text);
        Look = LookWords.Of(text);
        MayBeMicroformat = MicroformatWords.MayBeIn(text);
    }

    /// <summary>Of an element without the attribute.</summary>
    internal static ClassName None { get; } = new("", 0);

    /// <summary>As written; empty without the attribute.</summary>
    internal string Text { get; }

    /// <summary>Equal for equal texts.</summary>
    internal int Hash { get; }

    internal MarkupTokens Tokens { get; }

    internal PagePlaces Places { get; }

    internal ElementLook Look { get; }

    internal bool MayBeMicroformat { get; }
}
