using NewsKit.Metadata;
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
        if (chars < ShortestBody && Declared(context, chars) is var (declared, source))
        {
            context.Evidence.Note(EvidenceField.Body, source);
            context.Log.Info(DiagnosticCodes.BodyFromMetadata, "sections", source == FieldSource.JsonLd
                ? "The page shows no body; it was read from structured data."
                : "The page shows no body; it was read from the data of its scripts.");
            return article with { Body = StructuredText.Paragraphs(declared) };
        }

        MediaLeftOut.Report(segments, blocks, context);
        var opensWithStandfirst = blocks.Count > 0 && segments.ReasonOf(blocks[0]) == ClaimReason.Standfirst;
        var body = BodyBuilder.Build(context.Content, blocks, context,
            answerStart: opensWithStandfirst ? StandfirstParts.KickerEnd(blocks[0], context) : -1);
        if (opensWithStandfirst && body is [Heading heading, ..])
            body = [new Paragraph { Text = heading.Text, Inlines = heading.Inlines }, .. body.Skip(1)];
        if (body.Count > 0)
            context.Evidence.Note(EvidenceField.Body, FieldSource.Visible);
        return article with { Body = body };
    }

    /// <summary>The text that the page carries and does not show; null where that is no more than what it shows.</summary>
    private static (string Text, FieldSource Source)? Declared(ReadingContext context, int chars)
    {
        var least = Math.Max(chars * 2, ShortestBody);
        if (context.Metadata.ArticleBody is { } declared && declared.Length > least)
            return (declared, FieldSource.JsonLd);
        var story = ScriptStory.Find(context.Source.ToString());
        return story?.Length > least ? (story, FieldSource.Script) : null;
    }
}
