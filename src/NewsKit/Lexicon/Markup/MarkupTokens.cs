namespace NewsKit.Lexicon;

/// <summary>What the words of ids and classes say about an element.</summary>
[Flags]
internal enum MarkupTokens : ulong
{
    None = 0,
    Comment = 1UL << 0,
    Reply = 1UL << 1,
    Ping = 1UL << 2,
    Share = 1UL << 3,
    Related = 1UL << 4,
    Latest = 1UL << 5,
    Newsletter = 1UL << 6,
    Paywall = 1UL << 7,
    Login = 1UL << 8,
    Cookie = 1UL << 9,
    Advertising = 1UL << 10,
    Navigation = 1UL << 11,
    Sidebar = 1UL << 12,
    Widget = 1UL << 13,
    Footer = 1UL << 14,
    Header = 1UL << 15,
    Author = 1UL << 16,
    AuthorBox = 1UL << 17,
    Date = 1UL << 18,
    Meta = 1UL << 19,
    Tags = 1UL << 20,
    Title = 1UL << 21,
    Headline = 1UL << 22,
    Kicker = 1UL << 23,
    Standfirst = 1UL << 24,
    Caption = 1UL << 25,
    Credit = 1UL << 26,
    Gallery = 1UL << 27,
    Faq = 1UL << 28,
    Question = 1UL << 29,
    Answer = 1UL << 30,
    Article = 1UL << 31,
    Content = 1UL << 32,

    /// <summary>Small print: footnotes, references, rights.</summary>
    SmallPrint = 1UL << 33,

    /// <summary>What a site says of its own texts: disclaimers, policies, affiliate links.</summary>
    Disclaimer = 1UL << 59,

    Review = 1UL << 58,

    Language = 1UL << 34,
    Logo = 1UL << 35,
    Search = 1UL << 36,
    Hidden = 1UL << 37,
    Emoji = 1UL << 38,
    Popup = 1UL << 39,
    Teaser = 1UL << 40,
    Form = 1UL << 41,
    Rating = 1UL << 42,
    Counter = 1UL << 43,
    Contents = 1UL << 44,
    PullQuote = 1UL << 45,
    Correction = 1UL << 46,
    Biography = 1UL << 47,
    About = 1UL << 48,
    Breadcrumb = 1UL << 49,
    Donation = 1UL << 50,
    Badge = 1UL << 51,
    Live = 1UL << 52,
    Print = 1UL << 53,
    Testimonial = 1UL << 54,
    Section = 1UL << 55,
    Current = 1UL << 56,
    Reading = 1UL << 57,
    Box = 1UL << 60,

    /// <summary>What somebody does.</summary>
    Office = 1UL << 61,
}
