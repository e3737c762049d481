using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words around names in a signature; folded.</summary>
internal static class BylineWords
{
    /// <summary>What stands before the first name; longest first.</summary>
    internal static readonly string[] Prefixes =
    [
        "voir tous les articles de", "voir tous les articles par", "tous les articles de", "zeige alle beitrage von",
            "alle beitrage von",
        "ver todas las entradas de", "vedi tutti gli articoli di", "bekijk alle berichten van",
        "view all posts by", "see all posts by", "more articles by", "more posts by", "all articles by", "all posts by",
            "posts by", "articles by",
        "propos recueillis par", "soumis par", "entretien realise par", "un reportage de", "envoye special", "texte et photos",
            "as told to",
        "this article was written by", "this post was written by", "this article is written by", "cet article a ete ecrit par",
        "recueilli par", "interview by", "reported by", "reporting by", "geschrieben von", "veroffentlicht von",
            "ein beitrag von",
        "eingestellt von", "gepostet von", "gespeichert von", "erstellt von", "verfasst von", "ein interview von",
            "ein artikel von", "beitrag von",
        "written by", "posted by", "words by", "contributed by", "guest post by", "article by", "review by", "photos by",
        "words and photos by", "words & photos by", "contributors:", "contributor:", "contributed by:",
        "ecrit par", "publie par", "redige par", "poste par", "reportage", "publie le", "auteurs :", "auteur :", "auteurs:",
            "auteur:", "auteurs",
        "auteur", "autrice :", "autrice:", "autor:", "autorin:", "autoren:", "autor :", "text:", "texte:", "interview:",
            "redaktion:", "redaktion :",
        "author:", "authors:", "story by", "texte :", "text by", "published by", "created by", "submitted by", "last edited by",
        "escrito por", "publicado por", "redactado por", "scritto da", "pubblicato da", "a cura di", "geschreven door",
            "geplaatst door", "door",
        "par :", "par:", "by:", "von:", "por:", "di:", "par", "by", "von", "por", "de",
    ];

    /// <summary>The same by their first letter.</summary>
    internal static readonly LineStarts PrefixStarts = new(Prefixes);

    /// <summary>Words after a date or a label within a line that announce a name: <c>Published May 3, 2024 by …</c>.</summary>
    internal static readonly FrozenSet<string> Announcers = Words("by by: par von von: por da door");

    /// <summary>What parts one name from the next.</summary>
    internal static readonly FrozenSet<string> Joiners = Words("et and und & avec with y e en + mit");

    /// <summary>Words before a name that make it another's than the writer's: who checked, edited or photographed.</summary>
    internal static readonly string[] OtherHands =
    [
        "reviewed by", "reviewed by:", "fact checked by", "fact-checked by", "checked by", "edited by", "photos by", "photo by",
            "photographs by", "photography by",
        "illustrations by", "illustration by", "updated by", "approved by", "editor:", "reviewer:", "reviewed by", "video by",
            "translated by", "presented by",
        "sponsored by", "powered by", "art by", "artwork by", "words and pictures by", "im gesprach mit", "interviewt von",
            "la informacion es de", "gepruft von", "fotos von", "foto von", "foto:", "fotos:", "photos :", "photo :", "relu par",
            "verifie par", "photos par", "traduit par",
    ];

    /// <summary>Words that end a list of names.</summary>
    internal static readonly FrozenSet<string> Ends = Words(
        "le publie publiee mis mise on am a at updated published posted modifie in dans last veroffentlicht aktualisiert | • · "
        + "- – — min lecture "
        + "read for fur from um el am. vom stand publicado actualizado op il uhr au reviewed medically fact-checked edited "
        + "follow relu under unter");

    /// <summary>Beginnings of roles that stick to a name after a comma or a space.</summary>
    internal static readonly string[] Roles =
    [
        "journaliste", "envoye special", "envoyee speciale", "correspondant", "correspondante", "notre correspondant",
            "chef de service",
        "chef du service", "directeur", "directrice", "redacteur", "redactrice", "philosophe", "professeur", "professeure",
            "chercheur",
        "chercheuse", "reporter", "staff writer", "staff reporter", "senior", "editor", "correspondent", "special to",
            "columnist", "writer",
        "contributor", "contributing", "economics", "political", "associate", "photographer", "journalist", "redakteur",
            "redakteurin",
        "grand reporter", "reporteur", "chroniqueur", "chroniqueuse", "editorialiste", "de notre correspondant", "managing",
            "deputy",
        "chief", "author", "freelance", "assistant", "founder", "ceo", "co-founder", "editorial", "edited by",
    ];

