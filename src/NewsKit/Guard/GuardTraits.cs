namespace NewsKit.Guard;

/// <summary>How the tree builder treats an element, as far as nesting is concerned.</summary>
[Flags]
internal enum GuardTraits
{
    /// <summary>An element like any other, such as <c>span</c>.</summary>
    None = 0,

    /// <summary>Never open: <c>br</c>, <c>img</c>.</summary>
    Void = 1,

    /// <summary>Its content is text up to its own end tag: <c>style</c>, <c>title</c>.</summary>
    Raw = 1 << 1,

    /// <summary>One of the standard's special elements: stops the search for an ordinary element to close.</summary>
    Special = 1 << 2,

    /// <summary>Its start closes an open paragraph.</summary>
    ClosesParagraph = 1 << 3,

    /// <summary>Its end tag closes whatever is open inside, up to a scope.</summary>
    ClosesContent = 1 << 4,

    /// <summary>Reopened in the next block when left open: <c>b</c>, <c>font</c>.</summary>
    Formatting = 1 << 5,

    /// <summary>End tags inside do not reach elements outside of it.</summary>
    Scope = 1 << 6,

    /// <summary>Formatting from outside is not reopened inside.</summary>
    Marker = 1 << 7,

    /// <summary>Closed without an end tag when something else starts or ends.</summary>
    ImpliedEnd = 1 << 8,

    /// <summary>Its start ends svg and math.</summary>
    LeavesForeign = 1 << 9,

    /// <summary>Within svg: its content is HTML again.</summary>
    SvgPoint = 1 << 10,

    /// <summary>Within math: its content is HTML again.</summary>
    MathPoint = 1 << 11,

    /// <summary>Belongs to a table and is ignored elsewhere.</summary>
    TablePart = 1 << 12,

    /// <summary>Stands in the head without starting the body.</summary>
    InHead = 1 << 13,

    /// <summary>Stands in a noscript of the head.</summary>
    InHeadNoscript = 1 << 14,

    /// <summary>Its start does not reopen formatting: <c>source</c>.</summary>
    StandsAside = 1 << 15,

    /// <summary>Within svg: special although it is not HTML.</summary>
    SvgSpecial = 1 << 16,
}
