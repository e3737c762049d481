namespace NewsKit.Lexicon;

/// <summary>What a class says of how an element is shown.</summary>
internal enum ElementLook : byte
{
    None,

    /// <summary>The large first letter of a text.</summary>
    DropCap,

    /// <summary>Line ends of the source are shown.</summary>
    Lines,

    /// <summary>Shown as a block, whatever the element.</summary>
    Block,

    /// <summary>A drawing of what is given as mark-up as well.</summary>
    Drawing,

    /// <summary>A drawing of a formula whose source may stand behind it.</summary>
    Typeset,

    /// <summary>A script puts a player or a post in its place.</summary>
    Player,

    /// <summary>A script puts a post in its place; its words may stand there till then.</summary>
    Post,

    /// <summary>A formula of our own HTML.</summary>
    Formula,

    /// <summary>The source of a formula, with its delimiters, till a script draws it.</summary>
    Source,

    /// <summary>The number of a line of code.</summary>
    LineNumber,

    /// <summary>A note amid a sentence, shown in the margin or when its mark is touched.</summary>
    SideNote,
}
