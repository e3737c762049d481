namespace NewsKit.Lexicon;

/// <summary>German words.</summary>
internal static partial class German
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "de",
        Labels =
        [
            new(LabelKind.Faq, ["haufige fragen", "haufig gestellte fragen", "oft gestellte fragen",
                "fragen und antworten", "faq zum thema", "die wichtigsten fragen", "die wichtigsten fragen und antworten",
                "fragen & antworten", "ihre fragen, unsere antworten"]),
            new(LabelKind.ReadMore, ["weiterfuhrende links", "quellen"]),
            new(LabelKind.Related, ["das konnte sie auch interessieren", "das konnte dich auch interessieren",
                "ahnliche beitrage", "ahnliche artikel", "mehr zum thema", "verwandte artikel", "lesen sie auch",
                "auch interessant", "weitere artikel", "verwandte beitrage", "verwandte themen", "ahnliche themen",
                "weitere beitrage", "weitere themen", "weitere meldungen", "mehr zu diesem thema", "zum weiterlesen",
                "das konnte dir auch gefallen", "das konnte ihnen auch gefallen", "das konnte dir gefallen",
                "passend zum thema", "zum thema", "lesen sie dazu auch", "mehr dazu", "mehr zum artikel",
                "lesen sie weiter", "weitere artikel zum thema", "weitere artikel zu diesem thema",
                "weitere beitrage zum thema", "das konnte sie interessieren", "das konnte dich interessieren",
                "ahnliche meldungen", "mehr aus dieser rubrik", "mehr aus dem ressort", "auch lesenswert", "lesetipps",
                "unsere empfehlungen", "unsere empfehlungen fur sie", "empfohlene artikel", "empfehlungen der redaktion",
                "siehe auch", "dazu passend", "mehr artikel", "dazu auch", "artikel zum thema", "beitrage zum thema",
                "weiterlesen zum thema"]),
            new(LabelKind.Latest, ["meistgelesen", "neueste beitrage", "aktuelle kommentare", "neueste kommentare",
                "letzte kommentare", "meistgelesene artikel", "am meisten gelesen", "neueste artikel",
                "aktuelle meldungen", "neueste meldungen", "letzte beitrage", "aktuelle beitrage", "beliebte artikel",
                "die neuesten artikel"]),
            new(LabelKind.CommentForm, ["schreibe einen kommentar", "schreiben sie einen kommentar", "kommentar verfassen",
                "kommentar schreiben", "antwort abbrechen", "kommentar hinterlassen", "hinterlasse einen kommentar",
                "diskutieren sie mit", "mitdiskutieren", "jetzt kommentieren", "ihr kommentar", "dein kommentar",
                "kommentar abgeben", "kommentieren", "kommentar absenden", "kommentare laden", "kommentare anzeigen",
                "schreib einen kommentar", "antwort schreiben", "ihre meinung"]),
            new(LabelKind.CommentHeading, ["kommentare", "leserkommentare", "kundenbewertungen", "ihre kommentare",
                "leserstimmen", "alle kommentare"]),
            new(LabelKind.Reply, ["antworten", "zitieren", "zum antworten anmelden", "antworten mit zitat"]),
            new(LabelKind.CommentsNone, ["keine kommentare", "noch keine kommentare", "bisher keine kommentare",
                "noch keine antworten", "keine antworten", "noch kein kommentar"]),
            new(LabelKind.CommentsClosed, ["kommentare sind geschlossen", "die kommentarfunktion ist geschlossen",
                "die kommentare sind geschlossen", "die kommentarfunktion ist deaktiviert",
                "die kommentarspalte ist geschlossen", "kommentarfunktion geschlossen"]),
            new(LabelKind.CommentControl, ["melden", "bearbeiten", "beitrag melden", "kommentar melden", "gefallt mir",
                "antwort anzeigen", "antworten anzeigen",
                "antworten anzeigen", "antworten ausblenden", "aufklappen", "zuklappen", "loschen"]),
            new(LabelKind.Share, ["teilen", "auf facebook teilen", "drucken", "artikel teilen", "beitrag teilen"]),
            new(LabelKind.Newsletter, ["jetzt abonnieren", "newsletter abonnieren", "unser newsletter", "unsere newsletter"]),
            new(LabelKind.Paywall, ["nur fur abonnenten", "sie sind bereits abonnent?"]),
            new(LabelKind.Login, ["anmelden", "einloggen", "registrieren"]),
            new(LabelKind.Cookie, ["alle akzeptieren"]),
            new(LabelKind.Advertising, ["anzeige", "werbung", "anzeigen", "gesponsert", "gesponserte inhalte"]),
            new(LabelKind.Donation, ["jetzt spenden"]),
            new(LabelKind.PreviousNext,
                ["vorheriger beitrag", "nachster beitrag", "beitrags-navigation", "beitragsnavigation"]),
            new(LabelKind.Tags, ["schlagworter", "schlagworte", "stichworte", "stichworter"]),
            new(LabelKind.AuthorBox, ["uber den autor", "uber die autorin"]),
            new(LabelKind.BackToTop, ["nach oben"]),
            new(LabelKind.ThemeCredit, ["stolz prasentiert von wordpress"]),
            new(LabelKind.FooterGroup, ["uber uns"]),
            new(LabelKind.Legal, ["impressum", "datenschutz"]),
            new(LabelKind.Continue, ["weiterlesen", "mehr lesen", "mehr anzeigen"]),
        ],
        LabelStarts =
        [
            new(LabelKind.Login, ["anmelden mit ", "einloggen mit "]),
            new(LabelKind.Faq, ["haufige fragen", "haufig gestellte fragen"]),
            new(LabelKind.CommentForm, ["schreibe einen kommentar", "deine e-mail-adresse wird nicht"]),
            new(LabelKind.Moderation, ["dein kommentar wartet"]),
            new(LabelKind.Reply, ["antworte auf "]),
            new(LabelKind.AuthorBox, ["alle beitrage von"]),
            new(LabelKind.ThemeCredit, ["stolz prasentiert von"]),
            new(LabelKind.Tags, ["schlagworter:"]),
            new(LabelKind.PhotoCredit, ["quelle:"]),
        ],
        LabelParts =
        [
            new(LabelKind.Paywall, ["um diesen artikel weiterlesen zu konnen"]),
            new(LabelKind.CommentForm, ["antwort abbrechen"]),
        ],
        TeaserStarts = ["lesen sie auch", "lesen sie hier", "lesen sie dazu", "lesen sie mehr", "lesen sie dazu auch",
            "lest auch", "mehr zum thema", "mehr dazu", "mehr themen", "auch interessant", "zum thema", "weiterlesen",
            "zum weiterlesen", "siehe auch", "passend dazu", "lesen sie weiter", "mehr zu diesem thema", "dazu auch",
            "mehr lesen", "hier lesen", "lesetipp", "siehe dazu", "auch lesen", "ebenfalls interessant",
            "das konnte sie auch interessieren",
            "lesen sie ebenfalls", "lesen sie zudem", "podcast zum thema", "video zum thema"],
        BylineStarts = ["zeige alle beitrage von", "alles von", "alle artikel von", "ein gastbeitrag von", "gastbeitrag von",
            "text von", "ein text von", "texte von", "kommentar von", "ein kommentar von", "analyse von", "eine analyse von",
            "essay von", "ein essay von", "kolumne von", "eine kolumne von", "bericht von", "aufgezeichnet von",
            "protokoll von", "text & fotos:", "text & fotos von", "text und fotos:", "text und fotos von", "text und bilder:",
            "autorin/autor",
            "autor/autorin", "autor/in:", "autor/in", "autor*in:", "autor*in", "autor:in", "autor", "autorin", "autoren",
            "alle beitrage von", "geschrieben von", "veroffentlicht von",
            "ein beitrag von", "eingestellt von", "gepostet von", "gespeichert von", "erstellt von", "verfasst von",
            "ein interview von", "ein artikel von", "beitrag von", "autor:", "autorin:", "autoren:", "autor :", "text:",
            "interview:", "redaktion:", "redaktion :", "von unserem korrespondenten",
            "von unserer korrespondentin", "von unserem redakteur", "von unserer redakteurin", "von:", "von"],
        Announcers = "von von:",
        ReportVerbs = "berichtet berichten meldet",
        Genres = ["analyse", "kommentar", "gastbeitrag", "gastkommentar", "kolumne", "reportage", "bericht", "essay",
            "leitartikel", "glosse", "rezension", "kritik", "text", "texte", "protokoll", "beitrag", "artikel", "meinung",
            "recherche"],
        TalkGenres = ["interview", "portrat"],
        GenreOpeners = "ein eine unser unsere",
        GenreParticiples = "verfasst geschrieben",
        GenreTies = "von",
        GenrePlaceTies = "aus in",
        NameJoiners = "und mit",
        AgencyJoiners = "mit",
        PartnerJoiners = "mit",
        OtherHands = ["im gesprach mit", "interviewt von", "gepruft von", "fotograf", "fotografin", "fotografie",
            "fotos von", "foto von", "foto", "fotos"],
        NameEnds = "veroffentlicht aktualisiert fur um am am. vom stand uhr min unter",
        Roles = ["redakteur", "redakteurin"],
        RoleWords = """
            redakteur redakteurin chefredakteur chefredakteurin redaktor volontar pressesprecher pressesprecherin autor autorin
            korrespondent korrespondentin reporter reporterin journalist journalistin leiter leiterin experte expertin
            geschaftsfuhrer geschaftsfuhrerin redakteure volontarin
            """,
        OrganisationWords = """
            team webteam redaktion magazin zeitung gmbh ag e.v. agentur institut universitat hochschule verband verein stiftung
            ministerium
            """,
        SmallWords = "und fur des der die das",
        NotNames = """
            minuten lesezeit kommentar kommentare kommentieren teilen drucken artikel veroffentlicht aktualisiert mehr lesen
            weiterlesen foto bild quelle stand datum uhr montag dienstag mittwoch donnerstag freitag samstag sonntag ubersicht
            artikelubersicht autoreninfo autorenseite nachrichtenagentur namensnennung lizenz
            """,
        NotBareNames = "politik wirtschaft sport kultur meinung ratgeber podcast stadt landkreis kreis region leben lokales",
        NamelessSignatures = ["autor", "autorin", "gast", "gastautor", "gastbeitrag", "unserer redaktion",
            "unsere redaktion"],
        Titles = ["prof. dr.", "prof.", "dr.", "dr"],
        ReportStarts = ["mit material von", "mit material der", "mit agenturmaterial", "(mit material"],
        ReportParts = ["hat zu diesem bericht beigetragen", "haben zu diesem bericht beigetragen"],
        CorrectionStarts = ["korrektur:", "korrektur vom", "korrektur, ", "richtigstellung", "berichtigung:",
            "in einer fruheren version", "anmerkung der redaktion:", "anm. d. red", "anm. der redaktion",
            "hinweis der redaktion", "korrekturhinweis", "dieser artikel wurde aktualisiert",
            "dieser artikel wurde korrigiert", "wir haben diesen artikel", "in einer ersten version",
            "in einer vorherigen version", "[update", "aktualisierung:",
            "aktualisierung vom", "transparenzhinweis", "anmerkung der red",
            "in einer fruheren fassung", "in einer vorigen", "in einer alteren version", "in einer ersten fassung",
            "wir haben den artikel", "wir haben den text", "wir haben den fehler", "der artikel wurde aktualisiert",
            "der artikel wurde korrigiert", "dieser text wurde aktualisiert", "dieser text wurde korrigiert",
            "dieser beitrag wurde aktualisiert", "korrektur (", "[korrektur", "anm.d.red", "hinweis: in einer"],
        PictureWords = "foto fotos bild bilder titelbild illustration copyright",
        PictureCredits = ["bildquelle", "bildnachweis", "beitragsbild", "titelfoto", "symbolbild", "symbolfoto", "bildrechte",
            "fotocredit", "foto von"],
        FigureCredits = ["mit freundlicher genehmigung", "archivbild", "archivfoto", "sammlung"],
        SourceWords = "quelle quellen",
        PublishedLabels = ["veroffentlicht", "erschienen", "erstellt", "stand", "datum", "publiziert", "online seit",
            "eingestellt"],
        ModifiedLabels = ["aktualisiert", "zuletzt aktualisiert", "geandert", "zuletzt geandert",
            "letzte anderung", "zuletzt bearbeitet"],
        ChangeStems = ["aktualisiert", "geandert", "letzte anderung", "stand:"],
        PublishedEnds = ["veroffentlicht am", "veroffentlicht", "erschienen am"],
        FirstPublishedEnds = ["ursprunglich veroffentlicht am"],
        DateLineStarts = ["von", "am", "geschrieben von", "gespeichert von", "verfasst von", "publiziert",
            "dieser beitrag wurde", "dieser eintrag wurde", "erschienen", "verfasst", "eingestellt", "autor"],
        Months = ["januar janner jan", "februar feb", "marz mrz", "april apr", "mai", "juni jun", "juli jul", "august aug",
            "september sept sep", "oktober okt", "november nov", "dezember dez"],
        Weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
        ShortWeekdays = ["mo", "di", "mi", "do", "fr", "sonnabend sa", "so"],
        TimeUnits =
        [
            (TimeUnit.Second, "sekunde sekunden"), (TimeUnit.Minute, "minute minuten min"),
            (TimeUnit.Hour, "stunde stunden std uhr"), (TimeUnit.Day, "tag tage tagen"), (TimeUnit.Week, "woche wochen"),
            (TimeUnit.Month, "monat monate monaten"), (TimeUnit.Year, "jahr jahre jahren"),
        ],
        Numbers =
        [
            (1, "ein eine einem einer"), (2, "zwei"), (3, "drei"), (4, "vier"), (5, "funf"), (6, "sechs"), (7, "sieben"),
            (8, "acht"), (9, "neun"), (10, "zehn"), (11, "elf"), (12, "zwolf"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.At, "um"), (TimeKeyword.And, "und"), (TimeKeyword.Noon, "mittag"),
            (TimeKeyword.Midnight, "mitternacht"), (TimeKeyword.Today, "heute"), (TimeKeyword.Yesterday, "gestern"),
            (TimeKeyword.Tomorrow, "morgen"), (TimeKeyword.Since, "vor"), (TimeKeyword.In, "in"),
            (TimeKeyword.About, "circa etwa"), (TimeKeyword.Now, "jetzt"),
        ],
        DateOpenings = "am den der vom",
        ClockEnds = "uhr",
        CommentNouns = """
            kommentar kommentare gedanke gedanken antwort antworten kommentaren reaktion reaktionen
            leserkommentar leserkommentare meinung meinungen
            """,
        CountLeaders = "alle",
        CountFollowers = ["zu", "auf"],
        CountNumbers = [(0, "keine"), (1, "ein eine")],
        CommenterStarts = ["kommentar von", "geschrieben von", "verfasst von", "gepostet von", "eingereicht von",
            "gespeichert von", "erstellt von",
            "pingback von", "trackback von", "von", "antwort von", "beitrag von"],
        SaysWords = ["sagt", "meint", "schrieb", "schreibt", "am", "sagte", "meinte", "antwortet", "antwortete",
            "kommentierte", "hat geschrieben"],
        NotCommenters = ["der", "die", "das", "ein", "eine", "am", "um", "vor", "den", "uhr", "um uhr"],
        StartPages = ["startseite", "start", "zur startseite"],
        AccessBadges = ["plus-artikel", "nur fur abonnenten", "fur abonnenten", "exklusiv fur abonnenten", "abonnenten",
            "abo", "bezahlinhalt", "bezahlartikel", "kostenpflichtig"],
        CommenterBadges = ["autor", "autorin", "beitragsautor", "nicht uberpruft"],
        AnswerVerbs = ["antwortete", "antwortet", "als antwort auf", "antwort an"],
        AnswerNotices = ["als antwort auf", "antwort auf", "antwort an", "in antwort auf"],
        CommentPages = ["altere kommentare", "neuere kommentare", "mehr kommentare", "weitere kommentare"],
        QuestionMarks = "frage antwort",
        FaqPhrases = ["haufige fragen", "haufig gestellte fragen", "oft gestellte fragen"],
        QuestionWords = "wie was warum wann wo wer welche welcher welches kann ist sind frage",
        NoticeWords = """
            abonnieren abonnement anmelden werbung anzeige provision teilen klicken klick registrieren impressum datenschutz
            angemeldet einloggen spenden abonniere abonniert kostenlos kostenlose kostenlosen anmeldung kommentar kommentare
            kommentieren netiquette partnerlinks werbelinks haftung gewähr urheberrecht urheberrechtlich redaktion leserbrief
            leserbriefe datenschutzerklärung datenschutzbestimmungen bestellen anmelde
            """,
        CallWords = """
            abonniere abonnieren abonniert folge folgen folgt melde melden klicke klicken registrieren unterstütze unterstützen
            lesen lies hol holen jetzt hier mehr alle bestellen kontakt teilen diskutieren gefällt kennt interesse lust
            neugierig weitere
            """,
        ServiceStarts = ServiceStarts,
        AboutStarts = ["uber die", "uber den", "uber das", "uber"],
        ContactStarts = ["pressekontakt", "presseanfragen", "kontakt fur die presse", "kontakt presse", "medienkontakt"],
        LifeVerbs = "ist war schreibt lebt arbeitet leitet berichtet wohnt betreut",
        ServiceOpeners = ServiceOpeners,
        ServiceVerbs = ServiceVerbs,
        ServiceThings = ServiceThings,
        ServiceClicks = "klicken klick klicke klickt",
        ServiceParts = ServiceParts,
        ServiceAddress = ServiceAddress,
        ServiceGates = ServiceGates,
        AdvertisingWords = AdvertisingWords,
        ReadingWords = ReadingWords,
        CopyrightPhrases = ["alle rechte vorbehalten"],
        ThemeWords = "theme stolz",
        TemplateTags = ["artikel", "detail", "allgemein", "ohne kategorie", "unkategorisiert", "nicht kategorisiert"],
        StopWords = """
            der die das und ist nicht ein eine den von mit dem für auf sich auch als im des es wird wurde nach bei einer sind zu
            in er wir
            """,
    };
}
