namespace NewsKit.Blocks;

/// <summary>Sums over boxes of one shape under one parent.</summary>
internal struct SiblingGroup
{
    /// <summary>The first and the last member, as elements.</summary>
    internal int First;
    internal int Last;

    internal int Members;

    /// <summary>Characters of all members, and how many of them stand in links.</summary>
    internal int Chars;
    internal int LinkChars;

    /// <summary>How many members open with a line that is a link to another page.</summary>
    internal int Titles;

    /// <summary>How many members hold a picture before or beside their title.</summary>
    internal int Pictures;
}
