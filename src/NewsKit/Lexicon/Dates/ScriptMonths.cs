namespace NewsKit.Lexicon;

/// <summary>The months as Arabic, Hebrew, Hindi and Thai pages print them, with the marks that folding would take from the
/// words.</summary>
internal static class ScriptMonths
{
    /// <summary>The first and the last letter of these scripts.</summary>
    internal const char First = '\u0590';
    internal const char Last = '\u0E7F';

    private static readonly string[] Names =
    [
        "يناير|كانون الثاني|جانفي|ינואר|जनवरी|มกราคม|ม.ค.|ژانویه|جنوری",
        "فبراير|شباط|فيفري|פברואר|फ़रवरी|फरवरी|กุมภาพันธ์|ก.พ.|فوریه|فروری",
        "مارس|آذار|מרץ|מרס|मार्च|มีนาคม|มี.ค.|مارچ",
        "أبريل|ابريل|إبريل|نيسان|أفريل|אפריל|अप्रैल|เมษายน|เม.ย.|آوریل|اپریل",
        "مايو|أيار|ماي|מאי|मई|พฤษภาคม|พ.ค.|مه|مئی",
        "يونيو|حزيران|جوان|יוני|जून|มิถุนายน|มิ.ย.|ژوئن|جون",
        "يوليو|تموز|جويلية|יולי|जुलाई|กรกฎาคม|ก.ค.|ژوئیه|جولائی",
        "أغسطس|اغسطس|آب|أوت|אוגוסט|अगस्त|สิงหาคม|ส.ค.|اوت|اگست",
        "سبتمبر|أيلول|ספטמבר|सितंबर|सितम्बर|กันยายน|ก.ย.|سپتامبر|ستمبر",
        "أكتوبر|اكتوبر|تشرين الأول|אוקטובר|अक्टूबर|अक्तूबर|ตุลาคม|ต.ค.|اکتبر|اکتوبر",
        "نوفمبر|تشرين الثاني|נובמבר|नवंबर|नवम्बर|พฤศจิกายน|พ.ย.|نوامبر|نومبر",
        "ديسمبر|كانون الأول|דצמבר|दिसंबर|दिसम्बर|ธันวาคม|ธ.ค.|دسامبر|دسمبر",
    ];

    private static readonly (string Name, int Month)[] All =
        [.. Names.SelectMany((names, at) => names.Split('|').Select(name => (name, at + 1)))
            .OrderByDescending(month => month.name.Length)];

    /// <summary>The month whose name a text begins with, and how long that is; 0 for none.</summary>
    internal static (int Month, int Length) AtStartOf(ReadOnlySpan<char> text)
    {
        foreach (var (name, month) in All)
        {
            if (text.StartsWith(name, StringComparison.Ordinal)
                && (text.Length == name.Length || !char.IsLetter(text[name.Length])))
                return (month, name.Length);
        }

        return (0, 0);
    }
}
