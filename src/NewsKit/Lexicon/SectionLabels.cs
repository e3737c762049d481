using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The labels by which pages announce their parts, in French and English, some in German and Spanish; folded
/// (see <see cref="FoldedText"/>).</summary>
internal static class SectionLabels
{
    /// <summary>Whole lines.</summary>
    private static readonly FrozenDictionary<string, LabelKind> Lines = Build(
        (LabelKind.Faq,
            "foire aux questions|foire aux questions (faq)|faq|faqs|f.a.q.|questions frequentes|questions frequemment posees|"
            + "les questions que vous vous posez|vos questions, nos reponses|questions/reponses|questions reponses|questions "
            + "et reponses|"
            + "frequently asked questions|frequently asked questions (faq)|frequently asked questions (faqs)|q&a|common "
            + "questions|"
            + "haufige fragen|haufig gestellte fragen|oft gestellte fragen|preguntas frecuentes|people also ask"),
        (LabelKind.ReadMore,
            "pour aller plus loin|aller plus loin|a lire|sources|further reading|en savoir plus|pour en savoir plus|"
            + "references|weiterfuhrende links|more information|quellen|liens utiles pour aller plus loin"),
        (LabelKind.Related,
            "tu pourrais aussi aimer|vous aimerez aussi|vous pourriez aussi aimer|vous pourriez aimer|tu aimeras aussi|"
            + "cela peut vous interesser|cela pourrait vous interesser|ceci peut vous interesser|a lire aussi|a lire "
            + "egalement|lire aussi|"
            + "a voir aussi|a decouvrir|a decouvrir egalement|sur le meme sujet|sur le meme theme|dans la meme rubrique|"
            + "dans le meme dossier|articles lies|articles similaires|articles connexes|articles en relation|en relation|du "
            + "meme auteur|"
            + "nos recommandations|plus d'articles|lisez aussi|you may also like|you might also like|you may "
            + "like|related|related posts|"
            + "related articles|related stories|related content|related news|related topics|more on this|more on this "
            + "story|recommended|"
            + "recommended for you|read also|see also|read next|more stories|similar posts|more like this|keep reading|what to "
            + "read next|"
            + "das konnte sie auch interessieren|das konnte dich auch interessieren|ahnliche beitrage|ahnliche artikel|mehr "
            + "zum thema|"
            + "verwandte artikel|lesen sie auch|auch interessant|weitere artikel|te puede interesar|articulos "
            + "relacionados|noticias relacionadas|"
            + "dans la meme categorie|articles recommandes|a lire ensuite|suggestions d'articles|more from this section|"
            + "verwandte beitrage|verwandte themen|ahnliche themen|weitere beitrage|weitere themen|weitere meldungen|mehr zu "
            + "diesem thema|zum weiterlesen|"
            + "das konnte dir auch gefallen|das konnte ihnen auch gefallen|das konnte dir gefallen|passend zum thema|zum "
            + "thema|lesen sie dazu auch|"
            + "tambien te puede interesar|le puede interesar|quizas te interese|entradas relacionadas|contenido "
            + "relacionado|mas noticias|mas sobre este tema|"
            + "articoli correlati|potrebbe interessarti|potrebbe interessarti anche|leggi anche|ti potrebbe "
            + "interessare|artigos relacionados|"
            + "noticias relacionadas|leia tambem|veja tambem|leia mais|lees ook|lees verder|gerelateerde artikelen|meer over "
            + "dit onderwerp|"
            + "zobacz takze|zobacz rowniez|czytaj takze|czytaj rowniez|przeczytaj takze|powiazane artykuly"),
        (LabelKind.Latest,
            "les plus lus|les plus commentes|derniers articles|articles recents|dernieres actualites|most read|most popular|"
            + "latest posts|latest stories|recent posts|trending|trending now|popular posts|meistgelesen|neueste beitrage|top "
            + "stories|"
            + "lo mas leido|don't miss|a la une|editor's picks|latest articles|recent articles|recent comments|commentaires "
            + "recents|"
            + "derniers commentaires|latest comments|aktuelle kommentare|neueste kommentare|letzte kommentare|ultimos "
            + "comentarios"),
        (LabelKind.CommentForm,
            "laisser un commentaire|laissez un commentaire|laisser une reponse|laissez une reponse|poster un commentaire|"
            + "ajouter un commentaire|ecrire un commentaire|publier un commentaire|commenter|reagissez|reagir|donnez votre avis|"
            + "votre commentaire|annuler la reponse|soumettre|reagissez a cet article|un message, un commentaire ?|votre message|"
            + "qui etes-vous ?|laisser un commentaire annuler la reponse|deposer un commentaire|commenter cet article|repondre "
            + "a cet article|"
            + "leave a comment|leave a reply|leave a comment cancel reply|leave a reply cancel reply|post a comment|post comment|"
            + "add a comment|add comment|write a comment|cancel reply|join the conversation|join the discussion|your "
            + "comment|submit comment|"
            + "your email address will not be published.|schreibe einen kommentar|schreiben sie einen kommentar|kommentar "
            + "verfassen|"
            + "kommentar schreiben|antwort abbrechen|kommentar hinterlassen|deja un comentario|deja una respuesta|ajouter "
            + "votre commentaire|"
            + "votre adresse e-mail ne sera pas publiee.|hinterlasse einen kommentar|enregistrer un commentaire"),
        (LabelKind.CommentHeading,
            "commentaires|les commentaires|vos commentaires|vos reactions|reactions|les reactions|comments|reader comments|"
            + "kommentare|leserkommentare|comentarios|commentaires des lecteurs|reactions des lecteurs|tous les "
            + "commentaires|all comments|"
            + "customer reviews|avis des lecteurs|kundenbewertungen"),
        (LabelKind.Reply,
            "repondre|reponse|repondre a ce message|reply|quote|antworten|zitieren|responder|citer|reply to this|reply to this "
            + "comment|"
            + "log in to reply|connectez-vous pour repondre"),
        (LabelKind.CommentsNone,
            "soyez le premier a commenter|soyez le premier a reagir|aucun commentaire|aucun commentaire pour le moment|"
            + "pas de commentaire|pas encore de commentaire|pas de commentaires|no comments|no comments yet|be the first to "
            + "comment|"
            + "no comment|keine kommentare|sin comentarios|soyez le premier a commenter cet article|pas encore de "
            + "commentaires|no responses yet"),
        (LabelKind.CommentsClosed, "les commentaires sont fermes|commentaires fermes|comments are closed|comments closed|"
            + "kommentare sind geschlossen|la section commentaire est fermee|les commentaires sont desactives|comments are off|"
            + "comentarios cerrados|die kommentarfunktion ist geschlossen"),
        (LabelKind.CommentControl,
            "signaler|alerter|modifier|permalien|lien permanent|afficher plus|voir plus|report|edit|permalink|"
            + "j'aime|haut de page|supprimer|like|show more|melden|bearbeiten|delete|partager|share|flag|link|voir la "
            + "reponse|voir les reponses|"
            + "reply link|expand full comment|expand comment|signaler un abus|signaler ce commentaire|masquer les "
            + "reponses|afficher les reponses"),
        (LabelKind.Share,
            "partager|partagez|partagez cet article|partager cet article|partager sur facebook|partager sur twitter|tweeter|"
            + "partager sur x|partager sur linkedin|partager sur whatsapp|envoyer par e-mail|envoyer par email|imprimer|copier "
            + "le lien|"
            + "share|share this|share this article|share this post|share this story|share on facebook|share on "
            + "twitter|tweet|pin it|print|"
            + "copy link|email this|teilen|auf facebook "
            + "teilen|drucken|facebook|twitter|linkedin|whatsapp|pinterest|telegram|reddit|"
            + "tumblr|e-mail|email|share via|follow us|suivez-nous|sur twitter|sur facebook|compartir|email this "
            + "article|save|share this:|"
            + "click to share|0 shares|artikel teilen|beitrag teilen|share this entry|enregistrer l'article|offrir "
            + "l'article|ecouter l'article"),
        (LabelKind.Newsletter, "newsletter|newsletters|abonnez-vous|inscrivez-vous|s'abonner|s'inscrire|je m'inscris|m'inscrire|"
            + "subscribe|sign up|subscribe now|jetzt abonnieren|newsletter abonnieren|votre e-mail|votre email|get the "
            + "newsletter|"
            + "subscribe to our newsletter|inscrivez-vous a notre newsletter|abonnez-vous a notre newsletter|sign up for our "
            + "newsletter|"
            + "stay informed|je m'abonne|decouvrir nos offres"),
        (LabelKind.Paywall, "reserve aux abonnes|article reserve aux abonnes|contenu reserve aux abonnes|deja abonne ?|"
            + "continuer a lire ici|already a subscriber?|subscribers only|lire la suite avec un abonnement|la suite est "
            + "reservee aux abonnes"),
        (LabelKind.Login,
            "se connecter|connexion|s'identifier|mon compte|creer un compte|mot de passe oublie ?|log in|login|sign in|"
            + "anmelden|register|my account|create account|identifiez-vous|deconnexion|einloggen|registrieren"),
        (LabelKind.Cookie, "ce site utilise des cookies|accepter|refuser|tout accepter|tout refuser|gerer mes choix|parametrer|"
            + "accept|accept all|reject all|cookie settings|accept cookies|alle akzeptieren"),
        (LabelKind.Advertising,
            "publicite|la suite apres la publicite|la suite apres cette publicite|advertisement|advertisements|anzeige|"
            + "werbung|sponsored|sponsored content|contenu sponsorise|- publicite -|article continues below|story continues "
            + "below advertisement|"
            + "- advertisement -|publicidad|advertising|story continues|article continues after advertisement|annonce|annonces"),
        (LabelKind.Donation, "soutenez-nous|faire un don|je fais un don|signaler une erreur|vous avez trouve une faute ?|donate|"
            + "support us|make a donation|faites un don"),
        (LabelKind.PreviousNext,
            "article precedent|article suivant|previous post|next post|previous article|next article|precedent|suivant|"
            + "previous|next|vorheriger beitrag|nachster beitrag|previous story|next story|older post|newer post|post navigation|"
            + "navigation de l'article|navigation des articles|message plus ancien|message plus "
            + "recent|beitrags-navigation|beitragsnavigation"),
        (LabelKind.Tags,
            "etiquettes|mots-cles|tags|themes|schlagworter|schlagworte|filed under|topics|mots cles|tagged|categories|keywords|"
            + "etiquetas"),
        (LabelKind.AuthorBox, "a propos de l'auteur|a propos de l'autrice|about the author|about author|uber den autor|l'auteur|"
            + "uber die autorin|view all posts|voir tous les articles|all posts|tous ses articles|about the authors"),
        (LabelKind.BackToTop, "retour en haut|haut de page|back to top|nach oben|retour en haut de page|top|scroll to top"),
        (LabelKind.ThemeCredit, "propulse par wordpress|proudly powered by wordpress|powered by wordpress|powered by blogger"),
        (LabelKind.FooterGroup, "choix de l'editeur|dernieres nouvelles|categories|liens utiles|suivez-nous|editor's picks|"
            + "latest news|articles recents|rubriques|a propos|qui sommes-nous|nos rubriques|quick links|follow us|about "
            + "us|company|"
            + "services|informations|contact|navigation|nos sites|more|legal|explore|sections|le choix de la redaction|plan du "
            + "site|"
            + "editors' picks|editor's choice|a propos de nous|derniers articles|nous suivre|useful links|archives|en "
            + "bref|popular"),
        (LabelKind.Legal,
            "mentions legales|cgu|cgv|politique de confidentialite|gestion des cookies|contact|plan du site|publicite|"
            + "flux rss|conditions generales|privacy policy|terms of use|terms of service|contact "
            + "us|sitemap|impressum|datenschutz|"
            + "cookie policy|terms|privacy|aviso legal|conditions generales d'utilisation|accessibilite|accessibility"),
        (LabelKind.Continue, "lire la suite|continue reading|read more|read more...|plus...|weiterlesen|mehr lesen|en savoir +|"
            + "voir tout|view all|see all|load more|charger plus|mehr anzeigen|lire l'article|read full article|read the full "
            + "story"));