    /// <summary>A word that makes what follows a name a role wherever it stands: <c>Print Managing Editor</c>.</summary>
    internal static readonly FrozenSet<string> RoleWords = Words(
        "editor editors writer reporter correspondent director manager officer attorney professor president specialist analyst "
        + "consultant marketer "
        + "strategist coordinator columnist journalist producer head ceo cto cfo cmo coo founder co-founder cofounder chief vp "
        + "contributor partner "
        + "redakteur redakteurin chefredakteur chefredakteurin redaktor volontar journaliste redacteur redactrice directeur "
        + "directrice "
        + "pressesprecher pressesprecherin redactor redactora periodista giornalista fellow lecturer engineer developer "
        + "scientist representative "
        + "autor autorin author expert");

    /// <summary>Letters after a name that belong to it: <c>Rosa Lind, PhD</c>.</summary>
    internal static readonly FrozenSet<string> Credentials = Words(
        "md m.d. m.d phd ph.d. ph.d rd rdn ms m.s. ma m.a. msc m.sc. mba cfa cfp cfp® cepf® cpa jd j.d. esq esq. dds dmd dvm "
        + "do d.o. rn msn bsn mph "
        + "facs facp faap facog pharmd pharm.d. psyd psy.d. lcsw lmft lpc np pa-c cssd cscs cpt ldn dpt pt edd ed.d. jr jr. "
        + "sr. ii iii cissp pe p.e. "
        + "aicp aia faia ea chfc fand e-ryt llm ll.m. mpa mfa med m.ed. bs b.s. ba b.a. dr. cnp fnp aprn dnp rdms dabom foma "
        + "faclm");

    /// <summary>A word in a name that makes it the name of an organisation.</summary>
    internal static readonly FrozenSet<string> OrganisationWords = Words(
        "team webteam staff editors editorial desk newsdesk newsroom news redaktion redaction redazione redaccion magazine "
        + "magazin journal zeitung gmbh ag e.v. "
        + "inc inc. llc ltd ltd. corp co. company group media agency agentur institute institut university universitat "
        + "hochschule universite center "
        + "centre association verband verein foundation foundations stiftung studio studios blog online tv radio press presse "
        + "program project network society "
        + "department ministry ministerium office board council committee collective collectif services solutions club "
        + "press-office club. times post "
        + "today tribune gazette herald");

    /// <summary>Words that no name holds: controls, labels and details of an article.</summary>
    internal static readonly FrozenSet<string> NotNames = Words(
        "read more share subscribe sign log login menu search contact about print email e-mail updated last minute minutes "
        + "minuten comments comment follow "
        + "listen watch save table contents views photo photos video image credit copyright category categories tags tag home "
        + "newsletter advertisement reading "
        + "lesezeit lecture lire partager commentaire commentaires kommentar kommentare kommentieren teilen drucken artikel "
        + "article articles guides guide "
        + "published posted publication date veroffentlicht aktualisiert mehr lesen weiterlesen foto bild quelle source view "
        + "this that how why what "
        + "when here now download reply edit permalink skip content next previous yesterday ago stand datum uhr "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat montag dienstag mittwoch "
        + "donnerstag freitag samstag sonntag lundi mardi "
        + "mercredi jeudi vendredi samedi dimanche reviewed fact-checked edited editorial-process on "
        + "written posted by par disclosure disclaimer rights reserved privacy policy terms cookie cookies ubersicht "
        + "artikelubersicht autoreninfo autorenseite null commons namensnennung licence license lizenz cc-by");

    /// <summary>Words that a line without any mark of a signature does not hold when it is a name.</summary>
    internal static readonly FrozenSet<string> NotBareNames = Words(
        "all your our new top free today we you us a an is are in to guide basics strategy healthy weblog wellness attorney "
        + "health business lifestyle sports football "
        + "fantasy culture politics politik wirtschaft sport kultur technology tech science education finance marketing food "
        + "travel tips trends reviews review living "
        + "world us uk opinion meinung ratgeber events event industry research case study studies press release white paper "
        + "podcast episode key takeaways buying");

    /// <summary>Small words within the names of organisations.</summary>
    internal static readonly FrozenSet<string> SmallWords =
        Words("and for the in on & und fur et at to with des der die das of de la le du los las y e");

    /// <summary>Signatures that name nobody.</summary>
    internal static readonly FrozenSet<string> Organisations = new[]
    {
        "redaction", "la redaction", "la redac", "collectif", "admin", "administrator", "administrateur", "editor", "webmaster",
        "redaktion", "editorial board", "guest", "anonyme", "unknown", "root", "user", "author", "guest author", "online desk",
        "guest post", "contributor", "news", "press release", "editors", "staff writer", "user1", "superuser", "wpadmin", "autor",
            "auteur", "autorin",
        "author name", "team", "gast", "gastautor", "gastbeitrag",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Small words within family names.</summary>
    internal static readonly FrozenSet<string> Particles =
        Words("de du des van von der den del della di da dal dos das la le el al bin ibn ben y e ten ter zu zur zum vom of af "
            + "av o' d' 't");

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
