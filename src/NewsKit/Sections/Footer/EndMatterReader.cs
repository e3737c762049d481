using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads credit lines and corrections.</summary>
internal sealed class EndMatterReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context) => article with
    {
        Credits = Lines("credits", SectionKind.Credits, segments, context),
        Corrections = Lines("corrections", SectionKind.Correction, segments, context),
    };

    private static List<string> Lines(string field, SectionKind kind, Segmentation segments, ReadingContext context)
    {
        var lines = new List<string>();
        foreach (var block in segments.BlocksOf(kind))
        {
            if (TextField.Of(context.Content.TextOf(block), context) is { } line)
                lines.Add(line);
        }

        if (lines.Count > 0)
            context.Evidence.Note(field, "visible");
        return lines;
    }
}
