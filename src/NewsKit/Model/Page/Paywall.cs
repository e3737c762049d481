namespace NewsKit.Model;

/// <summary>How a page may be read, as it says itself.</summary>
public enum Paywall
{
    /// <summary>Free to read.</summary>
    Free,

    /// <summary>Free up to a number of articles.</summary>
    Metered,

    /// <summary>For subscribers; the text may be cut.</summary>
    Locked,
}
