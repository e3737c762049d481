namespace NewsKit.Lexicon;

/// <summary>The lines by which a French page serves its reader amid the text.</summary>
internal static partial class French
{
    private const string ServiceOpeners = """
        veuillez merci n hesitez pensez oubliez cliquez cliquer
        """;

    private const string ServiceVerbs = """
        inscrivez inscris abonnez abonne recevez suivez retrouvez rejoignez partagez ajoutez ajouter telechargez
        telecharger activez activer ecoutez likez twittez inscrire abonner recevoir suivre retrouver rejoindre
        partager ecouter reecoutez reecouter liker tweetez acceptez accepter gerez gerer modifiez modifier parametrez
        parametrer autorisez autoriser desactivez desactiver imprimez imprimer envoyez envoyer transferez transferer
        copiez copier epinglez epingler enregistrez enregistrer sauvegardez sauvegarder signalez signaler laissez
        laisser postez poster commentez commenter reagissez reagir connectez connecter identifiez consultez consulter
        choisissez choisir installez installer regardez regarder visionnez visionner revoir revoyez affichez afficher
        votez voter agrandissez agrandir offrez offrir recommandez recommander conseillez conseiller
        """;

    private const string ServiceThings = """
        balado balados infolettre
        newsletter newsletters infolettres mail mails email e-mail e-mails courriel courriels messagerie
        actualite actualites actu actus alerte alertes notification notifications whatsapp facebook twitter instagram
        telegram tiktok youtube linkedin bluesky mastodon threads google application appli favoris podcast podcasts
        reseaux commentaire commentaires publicite publicites abonnement abonnements
        """;

    private const string ServiceParts = """
        article articles page contenu contenus video videos image images photo photos diaporama emission replay
        direct audio galerie episode recette
        """;

    private const string ServiceAddress = "vous votre vos";

    private const string ServiceGates = "cookie cookies javascript navigateur bloqueur adblock traceurs";

    private const string ServiceConsents = """
        acceptez accepter autorisez autoriser activez activer active desactivez desactiver
        gerez gerer refusez refuser parametrez parametrer utilise utilisons empechent bloquent
        """;

    private const string AdvertisingWords = "publicite publicites pub annonce";

    private const string ReadingWords = "lecture lire lu";

    private static IReadOnlyList<string> BoxTitles =>
    [
        "reperes", "en chiffres", "le saviez-vous", "bon a savoir", "fiche technique", "fiche d'identite",
        "l'affirmation", "le verdict", "notre verdict", "bio express", "infos pratiques",
        "informations pratiques", "pratique", "carnet pratique", "carnet d'adresses", "la feuille de match",
    ];

    private static IReadOnlyList<string> DisclosureParts =>
    [
        "pouvons toucher une commission", "pouvons percevoir une commission", "pouvons recevoir une commission",
        "touchons une commission", "percevons une commission", "nous rapporter une commission",
        "nous reverse une commission", "contient des liens affiliés", "engage que son auteur",
        "engagent que leurs auteurs", "engagent que leur auteur", "engage que ses auteurs",
        "ne reflètent pas nécessairement", "ne constitue pas un conseil en investissement",
        "ne constituent pas un conseil en investissement", "ne remplace pas l’avis d’un médecin",
        "ne remplace pas l'avis d'un médecin", "lettres peuvent être abrégées",
    ];

    private static IReadOnlyList<string> PieceStarts =>
    [
        "cet article", "ce texte", "cette traduction", "ce resume", "ce contenu", "cette page",
        "cet article a ete",
    ];

    private static IReadOnlyList<string> MachineNames =>
    [
        "intelligence artificielle", "IA", "traduction automatique",
    ];

    private static IReadOnlyList<string> FilingStarts => ["cette entree a ete publiee dans", "cette entree a ete publiee le",
        "cette entree, publiee dans", "cette entree est classee", "ce contenu a ete publie dans",
        "ce contenu a ete publie le", "ce billet a ete poste dans", "ce billet a ete publie dans", "ce billet est classe",
        "cet article est classe dans", "cet article a ete classe dans"];

    private static IReadOnlyList<string> FilingTies => ["publie dans", "publie sous", "poste dans", "classe dans",
        "range dans", "classe sous"];

    private static IReadOnlyList<string> PermalinkWords => ["permalien", "vos favoris", "mettre en favoris"];