    /// <summary>Beginnings of lines; a space, a colon or the end follows.</summary>
    private static readonly (string Start, LabelKind Kind)[] Starts =
    [
        ("foire aux questions", LabelKind.Faq),
        ("faq sur", LabelKind.Faq), ("faq :", LabelKind.Faq), ("faq:", LabelKind.Faq), ("faq -", LabelKind.Faq),
            ("faqs about", LabelKind.Faq),
        ("faq about", LabelKind.Faq), ("faqs on", LabelKind.Faq), ("faqs:", LabelKind.Faq),
        ("frequently asked questions", LabelKind.Faq), ("questions frequentes", LabelKind.Faq),
        ("questions frequemment posees", LabelKind.Faq), ("vos questions sur", LabelKind.Faq), ("haufige fragen", LabelKind.Faq),
        ("haufig gestellte fragen", LabelKind.Faq), ("les questions que vous vous posez", LabelKind.Faq),
        ("en savoir plus sur", LabelKind.ReadMore), ("pour en savoir plus sur", LabelKind.ReadMore),
            ("more about", LabelKind.ReadMore),
        ("read more about", LabelKind.ReadMore), ("learn more about", LabelKind.ReadMore),
            ("pour aller plus loin", LabelKind.ReadMore),
        ("vous aimerez aussi", LabelKind.Related), ("vous pourriez aussi", LabelKind.Related),
            ("you may also", LabelKind.Related),
        ("you might also", LabelKind.Related), ("you may be interested in", LabelKind.Related),
            ("you might be interested in", LabelKind.Related), ("more from", LabelKind.Related),
            ("du meme auteur", LabelKind.Related),
        ("articles similaires", LabelKind.Related), ("plus d'articles", LabelKind.Related), ("related posts", LabelKind.Related),
        ("dans la meme rubrique", LabelKind.Related), ("sur le meme sujet", LabelKind.Related),
            ("tu pourrais aussi", LabelKind.Related),
        ("laissez un commentaire", LabelKind.CommentForm), ("laisser un commentaire", LabelKind.CommentForm),
        ("leave a comment", LabelKind.CommentForm), ("leave a reply", LabelKind.CommentForm),
        ("schreibe einen kommentar", LabelKind.CommentForm), ("enregistrer mon nom", LabelKind.CommentForm),
        ("save my name", LabelKind.CommentForm), ("votre adresse e-mail ne sera pas", LabelKind.CommentForm),
        ("votre adresse de messagerie ne sera pas", LabelKind.CommentForm),
            ("your email address will not", LabelKind.CommentForm),
        ("ce site utilise akismet", LabelKind.CommentForm), ("this site uses akismet", LabelKind.CommentForm),
        ("deine e-mail-adresse wird nicht", LabelKind.CommentForm),
        ("votre commentaire est en attente", LabelKind.Moderation), ("your comment is awaiting", LabelKind.Moderation),
        ("dein kommentar wartet", LabelKind.Moderation), ("repondre a ", LabelKind.Reply), ("reply to ", LabelKind.Reply),
        ("antworte auf ", LabelKind.Reply),
        ("les commentaires sont fermes", LabelKind.CommentsClosed), ("comments are closed", LabelKind.CommentsClosed),
        ("soyez le premier a", LabelKind.CommentsNone), ("be the first to", LabelKind.CommentsNone),
        ("partagez cet article", LabelKind.Share), ("share this", LabelKind.Share), ("cliquez pour partager", LabelKind.Share),
        ("click to share", LabelKind.Share), ("partager sur", LabelKind.Share), ("share on", LabelKind.Share),
        ("inscrivez-vous a", LabelKind.Newsletter), ("abonnez-vous a", LabelKind.Newsletter),
            ("recevez chaque", LabelKind.Newsletter),
        ("sign up for", LabelKind.Newsletter), ("subscribe to", LabelKind.Newsletter), ("recevez nos", LabelKind.Newsletter),
        ("recevez gratuitement", LabelKind.Newsletter),
        ("cet article est reserve", LabelKind.Paywall), ("la suite est reservee", LabelKind.Paywall),
        ("ce site utilise des cookies", LabelKind.Cookie), ("nous utilisons des cookies", LabelKind.Cookie),
        ("we use cookies", LabelKind.Cookie), ("this website uses cookies", LabelKind.Cookie),
            ("this site uses cookies", LabelKind.Cookie),
        ("nous utilisons les cookies", LabelKind.Cookie), ("en poursuivant votre navigation", LabelKind.Cookie),
        ("tous les articles de", LabelKind.AuthorBox), ("voir tous les articles de", LabelKind.AuthorBox),
            ("plus par", LabelKind.AuthorBox),
        ("view all posts by", LabelKind.AuthorBox), ("about the author", LabelKind.AuthorBox),
            ("alle beitrage von", LabelKind.AuthorBox),
        ("propulse par", LabelKind.ThemeCredit), ("powered by", LabelKind.ThemeCredit),
            ("fierement propulse par", LabelKind.ThemeCredit),
        ("proudly powered by", LabelKind.ThemeCredit),
        ("photo :", LabelKind.PhotoCredit), ("photo:", LabelKind.PhotoCredit), ("photos :", LabelKind.PhotoCredit),
            ("photos:", LabelKind.PhotoCredit),
        ("credit photo", LabelKind.PhotoCredit), ("credits photo", LabelKind.PhotoCredit),
            ("photo credit", LabelKind.PhotoCredit),
        ("image credit", LabelKind.PhotoCredit), ("image:", LabelKind.PhotoCredit), ("foto:", LabelKind.PhotoCredit),
            ("fotos:", LabelKind.PhotoCredit),
        ("bild:", LabelKind.PhotoCredit), ("bildquelle", LabelKind.PhotoCredit), ("bildnachweis", LabelKind.PhotoCredit),
        ("beitragsbild", LabelKind.PhotoCredit), ("titelbild:", LabelKind.PhotoCredit), ("titelfoto", LabelKind.PhotoCredit),
        ("quelle:", LabelKind.PhotoCredit), ("illustration :", LabelKind.PhotoCredit), ("illustration:", LabelKind.PhotoCredit),
        ("photo by", LabelKind.PhotoCredit), ("photos by", LabelKind.PhotoCredit),
        ("credits photos", LabelKind.PhotoCredit), ("credit photos", LabelKind.PhotoCredit),
            ("image illustrative", LabelKind.PhotoCredit),
        ("photo illustrative", LabelKind.PhotoCredit), ("image d'illustration", LabelKind.PhotoCredit),
            ("photo d'illustration", LabelKind.PhotoCredit),
        ("photos d'illustration", LabelKind.PhotoCredit), ("credits image", LabelKind.PhotoCredit),
            ("credit image", LabelKind.PhotoCredit),
        ("visuel :", LabelKind.PhotoCredit), ("image :", LabelKind.PhotoCredit), ("images:", LabelKind.PhotoCredit),
            ("image source", LabelKind.PhotoCredit),
        ("images courtesy", LabelKind.PhotoCredit), ("image courtesy", LabelKind.PhotoCredit),
            ("photo courtesy", LabelKind.PhotoCredit),
        ("photos courtesy", LabelKind.PhotoCredit), ("featured image", LabelKind.PhotoCredit),
            ("feature image", LabelKind.PhotoCredit),
        ("image by", LabelKind.PhotoCredit), ("images by", LabelKind.PhotoCredit), ("credit:", LabelKind.PhotoCredit),
            ("bilder:", LabelKind.PhotoCredit),
        ("symbolbild", LabelKind.PhotoCredit), ("symbolfoto", LabelKind.PhotoCredit), ("bildrechte", LabelKind.PhotoCredit),
            ("fotocredit", LabelKind.PhotoCredit),
        ("imagen:", LabelKind.PhotoCredit), ("foto de", LabelKind.PhotoCredit), ("immagine:", LabelKind.PhotoCredit),
            ("foto von", LabelKind.PhotoCredit), ("copyright:", LabelKind.PhotoCredit),
        ("tags :", LabelKind.Tags), ("tags:", LabelKind.Tags), ("mots-cles :", LabelKind.Tags), ("etiquettes :", LabelKind.Tags),
        ("filed under", LabelKind.Tags), ("tagged with", LabelKind.Tags), ("schlagworter:", LabelKind.Tags),
            ("posted in", LabelKind.Tags),
        ("classe dans", LabelKind.Tags), ("classe sous", LabelKind.Tags),
            ("sorry, the comment form is closed", LabelKind.CommentsClosed),
    ];

