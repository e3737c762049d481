namespace NewsKit.Sites;

/// <summary>Something a rule reads off a page in words, where no element can be labelled.</summary>
public enum PageFact
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>One author, or the whole signature: <c>par Jeanne Vasseur, avec AFP</c>.</summary>
    Author,

    /// <summary>When it was published, in any form that is printed or declared.</summary>
    Published,

    /// <summary>The address of the same article on one page.</summary>
    SinglePage,

    /// <summary>The address of the next page of the article.</summary>
    NextPage,

    /// <summary>What tells that the article is paid for by an advertiser.</summary>
    Advertisement,

    /// <summary>What tells that the reader is not logged in and sees only a part.</summary>
    Locked,
}
