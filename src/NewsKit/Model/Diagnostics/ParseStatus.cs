namespace NewsKit.Model;

/// <summary>What became of a page.</summary>
public enum ParseStatus
{
    /// <summary>An article was read.</summary>
    Ok,

    /// <summary>The page was read but holds no article: a home page, a list, an empty shell.</summary>
    NoArticle,

    /// <summary>The input is neither HTML nor text: a picture, an archive, a feed, JSON.</summary>
    NotHtml,

    /// <summary>The input is larger than the limits allow; it was not parsed.</summary>
    InputTooLarge,

    /// <summary>The wall clock limit was reached.</summary>
    TimedOut,

    /// <summary>A defect of NewsKit; the exception is attached to the result. Please report it.</summary>
    InternalError,
}
