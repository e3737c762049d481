namespace NewsKit.Lexicon;

/// <summary>A class attribute or an id, with what its words mean. Equal ones are mostly one object, see
/// <see cref="ClassNames"/>.</summary>
internal sealed class ClassName : IEquatable<ClassName>
{
    private readonly int _hash;

    internal ClassName(string text, int hash)
    {
        (Text, _hash) = (text, hash);
        Tokens = MarkupWords.Recognise(text);
        Look = LookWords.Of(text);
        Places = PlaceWords.Named(text);
        MayBeMicroformat = MicroformatWords.MayBeIn(text);
    }

    /// <summary>Of an element without the attribute.</summary>
    internal static ClassName None { get; } = new("", 0);

    /// <summary>As written; empty without the attribute.</summary>
    internal string Text { get; }

    internal MarkupTokens Tokens { get; }

    internal PagePlaces Places { get; }

    internal ElementLook Look { get; }

    internal bool MayBeMicroformat { get; }

    /// <summary>What the body model has learned of the words, kept by it; no number until it was asked.</summary>
    internal float Odds { get; set; } = float.NaN;

    public bool Equals(ClassName? other) => ReferenceEquals(this, other)
        || (other is not null && other._hash == _hash && string.Equals(other.Text, Text, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as ClassName);

    public override int GetHashCode() => _hash;
}
