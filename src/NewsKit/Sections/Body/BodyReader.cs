using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the body; a page that shows none but carries its text as structured data gives that.</summary>
internal sealed class BodyReader : ISectionReader
{
    private const int ShortestBody = 200;

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var blocks = segments.BlocksOf(SectionKind.Body);
        var chars = context.Content.CharsOf(blocks);
        if (chars < ShortestBody && context.Metadata.ArticleBody is { } declared
            && declared.Length > Math.Max(chars * 2, ShortestBody))
        {
            context.Evidence.Note(EvidenceField.Body, FieldSource.JsonLd);
            context.Log.Info(DiagnosticCodes.BodyFromMetadata, "sections",
                "The page shows no body; it was read from structured data.");
            return article with { Body = StructuredText.Paragraphs(declared) };
        }

        MediaLeftOut.Report(segments, blocks, context);
        var body = BodyBuilder.Build(context.Content, blocks, context);
        if (body.Count > 0)
            context.Evidence.Note(EvidenceField.Body, FieldSource.Visible);
        return article with { Body = body };
    }
}
