namespace NewsKit.Lexicon;

/// <summary>The beginnings of lines that say who reported, who made a picture, or what was wrong; folded.</summary>
internal static class CreditWords
{
    private static readonly string[] ReportStarts =
    [
        "le reportage est fourni par", "ce reportage est fourni par", "ont contribue a cet article", "a contribue a cet article",
        "avec la contribution de", "avec agences", "avec les agences", "reporting by", "additional reporting by", "editing by",
            "writing by",
        "(reporting by", "(reportage", "(redige par", "(avec ", "associated press writer", "associated press journalist",
            "source : afp",
        "source: afp", "source : reuters", "reportage de", "reportage par", "traduit par", "version francaise",
            "this report was compiled",
        "(additional reporting", "with reporting by", "le reportage a ete fourni par", "reportage fourni par",
            "the associated press contributed",
        "the reporting is provided by", "propos recueillis par", "entretien realise par", "recueilli par", "propos recueillis a",
            "ap writer", "redige par", "(with ", "article redige avec",
    ];

    private static readonly string[] ReportParts =
    [
        "contributed to this report", "contributed to this story", "contributed reporting", "ont contribue a ce reportage",
        "a contribue a ce reportage", "ont contribue a cet article", "contributed to this article", "; editing by", "edite par",
    ];

    private static readonly string[] CorrectionStarts =
    [
        "correction :", "correction:", "corrections:", "erratum", "errata", "rectificatif", "mise au point :", "correction (",
            "editor's note:",
        "correction -", "this article has been corrected", "this story has been corrected", "an earlier version of this",
        "une version precedente de cet article", "une premiere version de cet article", "clarification:",
            "cet article a ete corrige",
        "nous avons corrige", "korrektur:", "in einer fruheren version",
    ];

    private static readonly string[] PhotoStarts =
    [
        "photo :", "photo:", "photos :", "photos:", "(photo", "credit photo", "credit :", "credit:", "credits :", "credits:",
            "photo credit",
        "photo by", "image credit", "image:", "image :", "photograph:", "photograph by", "foto:", "bild:", "illustration :",
            "illustration:",
        "photo credits", "credit image", "©", "(c)", "image courtesy", "courtesy of", "getty images", "picture:", "crédit",
            "photo de",
    ];

    /// <summary>Whether a whole paragraph says who reported.</summary>
    internal static bool IsReportCredit(string folded)
    {
        foreach (var start in ReportStarts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        foreach (var part in ReportParts)
        {
            if (folded.Contains(part, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    internal static bool IsCorrection(string folded) => StartsWithAny(folded, CorrectionStarts);

    internal static bool IsPhotoCredit(string folded) => StartsWithAny(folded, PhotoStarts);

    private static bool StartsWithAny(string folded, string[] starts)
    {
        foreach (var start in starts)
        {
            if (folded.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
