namespace NewsKit.Lexicon;

/// <summary>What the press from Prague eastwards prints around its articles, a little of each of eleven languages; the months of
/// those in other scripts stand in <see cref="ScriptMonths"/>.</summary>
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

    internal static readonly LanguageWords Arabic = new()
    {
        Tag = "ar",
        Labels =
        [
            new(LabelKind.Related, ["اقرأ أيضا", "اقرأ ايضا", "مواضيع ذات صلة", "أخبار ذات صلة", "مقالات ذات صلة",
                "قد يهمك أيضا", "قد يعجبك أيضا"]),
            new(LabelKind.Latest, ["الأكثر قراءة", "آخر الأخبار", "الأكثر مشاهدة"]),
            new(LabelKind.CommentForm, ["اترك تعليقا", "أضف تعليقا"]),
            new(LabelKind.CommentHeading, ["التعليقات", "تعليقات القراء"]),
            new(LabelKind.Share, ["شارك", "مشاركة", "شارك المقال", "طباعة", "نسخ الرابط"]),
            new(LabelKind.Newsletter, ["اشترك في النشرة البريدية"]),
            new(LabelKind.Login, ["تسجيل الدخول"]),
            new(LabelKind.Advertising, ["إعلان", "إعلانات"]),
            new(LabelKind.Tags, ["كلمات مفتاحية", "الوسوم"]),
            new(LabelKind.Continue, ["اقرأ المزيد", "المزيد"]),
        ],
        TeaserStarts = ["اقرأ أيضا", "اقرأ ايضا", "إقرأ أيضا", "شاهد أيضا", "طالع أيضا"],
        BylineStarts = ["كتب:", "كتبت:", "كتب :", "بقلم:", "بقلم", "الكاتب:", "إعداد:", "تحرير:"],
        NotNames = "نشر نشرت تحديث تاريخ الساعة دقيقة دقائق قراءة أخبار اخبار وكالة وكالات",
        PublishedLabels = ["نشر في", "تاريخ النشر", "نشرت في"],
        ModifiedLabels = ["آخر تحديث", "تم التحديث"],
        ChangeStems = ["تحديث"],
        ServiceStarts = ["تابعونا", "تابعنا", "اشترك في", "حمل التطبيق", "شارك هذا"],
        CopyrightPhrases = ["جميع الحقوق محفوظة"],
        StopWords = "من في على إلى أن عن مع هذا هذه التي الذي ما لا كان كانت قد بعد قبل بين كل أو ثم حتى ذلك هو هي لم لن كما",
    };

    internal static readonly LanguageWords Hebrew = new()
    {
        Tag = "he",
        Labels =
        [
            new(LabelKind.Related, ["קראו גם", "כתבות נוספות", "עוד בנושא", "אולי יעניין אותך"]),
            new(LabelKind.Latest, ["הכי נקראות", "כתבות אחרונות"]),
            new(LabelKind.CommentHeading, ["תגובות"]),
            new(LabelKind.Share, ["שתפו", "שיתוף", "הדפסה"]),
            new(LabelKind.Newsletter, ["הרשמה לניוזלטר"]),
            new(LabelKind.Login, ["התחברות"]),
            new(LabelKind.Advertising, ["פרסומת"]),
            new(LabelKind.Continue, ["קרא עוד", "המשך קריאה"]),
        ],
        TeaserStarts = ["קראו גם", "קראו עוד", "ראו גם", "לקריאה נוספת", "צפו גם"],
        BylineStarts = ["מאת:", "מאת", "כתב:", "כתבה:"],
        NotNames = "פורסם עודכן תאריך דקות קריאה חדשות",
        PublishedLabels = ["פורסם ב", "פורסם", "תאריך פרסום"],
        ModifiedLabels = ["עודכן", "עודכן ב", "עדכון אחרון"],
        ChangeStems = ["עודכן", "עדכון"],
        ServiceStarts = ["עקבו אחרינו", "הצטרפו ל", "הורידו את"],
        CopyrightPhrases = ["כל הזכויות שמורות"],
        StopWords = "של את על לא הוא עם זה כי גם היא אל או אבל כל יותר אני היה הם רק בין אך אחרי לפני מה יש אם עוד",
    };

    internal static readonly LanguageWords Persian = new()
    {
        Tag = "fa",
        Labels =
        [
            new(LabelKind.Related, ["مطالب مرتبط", "اخبار مرتبط", "بیشتر بخوانید"]),
            new(LabelKind.Latest, ["پربازدیدترین", "آخرین اخبار", "تازه ها"]),
            new(LabelKind.CommentHeading, ["نظرات", "دیدگاه ها"]),
            new(LabelKind.Share, ["اشتراک گذاری", "چاپ"]),
            new(LabelKind.Advertising, ["تبلیغات", "آگهی"]),
            new(LabelKind.Continue, ["ادامه مطلب"]),
        ],
        TeaserStarts = ["بیشتر بخوانید", "همچنین بخوانید", "همچنین ببینید"],
        BylineStarts = ["نویسنده:", "خبرنگار:", "نوشته:"],
        NotNames = "تاریخ انتشار کد خبر ساعت دقیقه اخبار خبرگزاری",
        PublishedLabels = ["تاریخ انتشار", "منتشر شده"],
        ModifiedLabels = ["آخرین به روزرسانی"],
        ServiceStarts = ["ما را دنبال کنید"],
        CopyrightPhrases = ["تمامی حقوق محفوظ است", "کلیه حقوق محفوظ است"],
        StopWords = "و در به از که این را با است برای آن یک خود تا بر هم نیز می های شد کرد شده بود باید اما یا دو",
    };

    internal static readonly LanguageWords Ukrainian = new()
    {
        Tag = "uk",
        Labels =
        [
            new(LabelKind.Related, ["читайте також", "схожі новини", "пов'язані новини", "дивіться також"]),
            new(LabelKind.Latest, ["останні новини", "найпопулярніше"]),
            new(LabelKind.CommentHeading, ["коментарі"]),
            new(LabelKind.Share, ["поділитися", "поділитись", "роздрукувати"]),
            new(LabelKind.Newsletter, ["підписатися на розсилку"]),
            new(LabelKind.Advertising, ["реклама"]),
            new(LabelKind.Continue, ["читати далі", "детальніше"]),
        ],
        TeaserStarts = ["читайте також", "читати також", "дивіться також", "читайте ще"],
        BylineStarts = ["автор:", "авторка:", "автори:", "текст:"],
        NameJoiners = "та",
        OtherHands = ["фото:", "фото"],
        RoleWords = "журналіст журналістка кореспондент редактор редакторка",
        PublishedLabels = ["опубліковано", "дата публікації"],
        ModifiedLabels = ["оновлено"],
        ChangeStems = ["оновлен"],
        ServiceStarts = ["підписуйтесь на", "підписуйтеся на", "підпишіться на", "приєднуйтесь до", "поділитися статтею"],
        CopyrightPhrases = ["усі права захищені", "всі права захищені"],
        StopWords = "і в на не що з як це він вона та але за від до у й був була було для його її їх так тільки або вже "
            + "якщо після",
    };

    internal static readonly LanguageWords Hindi = new()
    {
        Tag = "hi",
        Labels =
        [
            new(LabelKind.Related, ["सबधित खबर", "यह भी पढ", "य भी पढ", "इस भी पढ"]),
            new(LabelKind.Latest, ["ताजा खबर", "ताजा खबर"]),
            new(LabelKind.Share, ["शयर कर", "साझा कर"]),
            new(LabelKind.Advertising, ["विजञापन"]),
            new(LabelKind.Continue, ["और पढ", "आग पढ"]),
        ],
        TeaserStarts = ["यह भी पढ", "य भी पढ", "इस भी पढ", "यह भी दख"],
        BylineStarts = ["लखक:", "लखक", "दवारा", "रिपोरट:"],
        NotNames = "परकाशित अपडट अपडटड समाचार",
        PublishedLabels = ["परकाशित", "परकाशित तिथि"],
        ModifiedLabels = ["अपडटड", "अपडट"],
        ServiceStarts = ["हम फॉलो कर"],
        CopyrightPhrases = ["सरवाधिकार सरकषित"],
        StopWords = "के में की है और को से का ने पर यह कि एक हैं इस भी नहीं थी था लिए ही तो कर हो गया साथ अपने वह",
    };

    internal static readonly LanguageWords Vietnamese = new()
    {
        Tag = "vi",
        Labels =
        [
            new(LabelKind.Related, ["tin lien quan", "bai viet lien quan", "xem them", "co the ban quan tam"]),
            new(LabelKind.Latest, ["tin moi nhat", "doc nhieu nhat"]),
            new(LabelKind.CommentHeading, ["binh luan", "y kien"]),
            new(LabelKind.Share, ["chia se"]),
        ],
        TeaserStarts = ["xem them", "doc them"],
        BylineStarts = ["tac gia:"],
        CopyrightPhrases = ["moi ban quyen"],
        StopWords = "và của là có trong được cho với không các một người này những để khi đã từ ở về tại như cũng nhiều đến ra",
    };

    internal static readonly LanguageWords Indonesian = new()
    {
        Tag = "id",
        Labels =
        [
            new(LabelKind.Related, ["baca juga", "berita terkait", "artikel terkait"]),
            new(LabelKind.Latest, ["berita terbaru", "terpopuler", "berita terpopuler"]),
            new(LabelKind.CommentHeading, ["komentar"]),
            new(LabelKind.Share, ["bagikan", "bagikan artikel ini"]),
            new(LabelKind.Advertising, ["advertisement"]),
        ],
        TeaserStarts = ["baca juga", "lihat juga", "simak juga"],
        BylineStarts = ["penulis:", "reporter:", "oleh:"],
        OtherHands = ["editor:"],
        Months = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
            "desember"],
        PublishedLabels = ["diterbitkan", "dipublikasikan"],
        ModifiedLabels = ["diperbarui"],
        StopWords = "yang dan di ini itu dengan untuk dari pada ke tidak akan dalam juga oleh ada karena sebagai telah "
            + "bisa lebih",
    };
}