    /// <summary>What stands before the mark and the link of a teaser within the text: <c>Lire aussi : …</c>.</summary>
    private static readonly FrozenSet<string> Teasers = string.Join('|',
        "lire aussi|a lire aussi|a lire|a lire egalement|lire egalement|voir aussi|a voir aussi|lisez aussi|a decouvrir|a "
        + "relire|notre dossier",
        "read also|also read|read more|read next|read|see also|see more|related|related story|related article|related "
        + "content|more|recommended",
        "lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|lesen sie dazu auch|lest auch|mehr zum thema|mehr "
        + "dazu|mehr themen|auch interessant",
        "zum thema|weiterlesen|zum weiterlesen|siehe auch|passend dazu|puedes ver|mira|mira tambien|vea tambien|ver "
        + "tambien|lea tambien|lee tambien|lee mas",
        "le puede interesar|te puede interesar|puede interesarle|leia tambem|veja tambem|leia mais|leggi anche|guarda "
        + "anche|lees ook|zobacz takze|czytaj tez")
        .Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TeasersBySpan =
        Teasers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, LabelKind>.AlternateLookup<ReadOnlySpan<char>> LinesBySpan =
        Lines.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter LineShapes = new(Lines.Keys);

    private static readonly FrozenDictionary<int, (string Start, LabelKind Kind)[]> StartsByLetters =
        Starts.GroupBy(entry => FirstTwo(entry.Start)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<char> TeaserMarks = SearchValues.Create(":»>|→-\"");

    private const int LongestTeaserWords = 30;

    private static readonly char[] Decoration =
        [' ', ':', '.', '…', '!', '»', '>', '«', '-', '|', '•', '*', '→', '"', '▼', '+', '(', '[', ']', ')'];

    /// <summary>What the line announces; <see cref="LabelKind.None"/> for ordinary text.</summary>
    internal static LabelKind Match(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > FoldedText.Longest)
            return LabelKind.None;
        return MatchFolded(FoldedText.Fold(line, stackalloc char[FoldedText.Longest * FoldedText.Growth]));
    }

