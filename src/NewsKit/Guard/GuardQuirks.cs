namespace NewsKit.Guard;

/// <summary>Whether a table may stand in a paragraph, as it may on pages from before the standards.</summary>
internal enum GuardQuirks
{
    /// <summary>Nothing but comments and blanks so far.</summary>
    Undecided,

    /// <summary>The short document type: a table ends the paragraph.</summary>
    Never,

    /// <summary>No document type: a table stands in the paragraph.</summary>
    Always,

    /// <summary>Another document type: it depends, so that the guard ends the paragraph itself.</summary>
    Unknown,
}
