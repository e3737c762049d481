namespace NewsKit.Lexicon;

/// <summary>English words.</summary>
internal static partial class English
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "en",
        Labels =
        [
            new(LabelKind.Faq, ["faq", "faqs", "f.a.q.", "frequently asked questions", "frequently asked questions (faq)",
                "frequently asked questions (faqs)", "q&a", "common questions", "people also ask", "questions and answers"]),
            new(LabelKind.ReadMore, ["further reading", "more information"]),
            new(LabelKind.Related, ["mentioned in this article", "companies mentioned", "you may also like",
                "you might also like", "you may like", "related", "related posts",
                "related articles", "related stories", "related content", "related news", "related topics", "more on this",
                "more on this story", "recommended", "recommended for you", "read also", "see also", "read next",
                "more stories", "similar posts", "more like this", "keep reading", "what to read next",
                "more from this section", "more on this topic", "more on the topic", "on the same topic",
                "further stories", "related reading", "related coverage", "related links", "read this next",
                "you might like", "more articles", "other articles", "suggested articles", "suggested reading",
                "recommended articles", "recommended reading", "recommended stories", "more to read", "also read",
                "in the same section", "more in this section", "also in this series", "more in this series",
                "stories you may like", "more coverage", "similar articles", "similar stories"]),
            new(LabelKind.Latest, ["most read", "most popular", "latest posts", "latest stories", "recent posts",
                "trending", "trending now", "popular posts", "top stories", "don't miss", "editor's picks",
                "latest articles", "recent articles", "recent comments", "latest comments", "most viewed", "most shared",
                "latest news headlines", "newest posts", "newest articles", "just in"]),
            new(LabelKind.CommentForm, ["leave a comment", "leave a reply", "speak your mind",
                "leave a reply cancel reply", "post a comment", "post comment", "add a comment", "add comment",
                "write a comment", "cancel reply", "join the conversation", "join the discussion", "continue discussion",
                "your comment", "submit comment", "your email address will not be published.", "have your say",
                "write a reply", "start the conversation", "add your comment", "add your voice", "comment on this article",
                "what do you think?", "share your thoughts", "load comments", "show comments", "view comments"]),
            new(LabelKind.CommentHeading, ["comments", "reader comments", "all comments", "customer reviews",
                "reader responses", "your comments", "discussion about this post", "readers' comments", "what readers say"]),
            new(LabelKind.Reply, ["reply", "quote", "reply to this", "reply to this comment", "log in to reply",
                "login to reply", "reply with quote"]),
            new(LabelKind.CommentsNone, ["no comments", "no comments yet", "be the first to comment", "no comment",
                "no responses yet", "no responses", "no replies yet", "there are no comments yet", "no one has commented yet"]),
            new(LabelKind.CommentsClosed, ["comments are closed", "comments closed", "comments are off"]),
            new(LabelKind.CommentControl, ["report", "edit", "permalink", "like", "show more", "delete", "flag", "link",
                "reply link", "expand full comment", "expand comment", "view replies", "view reply", "show replies", "show reply",
                "hide replies", "recommend", "upvote", "downvote", "sort by", "replies"]),
            new(LabelKind.Share, ["share", "share this", "share this article", "share this post", "share this story",
                "share on facebook", "share on twitter", "tweet", "pin it", "print", "copy link", "email this", "facebook",
                "twitter", "linkedin", "whatsapp", "pinterest", "telegram", "reddit", "tumblr", "e-mail", "email", "share via",
                "follow us", "email this article", "save", "listen", "share this:", "click to share", "0 shares",
                "share this entry"]),
            new(LabelKind.Newsletter, ["newsletter", "newsletters", "subscribe", "sign up", "subscribe now",
                "get the newsletter", "subscribe to our newsletter", "sign up for our newsletter", "stay informed"]),
            new(LabelKind.Paywall, ["already a subscriber?", "subscribers only"]),
            new(LabelKind.Login, ["log in", "login", "sign in", "register", "my account", "create account"]),
            new(LabelKind.Cookie, ["accept", "accept all", "reject all", "cookie settings", "accept cookies"]),
            new(LabelKind.Advertising, ["advertisement", "advertisements", "sponsored", "sponsored content",
                "article continues below", "story continues below advertisement", "- advertisement -", "advertising",
                "story continues", "article continues after advertisement", "sponsored links", "sponsored stories",
                "promoted content", "paid content"]),
            new(LabelKind.Donation, ["donate", "support us", "make a donation", "donate now", "support our work"]),
            new(LabelKind.PreviousNext, ["previous post", "next post", "previous article", "next article", "previous", "next",
                "previous story", "next story", "older post", "newer post", "post navigation"]),
            new(LabelKind.Tags, ["tags", "filed under", "topics", "tagged", "keywords", "categories"]),
            new(LabelKind.AuthorBox,
                ["about the author", "about author", "view all posts", "all posts", "about the authors", "more by this author"]),
            new(LabelKind.BackToTop, ["back to top", "top", "scroll to top"]),
            new(LabelKind.ThemeCredit, ["proudly powered by wordpress", "powered by wordpress", "powered by blogger"]),
            new(LabelKind.FooterGroup, ["latest news", "quick links", "about us", "company", "more", "legal", "explore",
                "sections", "editors' picks", "editor's choice", "useful links", "popular"]),
            new(LabelKind.Legal, ["privacy policy", "terms of use", "terms of service", "contact us", "sitemap",
                "cookie policy", "terms", "privacy", "accessibility"]),
            new(LabelKind.Continue, ["continue reading", "read more...", "view all", "see all", "load more",
                "read full article", "read the full story"]),
        ],
        LabelStarts =
        [
            new(LabelKind.CommentControl, ["liked by "]),
            new(LabelKind.Login, ["log in with ", "login with ", "sign in with ", "sign up with "]),
            new(LabelKind.Faq, ["frequently asked questions", "faq:", "faq -", "faqs:", "faqs about", "faq about", "faqs on"]),
            new(LabelKind.ReadMore, ["more about", "read more about", "learn more about"]),
            new(LabelKind.Related, ["you may also", "you might also", "you may be interested in", "you might be interested in",
                "more from", "related posts", "related articles"]),
            new(LabelKind.CommentForm, ["leave a comment", "leave a reply", "save my name", "your email address will not",
                "this site uses akismet"]),
            new(LabelKind.CommentHeading, ["start the discussion at ", "continue the discussion at "]),
            new(LabelKind.Moderation, ["your comment is awaiting"]),
            new(LabelKind.Reply, ["reply to "]),
            new(LabelKind.CommentsClosed, ["comments are closed", "sorry, the comment form is closed"]),
            new(LabelKind.CommentsNone, ["be the first to"]),
            new(LabelKind.Share, ["share this", "click to share", "share on"]),
            new(LabelKind.Newsletter, ["sign up for", "subscribe to"]),
            new(LabelKind.Cookie, ["we use cookies", "this website uses cookies", "this site uses cookies"]),
            new(LabelKind.AuthorBox, ["view all posts by", "about the author"]),
            new(LabelKind.ThemeCredit, ["powered by", "proudly powered by"]),
            new(LabelKind.Tags, ["tags:", "filed under", "tagged with", "posted in"]),
        ],
        LabelParts =
        [
            new(LabelKind.Paywall, ["of this article left to read"]),
            new(LabelKind.CommentForm, ["cancel reply"]),
            new(LabelKind.CommentsNone, ["comments yet - be the first", "the first to add your"]),
        ],
        TeaserStarts = ["read also", "also read", "read more", "read next", "read", "see also", "see more", "related",
            "related story", "related article", "related content", "more", "recommended", "don't miss", "also on", "more on this",
            "more on this story", "related stories", "related articles", "you may also like", "must read"],
        BylineStarts = ["view all posts by", "see all posts by", "more articles by", "more posts by", "all articles by",
            "all posts by", "posts by", "articles by", "as told to", "this article was written by", "analysis by",
            "opinion by", "essay by", "commentary by", "column by",
            "perspective by", "story and photos by", "author", "authors",
            "this post was written by", "this article is written by", "interview by", "reported by", "reporting by",
            "written by", "posted by", "words by", "contributed by", "guest post by", "article by", "review by", "photos by",
            "words and photos by", "words & photos by", "contributors:", "contributor:", "contributed by:", "author:",
            "authors:", "story by", "text by", "published by", "created by", "submitted by", "last edited by", "text:",
            "interview:", "by our correspondent", "by our own correspondent", "from our correspondent",
            "words:", "words", "this is a guest post by", "on behalf of", "by:", "by"],
        Announcers = "by by:",
        ReportVerbs = "reports report",
        Genres = ["analysis", "opinion", "review", "column", "commentary", "essay", "comment", "report", "story", "perspective",
            "editorial", "guest column", "guest essay", "news analysis", "dispatch", "words", "text"],
        TalkGenres = ["interview", "profile", "feature"],
        GenreOpeners = "a an our this",
        GenreParticiples = "written reported compiled conducted",
        GenreSigned = "signed",
        GenrePlaceTies = "in from",
        NameJoiners = "and with",
        AgencyJoiners = "with",
        Conversations = ["in conversation with"],
        OtherHands = ["reviewed by", "fact checked by", "fact-checked by", "checked by", "edited by", "photos by", "photo by",
            "photographs by", "photography by", "illustrations by", "illustration by", "updated by", "approved by", "editor",
            "reviewer", "video by", "translated by", "presented by", "sponsored by", "powered by", "art by", "artwork by",
            "words and pictures by", "pictures", "photographs", "photography", "images"],
        NameEnds = """
            on am at updated published posted first in last min read for from reviewed medically fact-checked edited follow under
            released
            """,
        Roles = ["reporter", "staff writer", "staff reporter", "senior", "editor", "correspondent", "special to", "columnist",
            "writer", "contributor", "contributing", "economics", "political", "associate", "photographer", "journalist",
            "managing", "deputy", "chief", "author", "freelance", "assistant", "founder", "ceo", "co-founder", "editorial",
            "edited by", "special correspondent"],
        RoleWords = """
            editor editors writer reporter correspondent director manager officer attorney professor president specialist
            analyst consultant marketer strategist coordinator columnist journalist producer head ceo cto cfo cmo coo founder
            co-founder cofounder chief vp contributor partner fellow lecturer engineer developer scientist representative
            author expert correspondents reporters writers journalists columnists
            """,
        OrganisationWords = """
            team staff editors editorial desk newsdesk newsroom news magazine journal inc inc. llc ltd ltd. corp co. company
            group media agency institute university center centre association foundation foundations studio studios blog online
            tv radio press program project network society department ministry office board council committee collective
            services solutions club press-office club. times post today tribune gazette herald
            """,
        SmallWords = "and for the in on at to with of",
        NotNames = """
            read more share subscribe sign log login menu search contact about print email e-mail updated last minute minutes
            comments comment follow listen watch save table contents views photo photos video image credit copyright category
            categories tags tag home newsletter advertisement reading article articles guides guide published posted
            publication date source view this that how why what when here now download reply edit permalink skip content next
            previous yesterday ago monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat reviewed
            fact-checked edited editorial-process on written by disclosure disclaimer rights reserved privacy policy terms
            cookie cookies null commons licence license cc-by
            """,
        NotBareNames = """
            all your our new top free today we you us a an is are in to the guide basics strategy healthy weblog wellness
            attorney health business lifestyle sports football fantasy culture politics technology tech science education
            finance marketing food travel tips trends reviews review living world uk opinion events event industry research
            case study studies press release white paper podcast episode key takeaways buying africa korea zealand states
            kingdom arabia county district city valley com net org get
            """,
        NamelessSignatures = ["admin", "administrator", "editor", "webmaster", "editorial board", "guest", "unknown",
            "root", "user", "author", "guest author", "online desk", "guest post", "contributor", "news", "press release",
            "editors", "staff writer", "user1", "superuser", "wpadmin", "author name", "team", "our staff",
            "our reporter", "our correspondent", "bio", "full bio", "read bio", "website", "profile", "full profile"],
        Titles = ["prof. dr.", "prof.", "dr.", "dr", "mr.", "mrs.", "ms."],
        ReportStarts = ["reporting by", "additional reporting by", "editing by", "writing by", "(reporting by",
            "associated press writer", "associated press journalist", "source: afp", "this report was compiled",
            "(additional reporting", "with reporting by", "the associated press contributed", "the reporting is provided by",
            "ap writer", "(with "],
        ReportParts = ["contributed to this report", "contributed to this story", "contributed reporting",
            "contributed to this article", "; editing by"],
        DisclosureParts = DisclosureParts,
        PieceStarts = PieceStarts,
        MakingStems = "translat written generat produc creat draft summari edited",
        MachineNames = MachineNames,
        ContentsTitles = ["table of contents", "contents", "in this article", "on this page"],
        BoxTitles = BoxTitles,
        SummaryTitles = ["summary", "key events", "key points", "key takeaways", "takeaways", "at a glance",
            "what you need to know", "what to know", "in brief", "key facts", "the key points", "in short", "tl;dr"],
        CorrectionStarts = CorrectionStarts,
        PictureWords = "photo photos image images picture photograph photographs illustration credit credits copyright",
        PictureCredits = ["photo credit", "photo credits", "image credit", "image credits", "photo by", "photos by",
            "photograph by", "image source", "images courtesy", "image courtesy", "photo courtesy", "photos courtesy",
            "featured image", "feature image", "image by", "images by"],
        FigureCredits = ["courtesy of", "collection of"],
        SourceWords = "source sources",
        PublishedLabels = ["published", "posted", "first published", "date published"],
        ModifiedLabels = ["updated", "last updated", "modified", "last modified"],
        ChangeStems =
            ["updated", "update", "revised", "edited", "changed", "last reviewed", "reviewed on", "last review"],
        PublishedEnds = ["published", "published on", "posted on", "first published"],
        FirstPublishedEnds = ["originally published on", "originally published", "originally posted on",
            "first published on", "first published"],
        DateLineStarts = ["published on", "posted on", "posted by", "published by", "written by", "written on", "by", "on",
            "last edited", "last reviewed", "created", "post time", "post date", "publish date", "publication date",
            "published date", "date posted", "release date", "this entry was posted", "first posted",
            "originally published", "author"],
        Months = ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec"],
        Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        ShortWeekdays = ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"],
        TimeUnits =
        [
            (TimeUnit.Second, "second seconds sec secs"), (TimeUnit.Minute, "minute minutes min mins"),
            (TimeUnit.Hour, "hour hours hr hrs"), (TimeUnit.Day, "day days"), (TimeUnit.Week, "week weeks"),
            (TimeUnit.Month, "month months"), (TimeUnit.Year, "year years"),
        ],
        Numbers =
        [
            (1, "a an one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"),
            (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.Of, "of"), (TimeKeyword.At, "at"), (TimeKeyword.And, "and"), (TimeKeyword.Noon, "noon"),
            (TimeKeyword.Midnight, "midnight"), (TimeKeyword.Today, "today"), (TimeKeyword.Yesterday, "yesterday"),
            (TimeKeyword.Tomorrow, "tomorrow"), (TimeKeyword.Ago, "ago"), (TimeKeyword.In, "in"),
            (TimeKeyword.About, "about around almost circa"), (TimeKeyword.Now, "now"),
        ],
        DateOpenings = "on the",
        ClockEnds = "am pm",
        CommentNouns = "comment comments response responses thought thoughts discussion reply replies commentary reactions",
        CountLeaders = "all view show read see join the total",
        CountFollowers = ["on", "to", "for", "so", "about", "read", "leave", "add"],
        CountNumbers = [(0, "no"), (1, "one"), (2, "two")],
        CommenterStarts = ["comment by", "comment from", "posted by", "submitted by", "written by", "pingback by",
            "pingback from", "trackback by", "trackback from", "review by", "reviewed by", "by"],
        SaysWords = ["says", "said", "wrote", "writes", "replied", "on", "at", "posted on", "replied on", "remarked", "commented",
            "wrote on", "said on", "commented on"],
        NotCommenters = ["the", "an", "on", "at", "a", "ago", "posted", "posted on", "team", "edited", "reply",
            "original poster"],
        StartPages = ["home", "homepage", "home page", "start"],
        AccessBadges = ["subscriber exclusive", "subscribers only", "subscriber only", "for subscribers", "subscriber-only",
            "for subscribers only", "subscriber content", "members only", "member exclusive", "premium content", "paid",
            "plus"],
        CommenterBadges = ["author", "mod", "staff", "post author", "moderator", "editor", "subscriber", "admin",
            "administrator", "guest", "member", "verified", "top commenter", "article author", "not verified", "unverified",
            "top fan"],
        AnswerVerbs = ["replied to", "replies to", "replying to", "in reply to", "in response to"],
        AnswerNotices = ["in reply to", "in response to", "replying to"],
        MemberSince = ["joined", "registered", "member since", "registration date"],
        CommentPages = ["older comments", "newer comments", "previous comments", "next comments", "more comments",
            "load more comments", "view more comments", "show more comments", "view all comments"],
        QuestionMarks = "question answer",
        FaqTitles = FaqTitles,
        QuestionNouns = "questions faq faqs",
        QuestionTies = "to for with",
        FaqPhrases = ["frequently asked questions", "your questions answered"],
        QuestionWords = "how what why when where who which can do does is are should will q question",
        NoticeWords = """
            subscribe subscriber subscribers subscribing subscription subscriptions newsletter newsletters unsubscribe inbox
            signup cookies javascript browser affiliate affiliates commission commissions disclaimer disclosure advertiser
            advertisers sponsored sponsors copyright reserved liability warranties advisor password login logged facebook
            twitter instagram linkedin whatsapp youtube tweet retweet telegram pinterest tiktok patreon donate donation
            donations webinar podcast podcasts download downloads paywall premium membership mailing email emails click follow
            contact please website advertise sponsor republish republished republication licence license licensed trademark
            copyrighted reprint reprinted prohibited permission compensation informational advisory privacy submit consent
            moderated moderation moderators libellous defamatory purchases bookmark
            """,
        BackWords = "back return",
        CallWords = CallWords,
        ServiceStarts = ServiceStarts,
        FilingStarts = FilingStarts,
        FilingTies = FilingTies,
        PermalinkWords = PermalinkWords,
        AboutStarts = ["about"],
        ContactStarts = ["media contact", "media contacts", "press contact", "press contacts", "contact for media",
            "for media inquiries", "for press inquiries"],
        LifeVerbs = "is writes lives covers works reports joined teaches serves runs leads specializes specialises",
        ServiceOpeners = ServiceOpeners,
        ServiceVerbs = ServiceVerbs,
        ServiceThings = ServiceThings,
        ServiceClicks = "tap",
        ServiceParts = ServiceParts,
        ServiceAddress = ServiceAddress,
        ServiceGates = ServiceGates,
        ServiceConsents = ServiceConsents,
        AdvertisingWords = AdvertisingWords,
        ReadingWords = ReadingWords,
        FooterLinks = FooterLinks,
        CopyrightPhrases = ["all rights reserved", "all right reserved"],
        ThemeWords = "theme powered wordpress designed published generated hosted",
        TemplateTags = ["uncategorized", "uncategorised", "untagged", "default", "post", "posts", "featured", "homepage", "tags",
            "archives"],
        CategoryLabels = ["category", "categories", "filed under", "posted in", "section"],
        StopWords = """
            the and of to is was that for with as on by are this have from at not but they his has which you were an be in it or
            a
            """,
    };
}
