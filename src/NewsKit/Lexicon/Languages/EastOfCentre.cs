namespace NewsKit.Lexicon;

/// <summary>What the press from Prague to Ankara prints around its articles, in four languages.</summary>
internal static class EastOfCentre
{
    internal static readonly LanguageWords Czech = new()
    {
        Tag = "cs",
        Labels =
        [
            new(LabelKind.Related, ["souvisejici clanky", "ctete take", "prectete si take", "souvisejici"]),
            new(LabelKind.Latest, ["nejctenejsi", "nejnovejsi clanky"]),
            new(LabelKind.CommentForm, ["pridat komentar", "napsat komentar"]),
            new(LabelKind.CommentHeading, ["diskuse", "komentare"]),
            new(LabelKind.Share, ["sdilet", "sdilet clanek", "vytisknout", "kopirovat odkaz"]),
            new(LabelKind.Newsletter, ["prihlasit k odberu"]),
            new(LabelKind.Paywall, ["jen pro predplatitele"]),
            new(LabelKind.Login, ["prihlasit", "prihlasit se"]),
            new(LabelKind.Cookie, ["prijmout vse"]),
            new(LabelKind.Advertising, ["inzerce"]),
            new(LabelKind.Continue, ["cist dale", "zobrazit vice"]),
        ],
        TeaserStarts = ["ctete take", "prectete si take", "ctete dale"],
        BylineStarts = ["napsal", "napsala"],
        RoleWords = "redaktor redaktorka",
        PublishedLabels = ["publikovano", "vydano", "zverejneno"],
        ModifiedLabels = ["aktualizovano", "upraveno"],
        ChangeStems = ["aktualizovan", "upraveno"],
        PublishedEnds = ["publikovano", "vydano"],
        Months = ["ledna leden", "unora unor", "brezna brezen", "dubna duben", "kvetna kveten", "cervna cerven",
            "cervence cervenec", "srpna srpen", "zari", "rijna rijen", "listopadu listopad", "prosince prosinec"],
        Weekdays = ["pondeli", "utery", "streda", "ctvrtek", "patek", "sobota", "nedele"],
        TimeKeywords = [(TimeKeyword.Today, "dnes"), (TimeKeyword.Yesterday, "vcera")],
        ServiceStarts = ["ctete take:", "pokracovani clanku", "text pokracuje pod", "clanek pokracuje pod"],
        CopyrightPhrases = ["vsechna prava vyhrazena"],
        StopWords = "a se na je že to v s z do i o ale jako za byl jsem by ve po podle který která jeho jsou není již než také",
    };

    internal static readonly LanguageWords Hungarian = new()
    {
        Tag = "hu",
        Labels =
        [
            new(LabelKind.Related, ["kapcsolodo cikkek", "ez is erdekelheti", "olvassa el ezt is", "ajanlott cikkek"]),
            new(LabelKind.Latest, ["legolvasottabb", "legfrissebb"]),
            new(LabelKind.CommentHeading, ["hozzaszolasok"]),
            new(LabelKind.Share, ["megosztas", "megosztom", "nyomtatas"]),
            new(LabelKind.Newsletter, ["iratkozzon fel", "feliratkozas hirlevelre"]),
            new(LabelKind.Login, ["bejelentkezes"]),
            new(LabelKind.Cookie, ["osszes elfogadasa"]),
            new(LabelKind.Advertising, ["hirdetes"]),
            new(LabelKind.Continue, ["tovabb olvasom", "reszletek"]),
        ],
        TeaserStarts = ["ez is erdekelheti", "olvassa el ezt is", "kapcsolodo cikk"],
        BylineStarts = ["irta:", "szerzo:", "szoveg:"],
        RoleWords = "ujsagiro szerkeszto",
        PublishedLabels = ["kozzeteve", "megjelent"],
        ModifiedLabels = ["frissitve", "modositva"],
        ChangeStems = ["frissitve", "modositva"],
        PublishedEnds = ["kozzeteve"],
        Months = ["januar", "februar", "marcius", "aprilis", "majus", "junius", "julius", "augusztus", "szeptember", "oktober",
            "november", "december"],
        Weekdays = ["hetfo", "kedd", "szerda", "csutortok", "pentek", "szombat", "vasarnap"],
        TimeKeywords = [(TimeKeyword.Today, "ma"), (TimeKeyword.Yesterday, "tegnap")],
        ServiceStarts = ["iratkozzon fel", "cikkunk a hirdetes utan", "hirdetes utan folytatodik"],
        CopyrightPhrases = ["minden jog fenntartva"],
        StopWords = "a az és hogy nem is egy ez azt meg de már csak még volt mint ha el fel ki van lesz szerint után",
    };