    private static IReadOnlyList<string> ServiceStarts =>
    [
        "vous avez deja un compte", "votre adresse e-mail est", "votre adresse mail est", "votre adresse email est",
        "votre adresse electronique est utilisee", "cet article est lu par", "article lu par une voix",
        "faire defiler vers le", "votre soutien nous", "nos articles a lire aussi", "merci de votre inscription",
        "merci pour votre inscription", "votre inscription a bien", "votre inscription est confirmee",
        "participez a notre sondage", "repondez a notre sondage", "notez cet article", "notez l'article",
        "soyez le premier a reagir", "soyez le premier a commenter", "devenez membre",
        "pour nous ecrire", "la suite apres", "article traduit de", "reutiliser ce contenu",
        "lire dans le journal numerique", "en partenariat avec notre", "cet article fait partie de notre",
        "cet article vous est reserve", "cet article est issu de notre newsletter", "vous lisez un extrait",
            "enregistrer pour lire plus tard",
        "nous pouvons percevoir une commission", "nous percevons une commission", "cet article contient des liens affilies",
        "liens affilies",
        "a lire dans l'edition", "a lire dans le journal", "abonnez-vous des", "abonnez-vous et", "abonnez-vous pour",
        "acceder au contenu", "acceder au direct", "accepter et continuer", "accepter les cookies",
        "acceptez les cookies", "acces illimite", "acheter ce numero", "acheter le journal", "activez javascript",
        "affichages :", "afficher la carte", "afficher la video", "afficher le contenu", "afficher plus d'articles",
        "agrandir l'image", "agrandir la carte", "agrandir la photo", "aidez-nous a", "ajouter a ma liste",
        "ajouter a mes favoris", "ajouter a vos favoris", "ajouter aux favoris", "aller a la recherche",
        "aller au contenu", "aller au menu", "article en acces", "article en pdf", "article lu par",
        "article mis a jour regulierement", "article reserve a nos abonnes", "article reserve aux abonnes",
        "augmenter la police", "augmenter la taille", "autoriser les cookies", "bonne lecture",
        "ce contenu a ete bloque", "ce contenu est bloque", "ce contenu est susceptible", "ce contenu n'a pas pu",
        "ce contenu n'est pas", "ce contenu ne peut pas", "ce contenu provient", "cet article est en acces libre",
        "cet article est gratuit", "cet article est offert", "cet article est reserve aux",
        "cet article vous a ete utile", "cet article vous a plu", "cet article vous est offert",
        "cet article vous est propose", "cette video n'est", "changer la langue", "chargement en cours", "chargement...",
        "chargement…", "charger la video", "charger le contenu", "cliquer ici", "cliquer sur l'image", "cliquez ici",
        "cliquez sur l'image", "cliquez sur la photo", "commenter cet article", "connectez-vous pour",
        "contacter la redaction", "contenu reserve aux abonnes", "continuer la lecture", "continuer sans accepter",
        "copier l'adresse", "copier l'url", "copier le lien", "creer un compte", "creez un compte",
        "debut de la publicite", "decouvrez l'offre", "decouvrir l'offre", "decouvrir les offres", "deja abonne",
        "demarrer la video", "donnez votre avis sur cet article", "duree de lecture", "ecouter cet article",
        "ecouter en direct", "ecouter l'article", "ecouter le podcast", "ecoutez cet article", "ecoutez l'article",
        "ecrire a la redaction", "en cliquant sur \"", "en cliquant sur j'accepte", "en cliquant sur s'inscrire",
        "en vous inscrivant, vous", "enregistrer cet article", "envoyer a un ami", "envoyer cet article",
        "envoyer l'article", "envoyer par courriel", "envoyer par mail", "et vous, qu'en pensez", "faites defiler pour",
        "faites tourner", "fermer la publicite", "fin de l'encadre", "fin de la publicite", "gerer les cookies",
        "gerer mes preferences", "identifiez-vous pour", "imprimer cet article", "imprimer l'article",
        "imprimer la page", "imprimez cet article", "j'active", "j'aime chargement", "j'en profite", "javascript est desactive",
        "je decouvre", "je m'abonne", "je m'inscris", "l'article continue apres", "l'info en continu",
        "la suite apres cette publicite", "la suite apres la publicite", "la suite apres la video",
        "la suite de cet article", "la suite de l'article apres", "la suite est reservee", "la video ne peut",
        "lancer la video", "lancer le diaporama", "le lecteur audio", "le lecteur video", "le player ne",
        "lecture audio", "lien copie", "lire dans l'application", "lire en integralite", "lire l'article complet",
        "lire l'article en entier", "lire l'integralite", "lire la suite", "lire les commentaires", "lire plus tard",
        "lisez la suite", "masquer la publicite", "merci de nous lire", "merci de votre lecture", "min de lecture",
        "minutes de lecture", "mn de lecture", "mode lecture", "modifier mes preferences", "n'hesitez pas a commenter",
        "n'hesitez pas a laisser", "n'hesitez pas a partager", "n'hesitez pas a reagir", "ne manquez aucun",
        "ne manquez rien", "ne ratez rien", "noter cet article", "notre lettre d'information", "offrez cet article",
        "offrez-vous un acces", "offrir cet article", "ouvrir dans l'application", "parametrer les cookies",
        "partager cet article", "partager cette page", "partager l'article", "partager la page", "partager par",
        "partager sur", "partager via", "partagez cet article", "partagez cette page", "partagez l'article",
        "partagez sur", "partagez-la", "partagez-le", "pas encore abonne", "passer au contenu", "passer cette publicite",
        "passer la publicite", "pour acceder a l'integralite", "pour afficher ce contenu", "pour continuer a lire",
        "pour continuer la lecture", "pour lire cette video", "pour lire l'integralite", "pour lire la suite",
        "pour ne rien manquer", "pour ne rien rater", "pour poursuivre la lecture", "pour visualiser ce contenu",
        "pour voir ce contenu", "poursuivez votre lecture", "poursuivre la lecture", "profitez de toute",
        "proposer une correction", "proposez une correction", "reagir a cet article", "reagissez a cet article",
        "recevez la lettre", "recevez nos lettres", "recevez notre lettre", "recevoir la lettre",
        "recevoir la newsletter", "recevoir nos newsletters", "recevoir notre lettre", "recevoir notre newsletter",
        "recommander cet article", "reduire la police", "reduire la taille", "refuser les cookies", "regarder la video",
        "rejoignez notre", "rejoignez-nous", "retour a l'accueil", "retour a la liste", "retour a la une",
        "retour au sommaire", "retour aux articles", "retour aux resultats", "retrouvez-nous",
        "s'abonner a la newsletter", "s'abonner a notre newsletter", "s'abonner a partir", "s'inscrire a la newsletter",
        "s'inscrire a notre newsletter", "s'inscrire aux newsletters", "sans engagement", "sauvegarder l'article",
        "signaler une erreur", "signaler une faute", "signalez-la", "signalez-nous", "soutenez la presse",
        "soutenez notre journal", "soutenez un journalisme", "soutenez une presse", "soutenez-nous",
        "suite de l'article apres", "suivez-nous", "suivre ce sujet", "suivre cet auteur", "suivre l'auteur",
        "suivre le direct", "taille du texte", "telecharger cet article", "telecharger en pdf",
        "telecharger l'application", "telecharger le pdf", "telechargez l'application", "telechargez notre application",
        "temps de lecture", "tous droits reserves", "toute l'info", "toute reproduction", "traduire cet article",
        "une erreur dans cet article", "une erreur dans l'article", "une faute dans cet article",
        "une faute dans l'article", "une information a nous", "une question sur cet article",
        "une question, une remarque", "version imprimable", "version pdf", "veuillez activer javascript",
        "veuillez patienter", "voir la galerie", "voir la video", "voir le diaporama", "voir les commentaires",
        "voir les photos", "voir plus d'articles", "voir tous les articles", "voir toutes les photos", "vos preferences",
        "votre avis nous", "votre navigateur n'", "votre navigateur ne", "votre publicite", "votre video commence",
        "vous avez aime cet article", "vous avez apprecie cet article", "vous appreciez nos articles",
        "decouvrez notre application", "vous aimez nos articles", "vous appreciez notre travail", "vous aimez notre travail",
        "vous avez refuse les", "vous avez remarque une",
        "vous avez repere une", "vous avez une information", "vous avez vu une erreur", "vous avez vu une faute",
        "vous devez accepter", "vous n'avez pas accepte", "vous pouvez a tout moment", "vous pouvez modifier vos",
        "vous pouvez vous desinscrire", "vous souhaitez reagir", "vous souhaitez recevoir nos", "vous voulez reagir",
    ];

