namespace NewsKit.Lexicon;

/// <summary>French words.</summary>
internal static partial class French
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "fr",
        Labels = Labels,
        LabelStarts = LabelStarts,
        LabelParts =
        [
            new(LabelKind.Paywall, ["de cet article a lire"]),
            new(LabelKind.CommentForm, ["annuler la reponse"]),
        ],
        TeaserStarts = ["consulter aussi", "consultez aussi", "lire", "lire plus",
            "lire aussi", "a lire aussi", "a lire", "a lire egalement", "lire egalement", "voir aussi",
            "a voir aussi", "lisez aussi", "a decouvrir", "a relire", "notre dossier", "a lire ensuite",
            "pour aller plus loin", "relire", "sur le meme sujet", "sur le meme theme", "a ecouter", "a regarder",
            "voir egalement", "a voir", "lire notre enquete", "lire notre dossier", "lire notre analyse",
            "lire notre reportage", "lire notre article", "lire l'article", "notre article", "a ne pas manquer",
            "a lire sur le sujet", "a lire et a voir", "notre reportage",
            "notre enquete", "lire l'entretien", "lire notre entretien", "lire notre decryptage",
            "lire et ecouter", "ecouter aussi", "relire aussi", "lire encore"],
        BylineStarts = ["chronique.", "signe par", "propos recueillis et traduits par", "par notre envoye special",
            "par notre envoyee speciale", "par notre correspondant", "par notre correspondante", "de notre envoye special",
            "de notre envoyee speciale", "de nos envoyes speciaux", "de nos envoyees speciales", "de notre correspondant",
            "de notre correspondante", "de nos correspondants", "par nos envoyes speciaux", "voir tous les articles de",
            "voir tous les articles par", "tous les articles de", "soumis par", "envoye special", "texte et photos",
            "cet article a ete ecrit par", "recueilli par", "ecrit par", "publie par", "redige par", "poste par",
            "reportage", "publie le", "auteurs :", "auteur :", "auteurs:", "auteur:", "auteurs", "auteur", "autrice :",
            "autrice:", "texte:", "texte :", "par :", "par:", "par", "de", "redaction :", "redaction:"],
        Announcers = "par",
        ReportVerbs = "raconte rapporte",
        Genres = ["analyse", "tribune", "tribune libre", "libre opinion", "chronique", "enquete", "recit", "reportage",
            "texte", "textes", "decryptage", "billet", "billet d'humeur", "edito", "editorial", "critique", "article",
            "compte rendu", "compte-rendu", "commentaire", "opinion", "point de vue", "carte blanche", "recension",
            "grand reportage", "contribution", "emission", "documentaire"],
        TalkGenres = ["interview", "entretien", "grand entretien", "portrait", "dossier", "propos"],
        GenreOpeners = "un une cet cette notre le la",
        GenreParticiples = """
            realise realisee realises recueilli recueillis recueillie recueillies
            redige redigee ecrit ecrite mene menee propose proposee
            """,
        GenreSigned = "signe signee signes",
        GenreTies = "de d'",
        GenrePlaceTies = "a au aux en",
        NameJoiners = "et avec",
        AgencyJoiners = "avec",
        Conversations = ["en conversation avec"],
        OtherHands = ["photos", "photo", "illustration de", "illustrations de", "dessin de", "dessins de", "dessins",
            "photos de", "photo de", "relu par", "verifie par", "photos par", "traduit par", "relecture", "traduction"],
        NameEnds = "le poste postee publie publiee mis mise a modifie cree creee dans lecture au relu diffuse diffusee",
        Roles = ["journaliste", "envoye special", "envoyee speciale", "envoyes speciaux", "envoyees speciales",
            "correspondants", "correspondant", "correspondante", "notre correspondant",
            "chef de service", "chef du service", "directeur", "directrice", "redacteur", "redactrice", "philosophe",
            "professeur", "professeure", "chercheur", "chercheuse", "grand reporter", "reporteur", "chroniqueur",
            "chroniqueuse", "editorialiste", "de notre correspondant"],
        RoleWords = """
            journaliste redacteur redactrice directeur directrice editorialiste chroniqueur chroniqueuse correspondant
            correspondante reporter envoye envoyee envoyes reportrice photojournaliste pigiste cheffe envoyees correspondants
            correspondantes journalistes
            """,
        OrganisationWords = """
            redaction institut universite centre association studio collectif presse courrier gazette journal depeche
            """,
        SmallWords = "et de la le du des",
        NotNames = """
            lecture lire voir partager commentaire commentaires article articles lundi mardi mercredi jeudi vendredi samedi
            dimanche par date publication image source photo photos guide guides minute minutes contact
            """,
        NotBareNames = """
            politique economie societe culture sport sports sciences sante finance strategie podcast guide nord sud ouest
            coree france monde international region regions faits-divers vie locale pays vallee departement canton quartier
            afrique amerique arabie nouvelle-zelande etats-unis royaume-uni actualite actualites actu loisirs meteo
            """,
        NamelessSignatures = ["redaction", "la redaction", "la redac", "collectif", "administrateur", "anonyme", "auteur",
            "notre redaction", "notre equipe", "la redaction web", "service web", "bio", "bio complete", "voir la bio",
            "site web", "site internet", "voir le profil", "voir son profil"],
        Titles = ["m.", "mme", "mlle", "dr", "pr"],
        ReportStarts = ["le reportage est fourni par", "ce reportage est fourni par", "ont contribue a cet article",
            "a contribue a cet article", "avec la contribution de", "avec agences", "avec les agences", "(reportage",
            "(redige par", "(avec ", "source : afp", "source : reuters", "reportage de", "reportage par", "traduit par",
            "version francaise", "le reportage a ete fourni par", "reportage fourni par", "propos recueillis par",
            "entretien realise par", "recueilli par", "propos recueillis a", "redige par", "article redige avec"],
        ReportParts =
            ["ont contribue a ce reportage", "a contribue a ce reportage", "ont contribue a cet article", "edite par"],
        DisclosureParts = DisclosureParts,
        PieceStarts = PieceStarts,
        MakingStems = "tradui redig gener ecrit produi cree resum realise relu",
        MachineNames = MachineNames,
        ContentsTitles = ["sommaire", "au sommaire", "table des matieres", "dans cet article", "plan de l'article"],
        BoxTitles = BoxTitles,
        SummaryTitles = ["resume", "l'essentiel", "a retenir", "en bref", "les points cles", "points cles", "en resume",
            "ce qu'il faut retenir",
            "l'article en bref", "l'essentiel a retenir", "ce qu'il faut savoir"],
        CorrectionStarts = ["correction :", "erratum", "errata", "rectificatif", "mise au point :",
            "une version precedente de cet article", "une premiere version de cet article", "cet article a ete corrige",
            "nous avons corrige", "actualisation du #", "correction du #", "ajout du #", "note de la redaction",
            "ndlr :", "n.d.l.r", "[mise a jour", "cet article a ete modifie", "cet article a ete mis a jour",
            "cet article a ete actualise", "cet article a ete amende", "precision :", "[correction",
            "une version anterieure de cet article", "dans une premiere version", "mise a jour :", "mise a jour du #",
            "mise a jour le #", "mise a jour, ", "maj :", "maj du #", "[maj", "[ndlr", "correction (",
            "correction du ", "correctif", "note de l'editeur", "note des editeurs", "cet article a fait l'objet",
            "la version initiale de cet article", "contrairement a ce que nous avons ecrit",
            "contrairement a ce que nous avions ecrit", "contrairement a ce qui etait ecrit",
            "dans une version precedente", "dans une precedente version", "une precedente version de cet article",
            "une version anterieure de ce", "une erreur s'est glissee", "l'article a ete corrige",
            "l'article a ete modifie", "l'article a ete mis a jour", "article mis a jour le #", "article corrige le #",
            "article modifie le #", "precision du #", "note de la redac"],
        PictureWords = "photo photos image visuel illustration credit credits",
        PictureCredits = ["credit photo", "credits photo", "credit photos", "credits photos", "credit image", "credits image",
            "photo illustrative", "image illustrative", "photo d'illustration", "photos d'illustration",
            "image d'illustration", "image a la une", "photo a la une", "image de une", "photo de une", "photo de couverture",
            "image de couverture"],
        FigureCredits = ["photo de", "photo archives", "photos archives", "photo d'archives", "archives", "collection", "coll."],
        SourceWords = "source sources",
        PublishedLabels = ["en ligne depuis", "publie", "publiee", "publies", "publiees", "mis en ligne", "mise en ligne",
            "poste", "postee", "paru", "parue", "diffuse", "diffusee", "cree", "creee", "ecrit", "ecrite",
            "date de publication", "publication", "date", "parution", "date de parution", "en ligne le",
            "date de mise en ligne"],
        ModifiedLabels = ["mis a jour", "mise a jour", "maj", "actualise", "actualisee", "modifie", "modifiee",
            "derniere mise a jour", "derniere modification", "derniere actualisation"],
        ChangeStems = ["mis a jour", "mise a jour", "modifi", "actualis", "maj"],
        PublishedEnds = ["publie", "publiee", "mis en ligne", "mise en ligne", "paru", "parue"],
        FirstPublishedEnds = ["initialement publie", "initialement publiee", "publie initialement",
            "publie pour la premiere fois"],
        DateLineStarts = ["par", "publie le", "cet article a ete publie", "ce billet a ete publie"],
        Months = ["janvier janv jan", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juill juil", "aout aou",
            "septembre sept sep", "octobre oct", "novembre nov", "decembre dec"],
        Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        ShortWeekdays = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
        TimeUnits =
        [
            (TimeUnit.Second, "s sec seconde secondes"), (TimeUnit.Minute, "min mn minute minutes"),
            (TimeUnit.Hour, "h heure heures"), (TimeUnit.Day, "j jour jours"), (TimeUnit.Week, "sem semaine semaines"),
            (TimeUnit.Month, "mois"), (TimeUnit.Year, "an ans annee annees"),
        ],
        Numbers =
        [
            (1, "un une"), (2, "deux"), (3, "trois"), (4, "quatre"), (5, "cinq"), (6, "six"), (7, "sept"), (8, "huit"),
            (9, "neuf"), (10, "dix"), (11, "onze"), (12, "douze"), (13, "treize"), (14, "quatorze"), (15, "quinze"),
            (16, "seize"), (20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.First, "premier"), (TimeKeyword.OrdinalSuffix, "er e"), (TimeKeyword.Of, "de"),
            (TimeKeyword.OfThe, "du"), (TimeKeyword.A, "a"),
            (TimeKeyword.And, "et"), (TimeKeyword.Half, "demi demie"), (TimeKeyword.Noon, "midi"),
            (TimeKeyword.Midnight, "minuit"), (TimeKeyword.Hour, "heure"), (TimeKeyword.Paris, "paris"),
            (TimeKeyword.French, "francaise"), (TimeKeyword.Eastern, "he"), (TimeKeyword.Local, "locale"),
            (TimeKeyword.This, "ce cet"),
            (TimeKeyword.Aujourd, "aujourd"), (TimeKeyword.Hui, "hui"), (TimeKeyword.Jour, "jour"),
            (TimeKeyword.Morning, "matin"), (TimeKeyword.Evening, "soir"), (TimeKeyword.Yesterday, "hier"),
            (TimeKeyword.Tomorrow, "demain"), (TimeKeyword.Before, "avant"), (TimeKeyword.After, "apres"),
            (TimeKeyword.Last, "dernier passe"), (TimeKeyword.Next, "prochain"), (TimeKeyword.Il, "il"), (TimeKeyword.Y, "y"),
            (TimeKeyword.Ya, "ya"), (TimeKeyword.In, "dans"), (TimeKeyword.About, "environ presque"), (TimeKeyword.Peu, "peu"),
            (TimeKeyword.Near, "pres"), (TimeKeyword.LessOrMore, "moins plus"), (TimeKeyword.D, "d"),
            (TimeKeyword.Quarter, "quart"), (TimeKeyword.L, "l"), (TimeKeyword.Instant, "instant"),
            (TimeKeyword.Now, "maintenant"),
        ],
        DateOpenings = "le ce",
        ClockEnds = "h",
        CommentNouns = """
            commentaire commentaires reponse reponses reflexion reflexions reaction reactions discussion pensee pensees message
            messages avis
            """,
        CountLeaders = "tous toutes vos les voir lire afficher consulter de total deja on compte",
        CountFollowers = ["sur", "pour", "au", "trier", "reponse a", "reponses a", "laisser", "ajouter", "ecrire", "poster",
            "avis des", "reactions des", "commentaires des", "reaction a", "reactions a", "commentaires a"],
        CountNumbers = [(0, "aucun aucune"), (1, "un une"), (2, "deux")],
        CommenterStarts = ["commentaire de", "commentaire par", "soumis par", "publie par", "poste par", "ecrit par",
            "envoye par", "redige par", "reaction de", "reponse de", "avis de", "de la part de", "pingback de",
            "pingback par", "trackback de", "trackback par", "message de", "par", "redige par :", "rediges par",
            "ecrit par :", "poste par :", "auteur :", "pseudo :", "nom :"],
        SaysWords = ["a dit", "a ecrit", "dit", "ecrit", "a repondu", "repond", "a commente", "commente", "a reagi",
            "a poste", "a publie", "a envoye", "a redige", "dit le", "a dit le", "le", "a ecrit le", "a commente le",
            "a repondu le", "a reagi le", "a partage"],
        NotCommenters = ["le", "la", "les", "l'", "un", "une", "des", "il y a", "publie le", "poste le", "date", "du", "equipe",
            "l'equipe", "vers", "modifie", "signaler", "repondre", "a"],
        StartPages = ["accueil", "page d'accueil", "retour a l'accueil", "a la une", "une"],
        AccessBadges = ["abonne", "abonnes", "reserve aux abonnes", "reserve abonnes", "article reserve aux abonnes",
            "article abonnes", "contenu reserve aux abonnes", "abonnes uniquement", "pour les abonnes", "article payant",
            "payant", "exclusif abonnes", "exclusivite abonnes", "reserve aux membres", "article premium", "edition abonnes",
            "acces abonnes"],
        CommenterBadges = ["auteur", "auteur/autrice", "auteur de l'article", "moderateur", "moderatrice", "redaction",
            "abonne", "abonnee", "auteur de la publication", "invite", "invitee", "membre", "administrateur",
            "non verifie", "contributeur", "contributrice", "lecteur", "lectrice", "membre actif", "expert", "redacteur",
            "redactrice", "fidele", "habitue", "journaliste", "super fan", "verifie"],
        AnswerVerbs = ["a repondu a", "repond a", "en reponse a", "reponse a"],
        AnswerNotices = ["en reponse a", "reponse a", "repond a"],
        MemberSince = ["inscription", "inscrit", "inscrite", "membre depuis", "date d'inscription"],
        CommentPages = ["commentaires plus anciens", "commentaires plus recents", "commentaires precedents",
            "commentaires suivants", "plus de commentaires", "afficher plus de commentaires",
            "charger plus de commentaires", "voir plus de commentaires", "voir tous les commentaires",
            "lire tous les commentaires", "page precedente des commentaires"],
        QuestionMarks = "question reponse",
        FaqTitles =
        [
            "bon a savoir", "tout savoir sur", "tout ce qu'il faut savoir", "ce qu'il faut savoir",
            "ce que vous devez savoir", "l'essentiel a savoir", "en pratique", "infos pratiques", "informations pratiques",
            "on vous repond", "on vous explique", "nos reponses", "mode d'emploi", "vous vous demandez",
        ],
        QuestionNouns = "question questions interrogations",
        QuestionTies = "a au aux",
        FaqPhrases = ["foire aux questions", "questions frequentes", "questions frequemment posees",
            "questions les plus frequentes", "questions que vous vous posez", "questions que vous nous posez",
            "questions que l'on nous pose", "questions qu'on nous pose", "questions le plus souvent posees"],
        QuestionWords = """
            comment pourquoi quand ou qui que quoi quel quelle quels quelles combien est-ce faut-il peut-on question
            """,
        NoticeWords = """
            abonnez abonner abonnement abonné abonnés infolettre inscrivez inscription partagez partager cliquez publicité affilié
            affiliés réservés connectez identifiez soutenez désinscrire téléchargez télécharger suivez retrouvez recevez rejoignez
            découvrez contactez gratuitement reproduction commentaires modération modérés mentions
            """,
        BackWords = "retour revenir",
        CallWords = """
            abonnez inscrivez suivez rejoignez cliquez téléchargez soutenez recevez retrouvez découvrez lisez lire voir partagez
            consultez contactez profitez envie
            """,
        ServiceStarts = ServiceStarts,
        FilingStarts = FilingStarts,
        FilingTies = FilingTies,
        PermalinkWords = PermalinkWords,
        AboutStarts = ["a propos des", "a propos de", "a propos du", "a propos d'", "qui est", "qui sommes-nous :"],
        ContactStarts = ["contact presse", "contacts presse", "contact medias", "contacts medias", "relations presse",
            "service de presse"],
        LifeVerbs = "est vit ecrit travaille enseigne dirige collabore couvre suit habite tient anime journaliste",
        ServiceOpeners = ServiceOpeners,
        ServiceVerbs = ServiceVerbs,
        ServiceThings = ServiceThings,
        ServiceClicks = "cliquez cliquer cliquant",
        ServiceParts = ServiceParts,
        ServiceAddress = ServiceAddress,
        ServiceGates = ServiceGates,
        ServiceConsents = ServiceConsents,
        AdvertisingWords = AdvertisingWords,
        ReadingWords = ReadingWords,
        FooterLinks = FooterLinks,
        CopyrightPhrases = ["tous droits reserves", "tous les droits reserves", "tous droits de reproduction",
            "droits de reproduction", "contenus de ce site sont sous licence",
            "mise a disposition selon les termes de la licence", "mis a disposition selon les termes de la licence"],
        ThemeWords = "theme propulse realise fierement heberge hebergement conception",
        TemplateTags = ["article", "articles", "non classe", "sans categorie", "mot-cle", "actualite generale"],
        CategoryLabels = ["categorie", "rubrique", "classe dans", "publie dans"],
        StopWords = """
            le la les des du une est dans que qui pour sur pas avec ce cette sont ont par au aux mais nous vous leur ses été plus
            et il de en un
            """,
    };
}
