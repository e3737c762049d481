namespace NewsKit.Sites;

/// <summary>What a <see cref="SelectorTest"/> asks of an element.</summary>
internal enum SelectorTestKind
{
    /// <summary><c>div</c>.</summary>
    Tag,

    /// <summary><c>#story</c>.</summary>
    Id,

    /// <summary><c>.lead</c>.</summary>
    Class,

    /// <summary><c>[itemprop]</c>.</summary>
    HasAttribute,

    /// <summary><c>[itemprop=name]</c>.</summary>
    Equal,

    /// <summary><c>[rel~=author]</c>.</summary>
    Word,

    /// <summary><c>[lang|=fr]</c>.</summary>
    Dash,

    /// <summary><c>[class^=article]</c>.</summary>
    Start,

    /// <summary><c>[class$=body]</c>.</summary>
    End,

    /// <summary><c>[class*=story]</c>.</summary>
    Part,

    /// <summary><c>:first-child</c> and <c>:nth-child(2n+1)</c>.</summary>
    Nth,

    /// <summary><c>:last-child</c>.</summary>
    Last,
}