    private static IReadOnlyList<string> FooterLinks =>
    [
        "contactez-nous", "nous contacter", "qui sommes-nous", "qui sommes-nous ?", "notre equipe", "l'equipe", "la redaction",
        "politique de cookies", "politique des cookies", "politique cookies", "politique relative aux cookies",
        "gerer mes cookies", "gerer les cookies", "gerer mes preferences", "preferences cookies",
        "preferences de cookies", "parametres des cookies", "parametrer les cookies", "gestion de la confidentialite",
        "cookies", "confidentialite", "donnees personnelles", "protection des donnees",
        "politique de protection des donnees", "charte de confidentialite", "vie privee", "respect de la vie privee",
        "rgpd", "charte", "charte de deontologie", "charte editoriale", "charte d'utilisation", "charte de moderation",
        "deontologie", "nos engagements", "conditions d'utilisation", "conditions generales de vente",
        "conditions d'abonnement", "mention legale", "informations legales", "annonceurs", "devenir annonceur",
        "annoncer", "regie publicitaire", "espace annonceurs", "nos offres d'abonnement", "abonnements",
        "lettre d'information", "infolettre", "aide", "aide et contact", "centre d'aide", "foire aux questions",
        "credits", "droits d'auteur", "plan de site", "rss", "accueil", "recrutement", "nous rejoindre", "emplois",
        "partenaires", "nos partenaires", "presse", "espace presse", "boutique", "lexique", "avertissement",
        "signaler un contenu", "declaration d'accessibilite", "accessibilite : non conforme",
        "accessibilite : partiellement conforme", "accessibilite : totalement conforme",
    ];
}