    /// <summary>The same for a line that is folded already.</summary>
    internal static LabelKind MatchFolded(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
            return LabelKind.None;
        if (IsLine(folded, out var kind) || IsLine(folded.Trim(Decoration), out kind))
            return kind;
        if (CommentCounts.Read(folded) is not null)
            return LabelKind.CommentCount;
        if (folded.Contains("de cet article a lire", StringComparison.Ordinal))
            return LabelKind.Paywall;
        if (IsTeaser(folded))
            return LabelKind.InlineRelated;
        if (folded.Length < 2 || !StartsByLetters.TryGetValue(FirstTwo(folded), out var starts))
            return LabelKind.None;
        var isSentence = folded[^1] == '.';
        foreach (var (start, label) in starts)
        {
            if (isSentence && !MayBeSentence(label)
                && !(label == LabelKind.PhotoCredit && folded[..Math.Min(folded.Length, start.Length + 1)].Contains(':')))
                continue;
            if (folded.StartsWith(start, StringComparison.Ordinal)
                && (folded.Length == start.Length || start[^1] is ' ' or ':' or '>' or '-' or '|'
                    || !char.IsLetterOrDigit(folded[start.Length])))
                return label;
        }

        return LabelKind.None;
    }

    private static bool IsLine(ReadOnlySpan<char> folded, out LabelKind kind)
    {
        kind = LabelKind.None;
        return !folded.IsEmpty && LineShapes.MayHold(folded) && LinesBySpan.TryGetValue(folded, out kind);
    }

