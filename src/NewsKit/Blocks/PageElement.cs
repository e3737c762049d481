using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>An element of the page as plain data. Elements stand in document order, so a subtree is a range.</summary>
internal struct PageElement
{
    /// <summary>The tag name in lower case.</summary>
    internal string Tag;

    internal ClassName IdName;

    internal ClassName ClassName;

    /// <summary>The recognised words of id and classes.</summary>
    internal MarkupTokens Tokens;

    /// <summary>The element around this one; -1 for the root.</summary>
    internal int Parent;

    /// <summary>The first element after this one's subtree.</summary>
    internal int End;

    /// <summary>Where its text starts and ends in <see cref="PageContent.Text"/>; edges may hold white space.</summary>
    internal int TextStart;
    internal int TextEnd;

    /// <summary>The blocks it holds or stands in: from the first up to, not including, the last.</summary>
    internal int FirstBlock;
    internal int EndBlock;

    /// <summary>Its attributes in <see cref="PageContent.Attributes"/>.</summary>
    internal int FirstAttribute;
    internal int EndAttribute;

    /// <summary>How many elements are around it.</summary>
    internal short Depth;

    /// <summary>True when the mark-up hides it or an element around it.</summary>
    internal bool Hidden;

    /// <summary>True when it is a <c>figcaption</c> or within one.</summary>
    internal bool InFigcaption;

    /// <summary>True when words stand in it outside of the elements that it holds.</summary>
    internal bool HasOwnText;

    /// <summary>The id, or an empty string.</summary>
    internal readonly string Id => IdName.Text;

    /// <summary>The class attribute as written, or an empty string.</summary>
    internal readonly string Classes => ClassName.Text;

    internal readonly int TextLength => TextEnd - TextStart;

    /// <summary>Whether a block is one of its blocks; -1, for no block, is none.</summary>
    internal readonly bool Holds(int block) => block >= FirstBlock && block < EndBlock;
}
