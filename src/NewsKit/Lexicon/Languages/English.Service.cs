namespace NewsKit.Lexicon;

/// <summary>The lines by which an English page serves its reader amid the text.</summary>
internal static partial class English
{
    private const string ServiceOpeners = """
        please click tap don forget feel make
        """;

    private const string CallWords = """
        subscribe follow sign join get click tap download donate support submit send register log login contact email call
        order shop buy book read view see watch listen visit check explore discover learn find browse share like tell
        advertise become want looking need interested
        """;

    private const string ServiceVerbs = """
        subscribe sign follow join download enable receive tweet share print listen watch save bookmark copy register
        log login donate leave post comment report accept allow manage update unlock forward rate install
        """;

    private const string ServiceThings = """
        newsletter newsletters inbox email emails e-mail mailing alerts alert notifications whatsapp facebook twitter
        instagram telegram tiktok youtube linkedin bluesky mastodon threads google app podcast podcasts favorites
        favourites comment comments subscription account channel
        """;

    private const string ServiceParts = """
        article articles page story stories video videos photo photos content gallery audio episode conversation
        discussion
        """;

    private const string ServiceAddress = "your you";

    private const string ServiceGates = "cookie cookies javascript browser adblocker";

    private const string ServiceConsents = """
        accept allow enable enabled disable disabled manage update upgrade decline reject
        agree consent clicking uses supported
        """;

    private const string AdvertisingWords = "advertisement advertising ad ads advert sponsored";

    private const string ReadingWords = "read reading listen";

    private static IReadOnlyList<string> CorrectionStarts =>
    [
        "correction:", "corrections:", "correction (", "correction -", "correction, ", "corrections, ",
        "correction appended", "editors note", "editor's note", "this article has been corrected",
        "this story has been corrected", "an earlier version of this", "clarification:", "editors' note",
        "note from the editor", "this article has been updated", "this story has been updated",
        "this article was updated", "this story was updated", "this article was amended",
        "this article has been amended", "a previous version of this", "[update", "[correction",
        "this article was corrected", "this story was corrected", "[editor", "(editor's note", "note to readers",
        "this post has been updated", "this post was updated", "this piece has been updated",
        "this article originally", "this story originally", "this article previously", "due to an editing error",
        "because of an editing error", "due to a production error", "a correction was made", "this headline has been",
        "this report has been updated", "this article has been revised", "this story has been revised",
        "this article has been edited", "clarification (", "clarification, ", "correction on ",
    ];

    private static IReadOnlyList<string> BoxTitles =>
    [
        "facts", "fact file", "fact box", "did you know", "claim", "the claim", "our verdict", "verdict",
        "our rating", "quick facts", "by the numbers", "good to know", "good to know before you go",
        "if you go", "specifications at a glance",
    ];

    private static IReadOnlyList<string> DisclosureParts =>
    [
        "paid for by the advertiser", "opinions expressed in this", "opinions expressed here",
        "views expressed in this", "views expressed here", "views expressed are those of",
        "do not necessarily reflect", "not investment advice", "not constitute investment advice",
        "not financial advice", "not intended as medical advice", "no substitute for medical advice",
        "not a substitute for professional medical", "learn of a mistake", "version of this article appears in print",
        "version of this article appeared in print",
    ];

    private static IReadOnlyList<string> PieceStarts =>
    [
        "this article", "this story", "this text", "this translation", "this summary", "this post",
        "this content", "this page", "the summary above",
    ];

    private static IReadOnlyList<string> MachineNames =>
    [
        "artificial intelligence", "AI", "machine translation", "machine-translated", "generative AI",
    ];

    private static IReadOnlyList<string> FilingStarts => ["this entry was posted in", "this entry was posted on",
        "this entry was posted by", "this entry was filed", "this entry is filed under", "this entry was tagged",
        "this post was filed under", "this post was posted in", "this post is filed under"];

    private static IReadOnlyList<string> FilingTies => ["posted in", "filed under", "filed in", "published in"];

    private static IReadOnlyList<string> PermalinkWords => ["permalink"];

