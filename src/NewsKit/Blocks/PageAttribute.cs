namespace NewsKit.Blocks;

/// <summary>An attribute that a section reader may ask for.</summary>
internal readonly record struct PageAttribute(string Name, string Value)
{
    /// <summary>The address of a picture that the front found in an attribute without a name of its own, or in a style.</summary>
    internal const string Picture = "nk-picture";

    /// <summary>The source of a formula that is a block of its own.</summary>
    internal const string Formula = "nk-formula";
}
