namespace NewsKit.Guard;

/// <summary>One element that the tree builder has open.</summary>
internal struct MarkupGuardOpenElement
{
    internal MarkupGuardElement Element;
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

    internal readonly MarkupGuardTag Tag => IsForeign ? MarkupGuardTag.Other : Element.Tag;

    /// <summary>Foreign, yet with HTML inside.</summary>
    internal readonly bool IsPoint => IsForeign && Element.Is(IsMath ? MarkupGuardTraits.MathPoint : MarkupGuardTraits.SvgPoint);

    internal readonly bool IsScope => IsForeign ? IsPoint : Element.Is(MarkupGuardTraits.Scope);

    internal readonly bool IsSpecial => IsForeign
        ? IsPoint || (!IsMath && Element.Is(MarkupGuardTraits.SvgSpecial))
        : Element.Is(MarkupGuardTraits.Special);
}
