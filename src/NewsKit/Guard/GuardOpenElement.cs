namespace NewsKit.Guard;

/// <summary>One element that the tree builder has open.</summary>
internal struct GuardOpenElement
{
    internal GuardElement Element;
    internal ulong Key;
    internal int NameStart;
    internal int NameLength;
    internal int Children;

    /// <summary>Ties it to its entry among the formatting elements; 0 for none.</summary>
    internal int Serial;
    internal bool IsForeign;
    internal bool IsMath;

    /// <summary>Closed before what is inside; only its depth still counts.</summary>
    internal bool IsHidden;

    /// <summary>A noscript of the head, which ends at whatever does not stand in a head.</summary>
    internal bool IsInHead;

    /// <summary>Not in the output, nor is anything inside.</summary>
    internal bool IsDropped;

    internal readonly GuardTag Tag => IsForeign ? GuardTag.Other : Element.Tag;

    /// <summary>Foreign, yet with HTML inside.</summary>
    internal readonly bool IsPoint => IsForeign && Element.Is(IsMath ? GuardTraits.MathPoint : GuardTraits.SvgPoint);

    internal readonly bool IsScope => IsForeign ? IsPoint : Element.Is(GuardTraits.Scope);

    internal readonly bool IsSpecial => IsForeign
        ? IsPoint || (!IsMath && Element.Is(GuardTraits.SvgSpecial))
        : Element.Is(GuardTraits.Special);
}
