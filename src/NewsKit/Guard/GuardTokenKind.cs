namespace NewsKit.Guard;

/// <summary>What stands after a run of text.</summary>
internal enum GuardTokenKind
{
    /// <summary>The end of the page, or a tag that the end of the page cuts.</summary>
    EndOfPage,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A comment, a document type or what the standard calls a bogus comment.</summary>
    Comment,

    /// <summary>A CDATA section, or what outside of svg and math only looks like one. Which it is hangs on the tree, and it holds
    /// nothing to read.</summary>
    CharacterData,
}
