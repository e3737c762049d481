using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Which language the text is in: the caller's word, the page's, or the text's own when it is plain that the page is
/// wrong.</summary>
internal static class LanguageReading
{
    private const int WordsLookedAt = 400;
    private const int FewestHits = 4;
    private const int FewestHitsAgainstThePage = 25;

    /// <summary>Among running text about every third word is one of the forty commonest; half of that tells little.</summary>
    private const int HitsInTenWords = 2;
    private const int HitsInTenWordsOfAnUnknown = 3;

    private static readonly FieldSource Option = new("option");
    private static readonly FieldSource Text = new("text");

    internal static string? Read(Segmentation segments, ReadingContext context)
    {
        if (LanguageTag.Normalise(context.Options.Language) is { } given)
        {
            context.Evidence.Note(EvidenceField.Language, Option);
            return given;
        }

        var (declared, source) = Declared(context);
        if (OfText(segments, context) is { } best)
        {
            context.Evidence.Note(EvidenceField.Language, Text);
            if (declared is not null)
                context.Log.Info(DiagnosticCodes.LanguageCorrected, "sections",
                    $"The page declares '{DiagnosticLog.Quote(declared)}'; its text is '{best}'.");
            return best;
        }

        if (declared is not null)
            context.Evidence.Note(EvidenceField.Language, source);
        return declared;
    }

    /// <summary>The language of the text where the page declares none, or plainly another; null otherwise.</summary>
    internal static string? OfText(Segmentation segments, ReadingContext context)
    {
        var declared = Declared(context).Tag;
        if (ScriptLanguage.Of(segments) is { } script)
            return declared is null || !declared.StartsWith(script, StringComparison.Ordinal) ? script : null;
        var words = Count(segments);
        var best = words.Best;
        return (declared is null ? words.HitsOf(best) >= FewestHits : Contradicts(words, best, declared)) ? best : null;
    }

    private static (string? Tag, FieldSource Source) Declared(ReadingContext context)
    {
        foreach (var candidate in context.Metadata.All(MetadataField.Language))
        {
            if (LanguageTag.Normalise(candidate.Value) is { } tag)
                return (tag, candidate.Source);
        }

        return default;
    }

    /// <summary>The words of the body, or of the page when it has none.</summary>
    private static StopWords Count(Segmentation segments)
    {
        var content = segments.Content;
        var words = new StopWords();
        for (var block = 0; block < content.Blocks.Length && words.Words < WordsLookedAt; block++)
        {
            if (segments.Is(block, SectionKind.Body))
                words.Add(content.TextOf(block));
        }

        for (var block = 0; block < content.Blocks.Length && words.Words < WordsLookedAt / 10; block++)
            words.Add(content.TextOf(block));
        return words;
    }

    /// <summary>A text contradicts its page when another language clearly has more of its words.</summary>
    private static bool Contradicts(StopWords words, string? best, string declared)
    {
        var language = declared.Split('-')[0];
        if (best is null || best == language || words.HitsOf(best) < FewestHitsAgainstThePage)
            return false;
        var share = StopWords.Knows(language) ? HitsInTenWords : HitsInTenWordsOfAnUnknown;
        return words.HitsOf(best) * 10 >= words.Words * share && words.HitsOf(language) * 2 < words.HitsOf(best);
    }
}
