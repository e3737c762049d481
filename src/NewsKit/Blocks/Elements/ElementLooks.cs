using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>What the look of an element makes of its part in the page.</summary>
internal static class ElementLooks
{
    internal static TagRole Change(TagRole role, ElementLook look) => look switch
    {
        ElementLook.DropCap when (role & TagRole.KeepsLine) == 0 => role | TagRole.Inline,
        ElementLook.Drawing => TagRole.KeepsLine | TagRole.Silent,
        ElementLook.Lines => role | TagRole.Lines,
        _ => role,
    };
}
