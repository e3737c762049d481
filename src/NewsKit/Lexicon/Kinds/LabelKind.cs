namespace NewsKit.Lexicon;

/// <summary>What a line of a page that stands for itself announces.</summary>
internal enum LabelKind
{
    None,

    /// <summary>Foire aux questions.</summary>
    Faq,

    /// <summary>A list of further reading made for the article: En savoir plus sur ….</summary>
    ReadMore,

    /// <summary>Other articles of the site: Vous aimerez aussi.</summary>
    Related,

    /// <summary>A teaser line within the text: Lire aussi : ….</summary>
    InlineRelated,

    /// <summary>Newest or most read articles.</summary>
    Latest,

    /// <summary>How many comments there are.</summary>
    CommentCount,

    /// <summary>Commentaires, without a number.</summary>
    CommentHeading,

    /// <summary>Laissez un commentaire.</summary>
    CommentForm,

    /// <summary>Répondre.</summary>
    Reply,

    /// <summary>Soyez le premier à commenter.</summary>
    CommentsNone,

    /// <summary>Les commentaires sont fermés.</summary>
    CommentsClosed,

    /// <summary>Votre commentaire est en attente de modération.</summary>
    Moderation,

    /// <summary>Signaler, modifier, permalien and other small controls of a comment.</summary>
    CommentControl,

    Share,
    Newsletter,
    Paywall,
    Login,
    Cookie,
    Advertising,
    Donation,

    /// <summary>Article précédent, article suivant.</summary>
    PreviousNext,

    Tags,
    AuthorBox,
    BackToTop,
    ThemeCredit,

    /// <summary>A heading of a footer column: Choix de l'éditeur.</summary>
    FooterGroup,

    /// <summary>Mentions légales and other links of the end of a page.</summary>
    Legal,

    /// <summary>Who made the picture: Crédit photo : ….</summary>
    PhotoCredit,

    /// <summary>Continue reading; read more, as a button.</summary>
    Continue,
}