    private static IReadOnlyList<string> ServiceStarts =>
    [
        "get our free app", "get our app", "thanks for signing up", "thank you for signing up", "tweet this",
        "spot an error", "spotted an error", "tap to expand", "open image in gallery", "return to homepage",
        "support independent journalism", "please consider supporting us", "please consider supporting our",
        "take our poll", "take our survey", "take our quiz", "register for free", "be the first to comment",
        "more about the author", "order reprints", "read the rest of", "a version of this article",
        "this page was last", "this story is developing", "this is a developing story",
        "this is a breaking news",
            "click here to subscribe", "click here to sign up",
        "we may earn a commission", "we may receive a commission", "this post contains affiliate",
        "this article contains affiliate", "as an amazon associate",
        "accept all cookies", "accept cookies", "advertisement - continue", "after newsletter promotion",
        "skip past newsletter promotion", "register for our", "all rights reserved",
        "already a subscriber", "article continues", "back to top", "become a member", "by clicking \"",
        "by clicking sign up", "by clicking subscribe", "by signing up", "by submitting", "by subscribing",
        "change language", "click here for more", "click to enlarge", "comment below", "consider a donation",
        "contact our newsroom", "continue reading", "copy link", "create a free", "create an account",
        "did you enjoy this", "did you like this article", "do you have a story", "do you have information",
        "do you know more", "don't miss a", "donate now", "donate today", "download as pdf", "download our app",
        "download the app", "download the pdf", "download this", "email this", "embed this", "enable notifications",
        "end of advertisement", "end of sidebar", "enjoyed this article", "enlarge this image", "enter your email",
        "estimated read", "estimated reading time", "follow the author", "follow this topic", "for more news",
        "for more stories", "get breaking news", "get full access", "get our newsletter", "get our stories",
        "get our top", "get the app",
        "get the best of", "get the latest news", "get the newsletter", "get unlimited", "gift this article",
        "got a story", "got a tip", "have a news tip", "have a tip", "have your say", "hide caption", "image gallery",
        "is this email not",
        "javascript is disabled", "join our mailing", "join our newsletter", "join our whatsapp",
        "join the conversation", "join the discussion", "keep reading", "leave us a comment",
        "let us know in the comments", "let us know what", "link copied", "listen to the article",
        "listen to this article", "listen to this story", "like loading", "loading...", "loading…", "log in to",
        "make a donation",
        "manage cookies", "member-only", "members only", "min read", "minute read", "more on this story",
        "more on this topic", "more photos", "never miss", "not a subscriber", "open in app", "open this article",
        "paid content", "please accept", "please allow", "please enable javascript", "please wait", "presented by our",
        "print this", "rate this article", "read comments", "read for free", "read more", "read now for",
        "read the full article", "read the full story", "read this article for free", "read time", "reading time",
        "recommend this", "report a typo", "report an error", "save article", "save for later", "save this article",
        "scroll down for", "scroll down to continue", "scroll to continue", "see all articles", "see all stories",
        "see more photos", "see more stories", "see the video", "send us a tip", "share on", "share this article",
        "share this post", "share this story", "share via", "share with", "share your thoughts", "show caption",
        "sign in or", "sign in to", "sign up for", "sign up now", "sign up to", "skip ad", "skip advertisement",
        "skip to content", "skip to main content", "start of advertisement", "start reading for",
        "start your free trial", "start your subscription", "stay up to date", "stay up-to-date", "story continues",
        "subscribe for", "subscribe now", "subscribe to continue", "subscribe to read", "subscribe today",
        "support our journalism", "support our work", "support us", "your support keeps us", "your support helps us",
        "swipe for more", "tap here to", "tell us below",
        "tell us in the", "tell us what", "tell us your", "thank you for reading", "thanks for reading",
        "this article is available", "this article is for subscribers", "this article is free", "this content can't",
        "this content cannot", "this content is blocked", "this content is hosted", "this content is not available",
        "this content is only", "this content is provided", "this feature requires", "this post is for",
        "this post is public", "this story is for subscribers", "this story is free", "this video can't",
        "this video is not available", "this video is unavailable", "to continue reading", "to see this content",
        "to view this content", "to watch this video", "toggle caption", "translate this", "try it free",
        "try refreshing your browser", "turn on desktop", "turn on notifications", "unlock this article",
        "view all photos", "view comments", "view gallery", "view in app", "view in your browser", "view it in your browser",
        "view more photos", "view this email",
        "was this article helpful", "was this helpful", "watch below", "watch the full", "watch the video",
        "we apologize, but this video", "what do you think? let us know", "what do you think? tell us",
        "we need your consent", "you can unsubscribe", "you have not", "you must accept",
        "you need to accept", "your browser does not", "your browser doesn't",
    ];

    private static IReadOnlyList<string> FooterLinks =>
    [
        "about", "about us", "contact", "contacts", "our team", "masthead", "cookies", "cookie settings",
        "cookie preferences", "cookie notice", "manage cookies", "privacy notice", "privacy & cookies",
        "privacy settings", "your privacy choices", "your privacy rights", "data protection",
        "do not sell my personal information", "do not sell or share my personal information", "terms and conditions",
        "terms & conditions", "terms of sale", "terms of use and sale", "conditions of use", "legal", "legal notice",
        "legal information", "disclaimer", "disclosure", "imprint", "copyright notice", "code of conduct",
        "code of ethics", "editorial policy", "editorial standards", "corrections policy", "complaints",
        "how to complain", "advertise", "advertise with us", "advertising", "media kit", "careers", "jobs",
        "work with us", "write for us", "press", "press room", "subscribe", "subscriptions", "newsletters", "help",
        "help centre", "help center", "faq", "faqs", "support", "rss", "rss feeds", "site map", "home", "shop",
        "archive", "archives", "accessibility statement", "modern slavery statement", "licensing", "syndication",
        "permissions",
    ];

    private static IReadOnlyList<string> FaqTitles =>
    [
        "good to know", "what you need to know", "everything you need to know", "what to know", "need to know",
        "your questions", "you asked", "practical information", "q&a",
    ];
}
