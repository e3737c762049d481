namespace NewsKit.Segments;

/// <summary>Why a finder claimed a block; the name, in small words, is what explanations and diagnostics print.</summary>
internal enum ClaimReason
{
    /// <summary>An ordinary claim, which the section itself explains.</summary>
    None,

    // What a rule of the site says.
    SiteRule,
    LeftOutByTheSiteRule,

    // How a section was found.
    Named,
    Accordion,
    AfterItsHeading,
    AroundTheCopyrightLine,
    AroundTheFooterLinks,
    WithReplyButtons,
    Reviews,
    InlineTeaser,

    /// <summary>Boxes of one shape with titles that lead to other pages of the site.</summary>
    AlikeCards,
    LanguageSwitcher,
    ImageTitle,

    /// <summary>A block that opens the text and sums it up as well.</summary>
    Standfirst,

    // What is nothing of the article.
    AuthorBox,
    BackToTop,
    Breadcrumb,
    CommentCount,
    CommentForm,
    CommentLink,
    CommentNotice,
    RecentComments,
    CookieNotice,
    ServiceLine,
    Login,
    Share,
    Newsletter,
    Advertising,
    Poll,
    Popup,
    Search,
    Donation,
    Paywall,
    Testimonials,
    Disclaimer,
    PreviousAndNext,
    ThemeCredit,
    Teaser,
    Banner,
    Dialog,
    Contentinfo,
    HeadlineAgain,

    // Hints: such elements hold text of the article on many pages, and the body model decides.
    Navigation,
    TableOfContents,
    Sidebar,
    Widget,
    Form,
    Button,
    Noscript,
    PageHeader,
    Complementary,
    ArticleDetails,
    Rating,
}
