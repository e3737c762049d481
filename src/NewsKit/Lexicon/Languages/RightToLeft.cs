namespace NewsKit.Lexicon;

/// <summary>What the press prints around its articles where one writes from right to left; the months in these scripts stand in
/// <see cref="ScriptMonths"/>.</summary>
internal static class RightToLeft
{
    internal static readonly LanguageWords Arabic = new()
    {
        Tag = "ar",
        Labels =
        [
            new(LabelKind.Faq, ["الأسئلة الشائعة", "أسئلة شائعة", "الأسئلة المتكررة", "أسئلة وأجوبة"]),
            new(LabelKind.ReadMore, ["المصادر", "المراجع"]),
            new(LabelKind.Related, ["مواضيع ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "اقرأ أيضا", "ذات صلة",
                "قد يعجبك أيضا", "قد يهمك أيضا", "اقرأ ايضا", "موضوعات متعلقة", "أخبار متعلقة", "مقالات مشابهة"]),
            new(LabelKind.Latest, ["الأكثر قراءة", "آخر الأخبار", "أحدث الأخبار", "الأكثر مشاهدة", "أحدث المقالات"]),
            new(LabelKind.CommentForm, ["اترك تعليقا", "أضف تعليقا", "أضف تعليق", "اكتب تعليقا", "إلغاء الرد"]),
            new(LabelKind.CommentHeading, ["التعليقات", "تعليقات", "تعليقات القراء", "آراء القراء"]),
            new(LabelKind.Reply, ["رد", "الرد", "أضف ردا"]),
            new(LabelKind.CommentsNone, ["لا توجد تعليقات", "لا يوجد تعليقات", "كن أول من يعلق"]),
            new(LabelKind.CommentsClosed, ["التعليقات مغلقة"]),
            new(LabelKind.CommentControl, ["إبلاغ", "الإبلاغ", "إعجاب", "أعجبني"]),
            new(LabelKind.Share, ["مشاركة", "شارك", "شاركها", "طباعة", "نسخ الرابط"]),
            new(LabelKind.Newsletter, ["اشترك في النشرة البريدية", "النشرة البريدية"]),
            new(LabelKind.Login, ["تسجيل الدخول", "سجل الدخول للرد"]),
            new(LabelKind.Cookie, ["قبول الكل"]),
            new(LabelKind.Advertising, ["إعلان", "إعلانات"]),
            new(LabelKind.PreviousNext, ["المقال السابق", "المقال التالي", "السابق", "التالي"]),
            new(LabelKind.Tags, ["وسوم", "الوسوم", "كلمات مفتاحية", "الكلمات الدلالية"]),
            new(LabelKind.Continue, ["اقرأ المزيد", "المزيد", "أكمل القراءة"]),
        ],
        LabelStarts = [new(LabelKind.CommentForm, ["لن يتم نشر عنوان بريدك"])],
        TeaserStarts = ["اقرأ أيضا", "اقرأ ايضا", "إقرأ أيضا", "اقرأ المزيد", "شاهد أيضا", "طالع أيضا"],
        BylineStarts = ["بقلم:", "بقلم", "كتب:", "كتب :", "الكاتب:", "كتبت:", "إعداد:", "تحرير:"],
        Months = ["يناير", "فبراير", "مارس", "أبريل ابريل إبريل", "مايو", "يونيو", "يوليو", "أغسطس اغسطس", "سبتمبر",
            "أكتوبر اكتوبر", "نوفمبر", "ديسمبر"],
        Weekdays = ["الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        TimeUnits =
        [
            (TimeUnit.Second, "ثانية ثواني ثوان"), (TimeUnit.Minute, "دقيقة دقائق"), (TimeUnit.Hour, "ساعة ساعات ساعتين"),
            (TimeUnit.Day, "يوم أيام يوما يومين"), (TimeUnit.Week, "أسبوع أسابيع"), (TimeUnit.Month, "شهر أشهر شهور"),
            (TimeUnit.Year, "سنة سنوات عام أعوام"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.At, "الساعة"), (TimeKeyword.Today, "اليوم"), (TimeKeyword.Yesterday, "أمس"),
            (TimeKeyword.Since, "منذ قبل"),
        ],
        CommentNouns = "تعليق تعليقات تعليقا التعليقات رد ردود",
        CountFollowers = ["على"],
        CommenterStarts = ["تعليق من", "كتبه", "بواسطة"],
        SaysWords = ["يقول", "تقول", "قال", "قالت", "كتب", "علق", "رد", "في"],
        CommenterBadges = ["الكاتب", "مشرف", "المشرف", "المدير", "كاتب المقال"],
        NotCommenters = ["معدل", "تم التعديل"],
        AnswerNotices = ["ردا على"],
        CommentPages = ["تعليقات أقدم", "المزيد من التعليقات"],
        QuestionMarks = "سؤال جواب س ج",
        FaqPhrases = ["الأسئلة الشائعة", "أسئلة شائعة"],
        QuestionWords = "كيف ما ماذا لماذا متى أين من هل كم سؤال",
        NotNames = "نشر نشرت تحديث تاريخ الساعة دقيقة دقائق قراءة أخبار اخبار وكالة وكالات",
        PublishedLabels = ["نشر في", "تاريخ النشر", "نشرت في", "تم النشر", "نشر بتاريخ"],
        ModifiedLabels = ["آخر تحديث", "تم التحديث"],
        ChangeStems = ["تحديث"],
        ServiceStarts = ["تابعونا", "تابعنا", "اشترك في", "حمل التطبيق", "شارك هذا"],
        PictureWords = "تصوير صورة الصورة عدسة",
        CopyrightPhrases = ["جميع الحقوق محفوظة"],
        SourceWords = "المصدر",
        StopWords = "في من على إلى أن عن مع هذا هذه التي الذي كان كانت ما لا كل بعد قبل بين ثم أو لكن حيث وقال",
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
        ServiceStarts = ["עקבו אחרינו", "הצטרפו לקבוצת", "הצטרפו לערוץ", "הצטרפו לניוזלטר",
            "הורידו את", "מצאתם טעות", "שלחו לנו"],
        PictureWords = "צילום צילומים תמונה",
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
        BylineStarts = ["نویسنده:", "خبرنگار:", "نوشته:", "نوشته شده توسط"],
        NotNames = "تاریخ انتشار کد خبر ساعت دقیقه اخبار خبرگزاری",
        PublishedLabels = ["تاریخ انتشار", "منتشر شده"],
        ModifiedLabels = ["آخرین به روزرسانی"],
        ServiceStarts = ["ما را دنبال کنید", "انتهای پیام", "کپی لینک", "لینک کوتاه", "اشتراک گذاری:"],
        PictureWords = "عکس تصویر عکاس",
        NameEnds = "در",
        CopyrightPhrases = ["تمامی حقوق محفوظ است", "کلیه حقوق محفوظ است"],
        StopWords = "و در به از که این را با است برای آن یک خود تا بر هم نیز می های شد کرد شده بود باید اما یا دو",
    };
}