    internal static readonly LanguageWords Greek = new()
    {
        Tag = "el",
        Labels =
        [
            new(LabelKind.Related, ["διαβάστε επίσης", "σχετικά άρθρα", "διαβάστε ακόμα", "σχετικά"]),
            new(LabelKind.Latest, ["δημοφιλή", "τελευταία νέα", "ροή ειδήσεων"]),
            new(LabelKind.CommentHeading, ["σχόλια"]),
            new(LabelKind.Share, ["κοινοποίηση", "εκτύπωση"]),
            new(LabelKind.Newsletter, ["εγγραφή στο newsletter"]),
            new(LabelKind.Login, ["σύνδεση"]),
            new(LabelKind.Cookie, ["αποδοχή όλων"]),
            new(LabelKind.Advertising, ["διαφήμιση"]),
            new(LabelKind.Continue, ["διαβάστε περισσότερα", "περισσότερα"]),
        ],
        TeaserStarts = ["διαβάστε επίσης", "διαβάστε ακόμα", "δείτε επίσης"],
        BylineStarts = ["γράφει ο", "γράφει η", "ρεπορτάζ:", "συντάκτης:"],
        NameJoiners = "και",
        PublishedLabels = ["δημοσιεύθηκε", "δημοσίευση"],
        ModifiedLabels = ["ενημερώθηκε", "τελευταία ενημέρωση"],
        ChangeStems = ["ενημερώθηκε", "ενημέρωση"],
        PublishedEnds = ["δημοσιεύθηκε", "δημοσίευση"],
        Months = ["ιανουαρίου ιανουάριος", "φεβρουαρίου φεβρουάριος", "μαρτίου μάρτιος", "απριλίου απρίλιος", "μαΐου μάιος",
            "ιουνίου ιούνιος", "ιουλίου ιούλιος", "αυγούστου αύγουστος", "σεπτεμβρίου σεπτέμβριος", "οκτωβρίου οκτώβριος",
            "νοεμβρίου νοέμβριος", "δεκεμβρίου δεκέμβριος"],
        Weekdays = ["δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή"],
        TimeKeywords = [(TimeKeyword.Today, "σήμερα"), (TimeKeyword.Yesterday, "χθες")],
        ServiceStarts = ["ακολουθήστε", "διαβάστε επίσης:"],
        CopyrightPhrases = ["με επιφύλαξη παντός δικαιώματος"],
        StopWords = "και το να του η της με που την από για είναι στο ο οι τα τον στην τη θα δεν των τις σε μια ότι αλλά",
    };

    internal static readonly LanguageWords Turkish = new()
    {
        Tag = "tr",
        Labels =
        [
            new(LabelKind.Related, ["ilgili haber", "ilgili haberler", "benzer haberler"]),
            new(LabelKind.Latest, ["en cok okunanlar", "son dakika haberleri"]),
            new(LabelKind.CommentHeading, ["yorumlar"]),
            new(LabelKind.Share, ["paylas", "yazdır"]),
            new(LabelKind.Newsletter, ["bultene abone ol"]),
            new(LabelKind.Login, ["giris yap"]),
            new(LabelKind.Cookie, ["tumunu kabul et"]),
            new(LabelKind.Advertising, ["reklam"]),
            new(LabelKind.Continue, ["devamını oku", "daha fazla"]),
        ],
        TeaserStarts = ["ilgili haber", "ayrıca okuyun"],
        BylineStarts = ["haber:", "yazan:", "muhabir:"],
        NameJoiners = "ve",
        NameEnds = "giris guncelleme",
        RoleWords = "muhabir muhabiri",
        PublishedLabels = ["yayınlanma", "yayınlanma tarihi", "giris"],
        ModifiedLabels = ["guncelleme", "guncellendi", "son guncelleme", "guncelleme tarihi"],
        ChangeStems = ["guncelleme", "guncellendi"],
        PublishedEnds = ["yayınlanma", "giris"],
        Months = ["ocak", "subat", "mart", "nisan", "mayıs mayis", "haziran", "temmuz", "agustos", "eylul", "ekim",
            "kasım kasim", "aralık aralik"],
        Weekdays = ["pazartesi", "salı", "carsamba", "persembe", "cuma", "cumartesi", "pazar"],
        TimeKeywords = [(TimeKeyword.Today, "bugun"), (TimeKeyword.Yesterday, "dun")],
        ServiceStarts = ["bizi takip edin"],
        CopyrightPhrases = ["tum hakları saklıdır"],
        StopWords = "ve bir bu da de için ile olarak çok daha olan kadar sonra gibi ise ancak göre oldu ne var en mi",
    };
}
