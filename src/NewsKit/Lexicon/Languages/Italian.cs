namespace NewsKit.Lexicon;

/// <summary>Italian words.</summary>
internal static class Italian
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "it",
        Labels =
        [
            new(LabelKind.Faq, ["domande frequenti"]),
            new(LabelKind.ReadMore, ["per approfondire", "per saperne di piu", "fonti"]),
            new(LabelKind.Related, ["articoli correlati", "potrebbe interessarti", "potrebbe interessarti anche", "leggi anche",
                "ti potrebbe interessare"]),
            new(LabelKind.Latest, ["i piu letti", "ultime notizie", "articoli recenti"]),
            new(LabelKind.CommentForm, ["lascia un commento", "annulla risposta", "invia commento"]),
            new(LabelKind.CommentHeading, ["commenti"]),
            new(LabelKind.Reply, ["rispondi"]),
            new(LabelKind.CommentsNone, ["nessun commento", "ancora nessun commento"]),
            new(LabelKind.CommentsClosed, ["commenti chiusi", "i commenti sono chiusi"]),
            new(LabelKind.CommentControl, ["segnala", "mi piace"]),
            new(LabelKind.Share, ["condividi", "condividi su facebook", "condividi su twitter", "condividi l'articolo", "stampa",
                "copia link"]),
            new(LabelKind.Newsletter, ["iscriviti", "abbonati", "iscriviti alla newsletter"]),
            new(LabelKind.Paywall, ["riservato agli abbonati", "contenuto riservato agli abbonati"]),
            new(LabelKind.Login, ["accedi", "registrati"]),
            new(LabelKind.Cookie, ["accetta", "accetta tutti", "rifiuta tutti"]),
            new(LabelKind.Advertising, ["pubblicita", "- pubblicita -"]),
            new(LabelKind.Donation, ["sostienici", "fai una donazione"]),
            new(LabelKind.PreviousNext, ["articolo precedente", "articolo successivo", "navigazione articoli"]),
            new(LabelKind.Tags, ["argomenti"]),
            new(LabelKind.AuthorBox, ["l'autore", "informazioni sull'autore"]),
            new(LabelKind.BackToTop, ["torna su", "torna in alto"]),
            new(LabelKind.FooterGroup, ["chi siamo", "sezioni"]),
            new(LabelKind.Legal, ["note legali", "informativa sulla privacy", "contatti"]),
            new(LabelKind.Continue, ["continua a leggere", "leggi tutto", "leggi l'articolo"]),
        ],
        LabelStarts =
        [
            new(LabelKind.Faq, ["domande frequenti su"]),
            new(LabelKind.CommentForm, ["lascia un commento", "il tuo indirizzo email non sara"]),
            new(LabelKind.Moderation, ["il tuo commento e in attesa"]),
            new(LabelKind.Reply, ["rispondi a "]),
        ],
        TeaserStarts = ["leggi anche", "guarda anche"],
        BylineStarts = ["vedi tutti gli articoli di", "scritto da", "pubblicato da", "a cura di", "articolo di",
            "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente", "di:", "di"],
        Announcers = "da",
        Genres = ["analisi", "commento", "articolo", "reportage", "testo", "editoriale", "recensione", "inchiesta", "racconto"],
        TalkGenres = ["intervista"],
        GenreOpeners = "un una un'",
        GenreParticiples = "raccolto raccolta scritto scritta",
        GenreTies = "di",
        NameJoiners = "e",
        NameEnds = "il",
        RoleWords = "giornalista",
        OrganisationWords = "redazione",
        SmallWords = "e",
        NamelessSignatures = ["la redazione"],
        CorrectionStarts = ["errata corrige", "rettifica:", "nota della redazione", "una versione precedente di questo articolo"],
        PictureWords = "foto immagine crediti",
        SourceWords = "fonte",
        PublishedLabels = ["pubblicato", "pubblicata"],
        ModifiedLabels = ["aggiornato", "aggiornata", "ultimo aggiornamento"],
        ChangeStems = ["aggiornat", "ultimo aggiornamento"],
        PublishedEnds = ["pubblicato il"],
        DateLineStarts = ["pubblicato il", "scritto da"],
        Months = ["gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio", "giugno giu", "luglio lug", "agosto ago",
            "settembre sett", "ottobre ott", "novembre nov", "dicembre dic"],
        Weekdays = ["lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"],
        ShortWeekdays = ["lun", "mar", "mer", "giov", "ven", "sab", "dom"],
        TimeUnits =
        [
            (TimeUnit.Second, "secondo secondi"), (TimeUnit.Minute, "minuto minuti"), (TimeUnit.Hour, "ora ore"),
            (TimeUnit.Day, "giorno giorni"), (TimeUnit.Week, "settimana settimane"), (TimeUnit.Month, "mese mesi"),
            (TimeUnit.Year, "anno anni"),
        ],
        Numbers =
        [
            (1, "un uno una"), (2, "due"), (3, "tre"), (4, "quattro"), (5, "cinque"), (6, "sei"), (7, "sette"), (8, "otto"),
            (9, "nove"), (10, "dieci"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.At, "alle"), (TimeKeyword.Las, "ore"), (TimeKeyword.Today, "oggi"), (TimeKeyword.Yesterday, "ieri"),
            (TimeKeyword.Tomorrow, "domani"), (TimeKeyword.Ago, "fa"), (TimeKeyword.About, "circa"), (TimeKeyword.Now, "adesso"),
        ],
        DateOpenings = "il",
        CommentNouns = "commento commenti risposta risposte",
        CountNumbers = [(0, "nessun"), (1, "un")],
        CommenterStarts = ["commento di", "inviato da", "scritto da", "pubblicato da"],
        SaysWords = ["ha detto", "ha scritto", "dice", "scrive"],
        StartPages = ["pagina iniziale", "inizio"],
        AccessBadges = ["solo per abbonati", "per gli abbonati", "abbonati", "riservato agli abbonati",
            "contenuto per gli abbonati"],
        CommenterBadges = ["autore"],
        AnswerVerbs = ["ha risposto a", "in risposta a"],
        AnswerNotices = ["in risposta a"],
        CommentPages = ["commenti precedenti", "commenti successivi", "altri commenti"],
        FaqPhrases = ["domande frequenti"],
        NoticeWords = """
            iscriviti abbonati pubblicità condividi seguici riservati iscrivetevi seguiteci sostienici scarica
            """,
        CallWords = "iscriviti segui seguici leggi scarica scopri abbonati clicca",
        ServiceStarts =
        [
            "continua a leggere", "tempo di lettura", "ascolta l'articolo", "ascolta questo articolo",
            "condividi questo articolo", "condividi su", "stampa questo articolo", "vai al contenuto",
            "il tuo browser non", "accetta i cookie", "caricamento in corso", "tutti i diritti riservati",
        ],
        ServiceVerbs = "iscriviti seguici segui ricevi unisciti condividi scarica",
        ServiceThings = """
            newsletter email whatsapp facebook twitter instagram telegram youtube google notifiche app
            """,
        CopyrightPhrases = ["tutti i diritti riservati", "riproduzione riservata"],
        StopWords = """
            il che di è per una con non del della sono gli nel alla dei anche come più ha le lo questo dal la e un in al si
            """,
    };
}
