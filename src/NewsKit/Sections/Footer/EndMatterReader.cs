using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads credit lines and corrections.</summary>
internal sealed class EndMatterReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context) => article with
    {
        Credits = Lines(EvidenceField.Credits, SectionKind.Credits, segments, context),
        Corrections = Lines(EvidenceField.Corrections, SectionKind.Correction, segments, context),
    };

    private static List<string> Lines(EvidenceField field, SectionKind kind, Segmentation segments, ReadingContext context)
    {
        var lines = new List<string>();
        foreach (var block in segments.BlocksOf(kind))
        {
            if (TextField.Of(context.Content.TextOf(block), context) is { } line)
                lines.Add(line);
        }

        if (lines.Count > 0)
            context.Evidence.Note(field, FieldSource.Visible);
        return lines;
    }
}
