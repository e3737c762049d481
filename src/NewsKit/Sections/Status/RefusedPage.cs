using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Pages that a server or a shield before it sends in place of the one asked for: not found, refused, in maintenance, a
/// test for machines, a call for scripts, a name or consent. They are short, and nobody signs them.</summary>
internal static class RefusedPage
{
    private const int LongestText = 1_000;

    /// <summary>A longer title may be that of an article, unless there is hardly a text.</summary>
    private const int LongestTitle = 60;
    private const int LongestUnderSentence = 400;
    private const int LongestUntitled = 800;
    private const int ShortestRunning = 60;
    private const int LinesAsked = 4;
    private const int LeastWithWord = 2;

    /// <summary>The words that say so; null for another page.</summary>
    internal static string? Words(Article article, Segmentation segments, ReadingContext context)
    {
        if (article.Byline is not null || article.Comments is { Items.Count: > 0 })
            return null;
        var content = segments.Content;
        var body = segments.BlocksOf(SectionKind.Body);
        var chars = content.CharsOf(body);
        if (chars > LongestText)
            return null;
        if (article.Headline is { } headline && IsRefusal(headline, chars))
            return headline;
        if (context.Metadata.First(MetadataField.DocumentTitle)?.Value is { } title && IsRefusal(title, chars))
            return title;
        if (chars > LongestUntitled)
            return null;
        foreach (var block in body.Take(LinesAsked))
        {
            if (RefusalWords.AreIn(content.TextOf(block)))
                return content.StringOf(block);
        }

        return AsksForConsent(segments, body) ? content.StringOf(body[0]) : null;
    }

    /// <summary>Whether the title, or its part before the name of the site, says so.</summary>
    private static bool IsRefusal(string title, int chars)
    {
        if ((title.Length <= LongestTitle || chars <= LongestUnderSentence) && RefusalWords.AreTitle(title))
            return true;
        foreach (var bar in TitleText.Bars)
        {
            if (title.IndexOf(bar, StringComparison.Ordinal) is > 0 and var cut && RefusalWords.AreTitle(title.AsSpan(0, cut)))
                return true;
        }

        return false;
    }

    /// <summary>Whether every sentence is about cookies.</summary>
    private static bool AsksForConsent(Segmentation segments, List<int> body)
    {
        var about = 0;
        foreach (var block in body)
        {
            var text = segments.Content.TextOf(block);
            if (text.Length < ShortestRunning)
                continue;
            if (!RefusalWords.SpeakOfConsent(text))
                return false;
            about++;
        }

        return about >= LeastWithWord;
    }
}
