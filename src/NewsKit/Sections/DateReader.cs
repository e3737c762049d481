using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads when the article was published and changed: printed dates near the headline first, then metadata.</summary>
internal sealed class DateReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        Timestamp? published = null, modified = null;
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (!segments.Is(segment.First, SectionKind.Byline))
                continue;
            var (first, second) = Printed(segment.First, context);
            published = Later(published, first);
            modified ??= second;
        }

        if (published is not null)
            context.Evidence.Note("published", "visible");
        if (modified is not null)
            context.Evidence.Note("modified", "visible");
        published = Finer(published, MetadataField.Published, context) ?? Declared("published", MetadataField.Published, context);
        modified ??= Declared("modified", MetadataField.Modified, context);
        return article with { Published = published, Modified = modified };
    }

    /// <summary>The first date stands, unless a later one gives the time of the same day.</summary>
    private static Timestamp? Later(Timestamp? known, Timestamp? next) =>
        known is null || (known is { Precision: TimestampPrecision.Day, Value: { } day } && next is { Value: { } value, Precision: not TimestampPrecision.Day }
            && value.StartsWith(day, StringComparison.Ordinal)) ? next ?? known : known;

    private static (Timestamp? Published, Timestamp? Modified) Printed(int block, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        Timestamp? published = null, modified = null;
        for (var i = b.Element; i < content.Elements[b.Element].End && content.Elements[i].TextStart < b.End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (!HoldsDate(content, i) || e.Hidden || e.TextStart < b.Start || e.TextEnd > b.End)
                continue;
            var stamp = DateReading.Read(content.ElementText(i).ToString(), content.Attribute(i, "datetime") ?? content.Attribute(i, "content") ?? content.Attribute(i, "title"), context);
            if (stamp?.Value is null)
                continue;
            if (SaysModified(content, i, b.Start))
                modified ??= stamp;
            else
                published ??= stamp;
        }

        if (published is not null || modified is not null)
            return (published, modified);
        return DateReading.ReadLine(content.StringOf(block), context);
    }

    private static bool HoldsDate(PageContent content, int element) => content.Elements[element].Tag is "time"
        || content.Attribute(element, "itemprop") is "datePublished" or "dateModified"
        || (content.Elements[element].Tag is "abbr" && content.HasClass(element, "published"));

    /// <summary>Whether the element's names, or the words before it in its line, speak of a change.</summary>
    private static bool SaysModified(PageContent content, int element, int lineStart)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Classes.Contains("updated", StringComparison.OrdinalIgnoreCase) && !e.Classes.Contains("published", StringComparison.OrdinalIgnoreCase)
            || e.Classes.Contains("modified", StringComparison.OrdinalIgnoreCase) || content.Attribute(element, "itemprop") is "dateModified")
            return true;
        var before = FoldedText.Fold(content.Text.AsSpan(Math.Max(lineStart, e.TextStart - 30), e.TextStart - Math.Max(lineStart, e.TextStart - 30)));
        return before.EndsWith("mis a jour le", StringComparison.Ordinal) || before.EndsWith("mis a jour", StringComparison.Ordinal)
            || before.EndsWith("updated", StringComparison.Ordinal) || before.EndsWith("updated on", StringComparison.Ordinal)
            || before.EndsWith("updated:", StringComparison.Ordinal) || before.EndsWith("modifie le", StringComparison.Ordinal)
            || before.EndsWith("last modified", StringComparison.Ordinal) || before.EndsWith("aktualisiert", StringComparison.Ordinal)
            || before.EndsWith("aktualisiert am", StringComparison.Ordinal) || before.EndsWith("mis a jour :", StringComparison.Ordinal);
    }

    /// <summary>A printed day takes the time of a metadata date of the same day.</summary>
    private static Timestamp? Finer(Timestamp? printed, MetadataField source, ReadingContext context)
    {
        if (printed is not { Precision: TimestampPrecision.Day, Value: { } day })
            return printed;
        foreach (var candidate in context.Metadata.All(source))
        {
            if (DateReading.Machine(candidate.Value, context) is { Precision: not TimestampPrecision.Day, Value: { } value } stamp
                && value.StartsWith(day, StringComparison.Ordinal))
                return stamp with { Text = printed.Text };
        }

        return printed;
    }

    private static Timestamp? Declared(string field, MetadataField source, ReadingContext context)
    {
        foreach (var candidate in context.Metadata.All(source))
        {
            if (DateReading.Machine(candidate.Value, context) is not { } stamp)
                continue;
            context.Evidence.Note(field, candidate.Source);
            return Finer(stamp, source, context);
        }

        return null;
    }
}
