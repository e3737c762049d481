namespace NewsKit.Lexicon;

/// <summary>What the press from Zagreb to Bucharest and Bratislava prints around its articles, a little of each of five
/// languages.</summary>
internal static class SouthEast
{
    internal static readonly LanguageWords Romanian = new()
    {
        Tag = "ro",
        Labels =
        [
            new(LabelKind.Related, ["citeste si", "articole similare", "te-ar putea interesa"]),
            new(LabelKind.Tags, ["etichete", "cuvinte cheie"]),
            new(LabelKind.CommentHeading, ["comentarii"]),
            new(LabelKind.Share, ["distribuie"]),
        ],
        TeaserStarts = ["citeste si", "cititi si"],
        BylineStarts = ["autor:", "scris de", "publicat de", "text:"],
        NameJoiners = "si",
        OtherHands = ["foto:", "foto"],
        NameEnds = "publicat actualizat",
        RoleWords = "jurnalist jurnalista redactor-sef corespondent corespondenta",
        NamelessSignatures = ["redactia"],
        SourceWords = "sursa",
        CategoryLabels = ["categorie", "categoria"],
        PublishedLabels = ["publicat", "publicat la", "data publicarii"],
        ModifiedLabels = ["actualizat", "actualizat la", "ultima actualizare"],
        ChangeStems = ["actualizat", "actualizare"],
        PublishedEnds = ["publicat"],
        TimeKeywords = [(TimeKeyword.Today, "astazi azi"), (TimeKeyword.Yesterday, "ieri"), (TimeKeyword.Since, "acum")],
        PictureWords = "foto",
        ServiceStarts = ["urmareste-ne", "urmariti-ne", "aboneaza-te", "abonati-va"],
        CopyrightPhrases = ["toate drepturile rezervate"],
        StopWords = "și în de la cu pe că nu se din care pentru mai fost este au un o sunt prin după până dar sau ale lui cel",
    };

    internal static readonly LanguageWords Croatian = new()
    {
        Tag = "hr",
        Labels =
        [
            new(LabelKind.Related, ["povezani clanci", "vezani clanci", "procitajte i"]),
            new(LabelKind.Tags, ["oznake", "kljucne rijeci", "kljucne reci"]),
            new(LabelKind.Share, ["podijeli", "podeli"]),
        ],
        TeaserStarts = ["procitajte i", "procitaj i"],
        BylineStarts = ["autor:", "autorica:", "pise:", "pise", "autori:"],
        OtherHands = ["foto:", "foto"],
        NameEnds = "objavljeno azurirano",
        RoleWords = "novinar novinarka urednik urednica dopisnik dopisnica",
        NamelessSignatures = ["redakcija"],
        SourceWords = "izvor",
        CategoryLabels = ["kategorija", "rubrika"],
        PublishedLabels = ["objavljeno"],
        ModifiedLabels = ["azurirano", "zadnja izmjena"],
        ChangeStems = ["azurirano", "izmjena"],
        PublishedEnds = ["objavljeno"],
        Months = ["sijecnja sijecanj", "veljace veljaca", "ozujka ozujak", "travnja travanj", "svibnja svibanj",
            "lipnja lipanj", "srpnja srpanj", "kolovoza kolovoz", "rujna rujan", "listopada listopad",
            "studenog studenoga studeni", "prosinca prosinac"],
        TimeKeywords = [(TimeKeyword.At, "u"), (TimeKeyword.Today, "danas"), (TimeKeyword.Yesterday, "jucer juce")],
        PictureWords = "foto",
        CopyrightPhrases = ["sva prava pridrzana", "sva prava zadrzana"],
    };

    internal static readonly LanguageWords Slovak = new()
    {
        Tag = "sk",
        Labels = [new(LabelKind.Related, ["suvisiace clanky"]), new(LabelKind.Tags, ["klucove slova", "znacky"])],
        TeaserStarts = ["precitajte si aj"],
        BylineStarts = ["autor:", "autorka:", "napisal", "napisala"],
        OtherHands = ["foto:", "foto"],
        RoleWords = "redaktor redaktorka novinar novinarka spravodajca",
        SourceWords = "zdroj",
        CategoryLabels = ["rubrika", "kategoria"],
        PublishedLabels = ["publikovane", "zverejnene"],
        ModifiedLabels = ["aktualizovane", "upravene"],
        ChangeStems = ["aktualizovane", "upravene"],
        PublishedEnds = ["publikovane"],
        Months = ["januara januar", "februara februar", "marca marec", "aprila april", "maja maj", "juna jun", "jula jul",
            "augusta august", "septembra september", "oktobra oktober", "novembra november", "decembra december"],
        TimeKeywords = [(TimeKeyword.At, "o"), (TimeKeyword.Today, "dnes"), (TimeKeyword.Yesterday, "vcera")],
        PictureWords = "foto",
        CopyrightPhrases = ["vsetky prava vyhradene"],
    };

    internal static readonly LanguageWords Bulgarian = new()
    {
        Tag = "bg",
        Labels = [new(LabelKind.Related, ["свързани статии", "още по темата"]), new(LabelKind.Tags, ["етикети", "тагове"])],
        TeaserStarts = ["прочетете още", "вижте още"],
        BylineStarts = ["автор:", "от:"],
        OtherHands = ["снимка:", "снимки:"],
        RoleWords = "журналист редактор кореспондент",
        SourceWords = "източник",
        CategoryLabels = ["категория", "рубрика"],
        PublishedLabels = ["публикувано", "публикувана"],
        ModifiedLabels = ["обновено", "последна промяна"],
        ChangeStems = ["обновен", "промяна"],
        PublishedEnds = ["публикувано"],
        Months = ["януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември",
            "декември"],
        TimeKeywords = [(TimeKeyword.At, "в"), (TimeKeyword.OfYear, "г"), (TimeKeyword.Today, "днес"),
            (TimeKeyword.Yesterday, "вчера")],
        PictureWords = "снимка снимки",
        ServiceStarts = ["последвайте ни", "абонирайте се"],
        CopyrightPhrases = ["всички права запазени"],
    };

    internal static readonly LanguageWords Catalan = new()
    {
        Tag = "ca",
        Labels = [new(LabelKind.Related, ["articles relacionats", "noticies relacionades"]),
            new(LabelKind.Tags, ["etiquetes", "paraules clau"])],
        TeaserStarts = ["llegeix tambe", "llegiu tambe"],
        BylineStarts = ["escrit per", "text:"],
        NameJoiners = "i",
        OtherHands = ["fotos:", "foto:"],
        NamelessSignatures = ["redaccio"],
        RoleWords = "periodista redactor redactora corresponsal",
        SourceWords = "font",
        CategoryLabels = ["categoria", "seccio"],
        PublishedLabels = ["publicat", "publicat el"],
        ModifiedLabels = ["actualitzat", "actualitzat el", "actualitzacio"],
        ChangeStems = ["actualitz"],
        PublishedEnds = ["publicat"],
        Months = ["gener gen", "febrer", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre",
            "desembre"],
        TimeKeywords = [(TimeKeyword.At, "a les"), (TimeKeyword.Today, "avui"), (TimeKeyword.Yesterday, "ahir")],
        DateOpenings = "el",
        CopyrightPhrases = ["tots els drets reservats"],
    };
}
