namespace NewsKit.Blocks;

/// <summary>An attribute that a section reader may ask for.</summary>
internal readonly record struct PageAttribute(string Name, string Value)
{
    /// <summary>The address of a picture that the front found in an attribute without a name of its own, or in a style.</summary>
    internal const string Picture = "nk-picture";

    /// <summary>Text in the middle of the line.</summary>
    internal const string Centred = "nk-centred";

    /// <summary>An element holds a field for the reader's address.</summary>
    internal const string Letter = "nk-letter";

    /// <summary>The source of a formula that is a block of its own.</summary>
    internal const string Formula = "nk-formula";
}
