namespace NewsKit.Lexicon;

/// <summary>The lines by which a German page serves its reader amid the text.</summary>
internal static partial class German
{
    private const string ServiceOpeners = """
        bitte jetzt hier
        """;

    private const string ServiceVerbs = """
        abonnieren abonniere folgen folge erhalten melden teilen hinzufugen aktivieren liken herunterladen laden
        anmelden registrieren bestellen empfangen drucken ausdrucken kopieren merken speichern anhoren ansehen
        anschauen kommentieren senden verschicken anzeigen akzeptieren zustimmen verwalten entsperren freischalten
        verschenken vorlesen empfehlen bewerten schreiben deaktivieren erlauben weiterlesen
        """;

    private const string ServiceThings = """
        newsletter e-mail postfach benachrichtigungen push whatsapp facebook twitter instagram telegram tiktok
        youtube linkedin bluesky mastodon threads google app podcast kanal datenschutzerklarung
        kommentar kommentare abo abonnement merkliste leseliste
        """;

    private const string ServiceParts = """
        artikel beitrag seite inhalt inhalte video videos bild bilder galerie audio
        """;

    private const string ServiceAddress = "ihr ihre ihren ihrem ihrer";

    private const string ServiceGates = "cookie cookies javascript browser adblocker werbeblocker datenschutzeinstellungen";

    private const string ServiceConsents = """
        akzeptieren akzeptiere zustimmen erlauben zulassen aktivieren aktiviert deaktivieren
        deaktiviert verwalten ablehnen verwendet nutzt
        """;

    private const string AdvertisingWords = "anzeige werbung advertorial";

    private const string ReadingWords = "lesezeit lesedauer lesen horen";

    private static IReadOnlyList<string> BoxTitles =>
    [
        "zur person", "zur sache", "fakten", "daten und fakten", "zahlen und fakten", "steckbrief",
        "behauptung", "die behauptung", "gut zu wissen", "stichwort", "infokasten", "das spiel im stenogramm",
        "spielstatistik", "aufstellungen", "wussten sie schon",
    ];

    private static IReadOnlyList<string> DisclosureParts =>
    [
        "sind Affiliate-Links", "um Affiliate-Links", "enthält Affiliate-Links", "erhalten wir eine Provision",
        "bekommen wir eine Provision", "eine kleine Provision", "gibt nicht zwingend die Meinung",
        "nicht unbedingt die Meinung", "keine Anlageberatung", "keine Anlageempfehlung", "ersetzt keinen Arzt",
        "ersetzt keine ärztliche", "behält sich Kürzungen vor", "behält sich vor, Leserbriefe",
    ];

    private static IReadOnlyList<string> PieceStarts =>
    [
        "dieser artikel", "dieser text", "dieser beitrag", "diese ubersetzung", "diese zusammenfassung",
        "diese meldung", "dieser inhalt",
    ];

    private static IReadOnlyList<string> MachineNames =>
    [
        "künstlicher Intelligenz", "künstlichen Intelligenz", "künstliche Intelligenz", "KI", "AI",
        "maschinell",
    ];

    private static IReadOnlyList<string> FilingStarts => ["dieser beitrag wurde unter", "dieser beitrag wurde in",
        "dieser beitrag wurde am", "dieser eintrag wurde unter", "dieser eintrag wurde in",
        "dieser eintrag wurde veroffentlicht", "dieser eintrag wurde am", "dieser beitrag ist unter",
        "dieser artikel wurde unter"];

    private static IReadOnlyList<string> FilingTies => ["veroffentlicht in", "veroffentlicht unter", "abgelegt unter",
        "abgelegt in", "geschrieben in", "verfasst in"];

    private static IReadOnlyList<string> PermalinkWords => ["permalink", "lesezeichen"];

