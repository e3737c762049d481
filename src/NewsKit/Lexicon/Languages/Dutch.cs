namespace NewsKit.Lexicon;

/// <summary>Dutch words.</summary>
internal static class Dutch
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "nl",
        Labels =
        [
            new(LabelKind.Faq, ["veelgestelde vragen"]),
            new(LabelKind.ReadMore, ["verder lezen", "meer informatie", "bronnen"]),
            new(LabelKind.Related, ["lees ook", "lees verder", "gerelateerde artikelen", "meer over dit onderwerp",
                "gerelateerde berichten"]),
            new(LabelKind.Latest, ["meest gelezen", "laatste nieuws", "recente berichten", "recente reacties"]),
            new(LabelKind.CommentForm, ["geef een reactie", "laat een reactie achter", "reactie annuleren",
                "reactie plaatsen", "plaats een reactie"]),
            new(LabelKind.CommentHeading, ["reacties"]),
            new(LabelKind.Reply, ["reageer", "reageren", "beantwoorden"]),
            new(LabelKind.CommentsNone, ["geen reacties", "nog geen reacties"]),
            new(LabelKind.CommentsClosed, ["reacties zijn gesloten"]),
            new(LabelKind.CommentControl, ["rapporteren"]),
            new(LabelKind.Share, ["delen", "deel dit artikel", "deel dit bericht", "delen via facebook", "afdrukken",
                "kopieer link"]),
            new(LabelKind.Newsletter, ["nieuwsbrief", "abonneer", "schrijf je in", "schrijf je in voor de nieuwsbrief"]),
            new(LabelKind.Paywall, ["alleen voor abonnees", "exclusief voor abonnees"]),
            new(LabelKind.Login, ["inloggen", "aanmelden", "registreren"]),
            new(LabelKind.Cookie, ["accepteren", "alles accepteren", "alles weigeren"]),
            new(LabelKind.Advertising, ["advertentie", "advertenties", "- advertentie -"]),
            new(LabelKind.Donation, ["doneer", "doneer nu", "steun ons"]),
            new(LabelKind.PreviousNext, ["vorig bericht", "volgend bericht", "vorig artikel", "volgend artikel",
                "berichtnavigatie"]),
            new(LabelKind.Tags, ["trefwoorden"]),
            new(LabelKind.AuthorBox, ["over de auteur"]),
            new(LabelKind.BackToTop, ["terug naar boven", "naar boven"]),
            new(LabelKind.FooterGroup, ["over ons"]),
            new(LabelKind.Legal, ["privacybeleid", "privacyverklaring", "algemene voorwaarden", "cookiebeleid"]),
            new(LabelKind.Continue, ["lees meer", "meer lezen", "bekijk alles"]),
        ],
        LabelStarts =
        [
            new(LabelKind.Faq, ["veelgestelde vragen over"]),
            new(LabelKind.CommentForm, ["geef een reactie", "laat een reactie achter", "het e-mailadres wordt niet"]),
            new(LabelKind.Moderation, ["je reactie wacht op"]),
            new(LabelKind.Reply, ["beantwoorden aan "]),
        ],
        TeaserStarts = ["lees ook", "lees verder", "bekijk ook"],
        BylineStarts = ["bekijk alle berichten van", "geschreven door", "geplaatst door", "gepubliceerd door",
            "door onze redacteur", "door onze redactrice", "door onze verslaggever", "door onze correspondent",
            "van onze verslaggever", "van onze correspondent", "door:", "door"],
        Announcers = "door",
        Genres = ["analyse", "column", "reportage", "opinie", "tekst", "essay", "recensie", "commentaar"],
        TalkGenres = ["interview"],
        GenreOpeners = "een",
        GenreParticiples = "geschreven",
        GenreTies = "van",
        GenrePlaceTies = "in uit",
        NameJoiners = "en",
        NameEnds = "op",
        CorrectionStarts = ["correctie:", "rectificatie", "noot van de redactie", "in een eerdere versie van dit"],
        PictureWords = "foto beeld",
        SourceWords = "bron",
        PublishedLabels = ["geplaatst", "gepubliceerd"],
        ModifiedLabels = ["bijgewerkt", "gewijzigd", "laatst bijgewerkt", "laatst gewijzigd"],
        ChangeStems = ["bijgewerkt", "gewijzigd"],
        PublishedEnds = ["gepubliceerd op"],
        DateLineStarts = ["gepubliceerd op", "geplaatst op", "door"],
        Months = ["januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug",
            "september sept sep", "oktober okt", "november nov", "december dec"],
        Weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        TimeUnits =
        [
            (TimeUnit.Second, "seconde seconden"), (TimeUnit.Minute, "minuut minuten"), (TimeUnit.Hour, "uur uren"),
            (TimeUnit.Day, "dag dagen"), (TimeUnit.Week, "week weken"), (TimeUnit.Month, "maand maanden"),
            (TimeUnit.Year, "jaar jaren"),
        ],
        Numbers =
        [
            (1, "een"), (2, "twee"), (3, "drie"), (4, "vier"), (5, "vijf"), (6, "zes"), (7, "zeven"), (8, "acht"), (9, "negen"),
            (10, "tien"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.At, "om"), (TimeKeyword.Today, "vandaag"), (TimeKeyword.Yesterday, "gisteren"),
            (TimeKeyword.Tomorrow, "morgen"), (TimeKeyword.Ago, "geleden"), (TimeKeyword.About, "ongeveer"),
            (TimeKeyword.Now, "nu"),
        ],
        DateOpenings = "op",
        ClockEnds = "uur",
        CommentNouns = "reactie reacties",
        CountLeaders = "alle",
        CountFollowers = ["op"],
        CountNumbers = [(0, "geen"), (1, "een")],
        CommenterStarts = ["reactie van", "geplaatst door", "geschreven door", "door"],
        SaysWords = ["zegt", "schreef", "schrijft"],
        StartPages = ["voorpagina", "startpagina"],
        AccessBadges = ["alleen voor abonnees", "voor abonnees", "abonnees", "abonnee-artikel"],
        CommenterBadges = ["auteur"],
        AnswerVerbs = ["in reactie op", "als antwoord op"],
        AnswerNotices = ["in reactie op", "als antwoord op"],
        CommentPages = ["oudere reacties", "nieuwere reacties", "meer reacties"],
        FaqPhrases = ["veelgestelde vragen"],
        NoticeWords = "abonnees inschrijven abonneer nieuwsbrief aanmelden advertentie",
        CallWords = "volg lees schrijf klik meld abonneer",
        ServiceStarts =
        [
            "lees verder", "leestijd", "luister naar dit artikel", "artikel beluisteren", "deel dit artikel",
            "artikel delen", "naar de inhoud", "uw browser ondersteunt", "je browser ondersteunt",
            "cookies accepteren", "bezig met laden", "alle rechten voorbehouden",
        ],
        ServiceVerbs = "abonneer volg ontvang meld deel download",
        ServiceThings = """
            nieuwsbrief nieuwsbrieven e-mail whatsapp facebook twitter instagram telegram youtube google meldingen app
            """,
        CopyrightPhrases = ["alle rechten voorbehouden"],
        StopWords = """
            de het een en van ik dat die niet zijn op te aan met voor er maar ook als bij door naar heeft worden in is ze
            """,
    };
}
