namespace NewsKit.Sections;

/// <summary>What a character is to the body model.</summary>
internal enum CharacterKind : byte
{
    Other,
    Small,
    Capital,
    Digit,
    Comma,

    /// <summary>The end of a sentence, if a blank or a quotation mark follows.</summary>
    Stop,

    /// <summary>A mark that stands between the parts of a menu or a line of details.</summary>
    Separator,

    Break,

    /// <summary>A part of a mail address, an account or a hashtag.</summary>
    Address,
}
