namespace NewsKit.Lexicon;

/// <summary>What the press of the south and south-east of Asia prints around its articles, a little of each of four
/// languages.</summary>
internal static class SouthOfAsia
{
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
        PictureWords = "फोटो तसवीर",
        CopyrightPhrases = ["सरवाधिकार सरकषित"],
        StopWords = "के में की है और को से का ने पर यह कि एक हैं इस भी नहीं थी था लिए ही तो कर हो गया साथ अपने वह",
    };

    internal static readonly LanguageWords Vietnamese = new()
    {
        Tag = "vi",
        Labels =
        [
            new(LabelKind.Tags, ["tu khoa", "chu de"]),
            new(LabelKind.Related, ["tin lien quan", "bai viet lien quan", "xem them", "co the ban quan tam"]),
            new(LabelKind.Latest, ["tin moi nhat", "doc nhieu nhat"]),
            new(LabelKind.CommentHeading, ["binh luan", "y kien"]),
            new(LabelKind.Share, ["chia se"]),
        ],
        TeaserStarts = ["xem them", "doc them"],
        BylineStarts = ["tac gia:"],
        SourceWords = "anh nguon",
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
        Months = ["januari jan", "februari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu agt",
            "september sep", "oktober okt", "november nov", "desember des"],
        PublishedLabels = ["diterbitkan", "dipublikasikan"],
        ModifiedLabels = ["diperbarui"],
        PictureWords = "foto ilustrasi",
        ServiceStarts = ["scroll to continue", "gulir untuk", "simak berita", "ikuti kami", "lanjut ke halaman"],
        StopWords = "yang dan di ini itu dengan untuk dari pada ke tidak akan dalam juga oleh ada karena sebagai telah "
            + "bisa lebih",
    };

    internal static readonly LanguageWords Thai = new()
    {
        Tag = "th",
        Labels =
        [
            new(LabelKind.Related, ["ขาวทเกยวของ", "เรองทเกยวของ", "บทความทเกยวของ", "อานขาวทเกยวของ"]),
            new(LabelKind.Latest, ["ขาวลาสด", "ขาวยอดนยม"]),
            new(LabelKind.CommentHeading, ["ความคดเหน", "แสดงความคดเหน"]),
            new(LabelKind.Share, ["แชร", "แชรขาวน"]),
            new(LabelKind.Tags, ["แทก", "แทกทเกยวของ", "คำคนหา"]),
            new(LabelKind.Advertising, ["โฆษณา"]),
            new(LabelKind.Continue, ["อานตอ", "อานเพมเตม"]),
        ],
        TeaserStarts = ["อานขาวเพมเตม", "อานเพมเตม", "ขาวทเกยวของ", "อานขาว"],
        BylineStarts = ["โดย", "โดย:", "โดย :", "ผเขยน:", "เรอง:"],
        OtherHands = ["ภาพ:"],
        PictureWords = "ภาพ ภาพถาย",
        SourceWords = "ทมา ขอบคณภาพจาก",
        PublishedLabels = ["เผยแพร", "เผยแพรเมอ"],
        ModifiedLabels = ["ปรบปรง", "ปรบปรงลาสด", "อปเดต", "อพเดต"],
        ServiceStarts = ["ตดตามขาว", "ตดตามเรา", "กดตดตาม"],
        CopyrightPhrases = ["สงวนลขสทธ"],
    };
}
