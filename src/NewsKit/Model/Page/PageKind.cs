namespace NewsKit.Model;

/// <summary>The two fronts of the pipeline.</summary>
public enum PageKind
{
    /// <summary>Markup.</summary>
    Html,

    /// <summary>The bare text of a page, as a browser copies it: one line a block.</summary>
    Text,
}
