namespace NewsKit.Sites;

/// <summary>Finds what is known of the site of a page; several parsers and threads may ask at a time.</summary>
public interface ISiteRules
{
    /// <summary>The rule for an address; null, and no further cost, when there is none.</summary>
    /// <param name="address">The absolute address of the page.</param>
    /// <param name="fetched">When the page was fetched: the reference time of the reading options; null when unknown.</param>
    ISiteRule? Find(Uri address, DateTime? fetched);
}