    private static IReadOnlyList<string> ServiceStarts =>
    [
        "artikel wird nach der werbung", "der artikel wird nach der", "dieser artikel ist nur fur",
        "sie konnen sich jederzeit wieder abmelden", "per e-mail versenden", "per mail versenden",
        "lesen sie hier mehr", "mehr dazu lesen sie hier", "empfohlener externer inhalt",
        "ich bin damit einverstanden, dass", "mit dem klick auf", "cookie-einstellungen", "bildergalerie ansehen",
        "zuruck zur startseite", "unterstutzen sie unabhangigen", "stimmen sie jetzt ab", "kostenlos registrieren",
        "der artikel geht nach der", "artikel geht nach der", "der text geht nach der", "weiter nach der anzeige",
        "keine nachricht mehr verpassen", "keine nachrichten mehr verpassen", "bild in voller große",
        "dieser ticker wird", "dieser artikel wird laufend", "die mit * gekennzeichneten", "mit * markierte",
        "die mit einem stern", "mit einem stern", "nachricht an die redaktion", "leserbrief schreiben",
        "dieser artikel enthalt affiliate", "diese seite enthalt affiliate", "dieser beitrag enthalt affiliate",
        "alle cookies akzeptieren", "alle rechte vorbehalten", "als pdf", "an dieser stelle befindet sich",
        "an dieser stelle finden sie", "anzeige ende", "anzeige uberspringen", "app herunterladen", "artikel als pdf",
        "artikel anhoren", "artikel bewerten", "artikel drucken", "artikel merken", "artikel speichern",
        "artikel teilen", "artikel verschenken", "artikel vorlesen", "artikel weiterlesen", "artikel zur",
        "auf die merkliste", "auf facebook teilen", "auf twitter teilen", "auf x teilen", "beitrag teilen",
        "bereits abonnent", "bild vergroßern", "bilderstrecke starten", "bitte aktivieren sie javascript",
        "bitte akzeptieren", "bitte erlauben", "bitte stimmen sie", "bitte warten", "cookies akzeptieren", "danke fur",
        "den ganzen artikel lesen", "diesen artikel anhoren", "diesen artikel teilen", "diesen artikel vorlesen",
        "dieser artikel gehort", "dieser artikel ist abonnenten", "dieser artikel ist kostenlos",
        "dieser artikel ist teil", "dieser inhalt ist nicht", "dieser inhalt wurde", "dieser text ist teil",
        "dieses video ist nicht", "diskutieren sie mit", "drucken sie", "einen fehler entdeckt",
        "empfohlener redaktioneller inhalt", "ende der anzeige", "ende der weiteren informationen", "ende der werbung",
        "externe inhalte", "externen inhalt", "externer inhalt", "fehler entdeckt", "fehler gefunden", "fehler melden",
        "folgen sie uns", "folgt uns", "geschatzte lesezeit", "haben sie einen fehler", "haben sie fehler",
        "hat ihnen der artikel gefallen",
        "hat ihnen dieser artikel gefallen", "hier klicken", "horen sie diesen", "horen sie den artikel",
        "hier konnen sie", "ihr browser unterstutzt",
        "ihre meinung ist", "ihre zustimmung", "immer informiert", "in app offnen", "in der app", "inhalt anzeigen",
        "inhalt laden", "inhalte laden", "javascript ist deaktiviert", "jetzt 30", "jetzt abonnieren", "jetzt anmelden",
        "jetzt fur den newsletter", "jetzt fur unseren newsletter", "jetzt gratis", "jetzt herunterladen",
        "jetzt kostenlos", "jetzt lesen", "jetzt newsletter", "jetzt spenden", "jetzt testen", "jetzt weiterlesen",
        "karte laden", "kommentar schreiben", "kommentare anzeigen", "kommentare lesen", "laden sie die app",
        "lesedauer", "lesen sie den ganzen", "lesen sie weiter", "lesezeit", "link kopieren", "link kopiert",
        "mehr anzeigen", "mehr laden", "mehr lesen", "melden sie sich an", "min lesezeit", "minuten lesezeit",
        "mit dem abspielen", "mit dem aufruf", "mit dem laden", "mit der anmeldung", "mit ihrer anmeldung",
        "mit klick auf", "nach der anzeige", "nach der werbung", "newsletter abonnieren", "newsletter bestellen",
        "nichts mehr verpassen", "nichts verpassen", "noch kein abonnent", "per e-mail teilen", "per mail teilen",
        "per whatsapp teilen", "push-nachrichten", "reden sie mit", "sagen sie uns", "schreiben sie einen kommentar",
        "schreiben sie uns", "seite drucken", "sie haben bereits", "sie haben noch kein", "sprache andern",
        "teilen sie den", "teilen sie diesen", "tippfehler gefunden", "um den artikel weiter", "um den inhalt",
        "um diesen inhalt", "um dieses video", "um weiterzulesen", "unterstutzen sie uns", "verpassen sie",
        "video abspielen", "video laden", "vielen dank furs lesen", "vorlesefunktion", "war dieser artikel hilfreich",
        "weiter nach der", "weiterlesen", "werbung uberspringen", "wir benotigen ihre", "wir brauchen ihre zustimmung",
        "ihre spende halt uns", "ihre spende hilft uns", "ihre unterstutzung halt uns",
        "wird geladen", "gefallt mir wird geladen", "zum abspielen", "zum ansehen", "zum inhalt springen", "zum hauptinhalt",
        "zum newsletter anmelden", "zum podcast",
        "zum seitenanfang", "zum thread", "zum video", "zur bildergalerie", "zur datenschutzerklarung", "zur merkliste",
        "zur navigation", "zur startseite", "zuruck zur ubersicht",
    ];

    private static IReadOnlyList<string> FooterLinks =>
    [
        "kontakt", "uber uns", "datenschutzerklarung", "datenschutzhinweise", "datenschutz-einstellungen",
        "datenschutzeinstellungen", "privatsphare", "privatsphare-einstellungen", "cookies", "cookie-einstellungen",
        "cookie-richtlinie", "cookies verwalten", "agb", "nutzungsbedingungen", "nutzungsbasierte werbung",
        "allgemeine geschaftsbedingungen", "rechtliche hinweise", "rechtliches", "haftungsausschluss", "widerruf",
        "widerrufsrecht", "abo kundigen", "vertrage hier kundigen", "mediadaten", "werben", "werbung", "inserieren",
        "anzeigen", "karriere", "stellenangebote", "redaktion", "presse", "hilfe", "hilfe & kontakt", "haufige fragen",
        "newsletter", "rss", "archiv", "startseite", "barrierefreiheit", "erklarung zur barrierefreiheit",
        "jugendschutz", "leserservice", "abonnement",
    ];
}