    private static int FirstTwo(ReadOnlySpan<char> folded) => folded[0] << 16 | folded[1];

    /// <summary>Teaser words, a mark, and something after it; a hyphen within a word is no mark.</summary>
    private static bool IsTeaser(ReadOnlySpan<char> folded)
    {
        var mark = folded[..Math.Min(folded.Length, LongestTeaserWords)].IndexOfAny(TeaserMarks);
        return mark > 0 && (folded[mark] != '-' || folded[mark - 1] == ' ') && TeasersBySpan.Contains(folded[..mark].TrimEnd());
    }

    /// <summary>Notices are sentences; headings and teasers are not, and ordinary sentences may begin like them.</summary>
    private static bool MayBeSentence(LabelKind kind) => kind is LabelKind.CommentForm or LabelKind.Moderation or LabelKind.Cookie
        or LabelKind.Paywall or LabelKind.CommentsClosed;

    private static FrozenDictionary<string, LabelKind> Build(params (LabelKind Kind, string Lines)[] vocabulary)
    {
        var lines = new Dictionary<string, LabelKind>(StringComparer.Ordinal);
        foreach (var (kind, list) in vocabulary)
        {
            foreach (var line in list.Split('|', StringSplitOptions.RemoveEmptyEntries))
                lines.TryAdd(line, kind);
        }

        return lines.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
