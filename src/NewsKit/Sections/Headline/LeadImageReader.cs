using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the picture at the head of the article with its caption and credit; in a text rendering its file
/// title.</summary>
internal sealed class LeadImageReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var blocks = segments.BlocksOf(SectionKind.LeadImage);
        if (Visible(blocks, context) is { } figure)
        {
            context.Evidence.Note(EvidenceField.LeadImage, FieldSource.Visible);
            return article with { LeadImage = figure };
        }

        var showsPicture = segments.BlocksOf(SectionKind.Body).Exists(block => context.Content.Blocks[block].Kind
            == BlockKind.Image);
        foreach (var image in context.Metadata.Images)
        {
            if (context.Resolve(image.Url, AddressUse.Media) is not { } url || (showsPicture && SitePictures.IsOne(url)))
                continue;
            context.Evidence.Note(EvidenceField.LeadImage, image.Source);
            var declared = new Figure
            {
                Images = [new Image { Url = url, Alt = context.Line(image.Alt), Width = image.Width, Height = image.Height }],
                Caption = context.Line(image.Caption),
            };
            return article with { LeadImage = WithLooseCaption(declared, blocks, context) };
        }

        return article;
    }

    private static Figure? Visible(List<int> blocks, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Text)
            return blocks.Count > 0 && context.Line(content.TextOf(blocks[0])) is { } title
                ? new Figure { Images = [new Image { Title = title }] } : null;
        foreach (var block in BodyBuilder.Build(content, blocks, context))
        {
            if (block is Figure { Images.Count: > 0 } figure)
                return WithLooseCaption(figure, blocks, context);
            if (block is Gallery { Items: [var first, ..] })
                return first;
        }

        return null;
    }

    /// <summary>Adds the caption that stands beside the picture without a figure around both, and a credit that stands
    /// alone.</summary>
    private static Figure WithLooseCaption(Figure figure, List<int> blocks, ReadingContext context)
    {
        foreach (var block in blocks)
        {
            if (figure.Credit is not null)
                break;
            if (context.Content.Blocks[block].Kind != BlockKind.Text
                || context.Line(context.Content.TextOf(block)) is not { } line)
                continue;
            var caption = CaptionText.WithoutCredit(
                context.Content, block, context.Content.Blocks[block].Element, line, out var credit);
            if (figure.Caption is null || caption is null)
                figure = figure with { Caption = figure.Caption ?? caption, Credit = credit };
        }

        return figure;
    }
}
