using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds when the article was published and changed, in the lines of the page and in its metadata, and leaves the choice
/// to be read.</summary>
internal sealed class DateFinder : ISegmentFinder
{
    public void Find(Segmentation segments, ReadingContext context)
    {
        var notes = new DiagnosticLog();
        context = context with
        {
            Log = notes,
            TextLanguage = LanguageReading.OfText(segments, context),
            MonthFirst = context.MonthFirst ?? DayOrder.MonthFirst(context.Content),
        };
        var readings = new DateCandidates();
        AddPrinted(readings, segments, context);
        DeclaredDates.AddTo(readings, context);
        DayMonthOrder.Mend(readings);
        AddLabelled(readings, segments, context);
        var chosen = DateChoice.Choose(readings, context);
        if (chosen.Published.Winner is null && AddOfScripts(readings, segments, context))
            chosen = DateChoice.Choose(readings, context);
        segments.Dates = chosen;
    }

    /// <summary>What the data of scripts says of the article with this headline.</summary>
    private static bool AddOfScripts(DateCandidates readings, Segmentation segments, ReadingContext context)
    {
        var headline = segments.Headline >= 0 ? segments.Content.StringOf(segments.Headline)
            : context.Metadata.First(MetadataField.Headline)?.Value;
        if (headline is null || segments.Content.Kind == PageKind.Text
            || ScriptDates.Find(context.Source, headline) is not { } found)
            return false;
        Add(found.Published, MetadataField.Published);
        Add(found.Modified, MetadataField.Modified);
        return true;

        void Add(string? value, MetadataField field)
        {
            if (value is not null && DateReading.Machine(value, context) is { } stamp)
                readings.AddDeclared(stamp, new MetadataCandidate { Field = field, Value = value, Source = FieldSource.Script },
                    DateWeights.OfScript);
        }
    }

    private static void AddPrinted(DateCandidates readings, Segmentation segments, ReadingContext context)
    {
        var printed = new PrintedDates(segments, context, readings);
        var openings = new OpeningDates(segments, context);
        for (var block = 0; block < segments.Content.Blocks.Length; block++)
        {
            printed.Look(block);
            openings.Look(block);
        }

        printed.LowerLists();
        new DaysOfAddress(segments, context).AddTo(readings);
        openings.AddTo(readings);
    }

    /// <summary>The dates of the lines that a site rule calls the byline.</summary>
    private static void AddLabelled(DateCandidates readings, Segmentation segments, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (segment.Reason != ClaimReason.SiteRule)
                continue;
            var (published, modified) = DateReading.ReadLine(segments.Content.StringOf(segment.First), context);
            readings.AddVisible(published, isModified: false, FieldSource.SiteRule, DateWeights.Labelled, segment.First);
            readings.AddVisible(modified, isModified: true, FieldSource.SiteRule, DateWeights.Labelled, segment.First);
        }
    }
}
