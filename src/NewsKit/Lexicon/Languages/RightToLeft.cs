namespace NewsKit.Lexicon;

/// <summary>What the press that is written from right to left prints around its articles.</summary>
internal static class RightToLeft
{
    internal static readonly LanguageWords Arabic = new()
    {
        Tag = "ar",
        Labels =
        [
            new(LabelKind.Faq, ["الأسئلة الشائعة", "أسئلة شائعة", "الأسئلة المتكررة", "أسئلة وأجوبة"]),
            new(LabelKind.ReadMore, ["المصادر", "المراجع"]),
            new(LabelKind.Related, ["مواضيع ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "ذات صلة",
                "قد يعجبك أيضا", "قد يعجبك أيضاً", "قد يهمك أيضا", "موضوعات متعلقة", "أخبار متعلقة", "مقالات مشابهة"]),
            new(LabelKind.Latest, ["الأكثر قراءة", "آخر الأخبار", "أحدث الأخبار", "الأكثر مشاهدة", "أحدث المقالات"]),
            new(LabelKind.CommentForm, ["اترك تعليقا", "اترك تعليقاً", "أضف تعليقا", "أضف تعليق", "اكتب تعليقا", "إلغاء الرد"]),
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
        TeaserStarts = ["اقرأ أيضا", "اقرأ أيضاً", "اقرأ المزيد", "شاهد أيضا", "طالع أيضا"],
        BylineStarts = ["بقلم:", "بقلم", "كتب:", "كتبت:", "إعداد:", "تحرير:"],
        Months = ["يناير", "فبراير", "مارس", "أبريل ابريل إبريل", "مايو", "يونيو", "يوليو", "أغسطس اغسطس", "سبتمبر",
            "أكتوبر اكتوبر", "نوفمبر", "ديسمبر"],
        Weekdays = ["الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        TimeUnits =
        [
            (TimeUnit.Second, "ثانية ثواني ثوان"), (TimeUnit.Minute, "دقيقة دقائق"), (TimeUnit.Hour, "ساعة ساعات"),
            (TimeUnit.Day, "يوم أيام يوما"), (TimeUnit.Week, "أسبوع أسابيع"), (TimeUnit.Month, "شهر أشهر شهور"),
            (TimeUnit.Year, "سنة سنوات عام أعوام"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.At, "الساعة"), (TimeKeyword.Today, "اليوم"), (TimeKeyword.Yesterday, "أمس"),
            (TimeKeyword.Since, "منذ قبل"),
        ],
        CommentNouns = "تعليق تعليقات تعليقا التعليقات رد ردود",
        CountFollowers = ["على"],
        CommenterStarts = ["تعليق من", "كتبه"],
        SaysWords = ["يقول", "تقول", "قال", "قالت", "كتب", "علق", "رد"],
        CommenterBadges = ["الكاتب", "مشرف"],
        AnswerNotices = ["ردا على", "رداً على"],
        CommentPages = ["تعليقات أقدم", "المزيد من التعليقات"],
        QuestionMarks = "سؤال جواب س ج",
        FaqPhrases = ["الأسئلة الشائعة", "أسئلة شائعة"],
        QuestionWords = "كيف ما ماذا لماذا متى أين من هل كم سؤال",
        CopyrightPhrases = ["جميع الحقوق محفوظة"],
        StopWords = "في من على إلى أن عن مع هذا هذه التي الذي كان كانت ما لا كل بعد قبل بين ثم أو لكن حيث وقال",
    };
}
