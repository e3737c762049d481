namespace NewsKit.Output;

/// <summary>How much HTML is written.</summary>
public enum HtmlForm
{
    /// <summary>One <c>article</c> element, to be put in a page.</summary>
    Fragment,

    /// <summary>A whole page around it: head with title, description, canonical address and JSON-LD.</summary>
    Document,
}
