using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
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
        if (Visible(segments, blocks, context) is { } figure)
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

    private static Figure? Visible(Segmentation segments, List<int> blocks, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Text
            && blocks.FindLast(block => CaptionLine.IsOne(content.TextOf(block))) is > 0 and var said)
            return WithLooseCaption(new Figure(), [said], context);
        if (content.Kind == PageKind.Text)
            return blocks.FindLast(block => MayBeTitle(segments, content.TextOf(block))) is > 0 and var last
                && context.Line(content.TextOf(last)) is { } title ? new Figure { Images = [new Image { Title = title }] } : null;
        foreach (var block in BodyBuilder.Build(content, blocks, context))
        {
            if (block is Figure { Images.Count: > 0 } figure)
                return WithLooseCaption(figure, blocks, context);
            if (block is Gallery { Items: [var first, ..] })
                return first;
        }

        return null;
    }

    /// <summary>Whether a line at the head of a text rendering may be the title of the picture: some words, and neither a
    /// number of something, an hour, words of the headline, a button, nor who signs.</summary>
    private static bool MayBeTitle(Segmentation segments, ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IndexOfAny(" -_") <= 0 || char.IsAsciiDigit(line[0]) || ClockText.IsIn(line) || ServiceLines.IsOne(line)
            || SectionLabels.Match(line) != LabelKind.None
            || (segments.Headline >= 0
                && segments.Content.TextOf(segments.Headline).Contains(line, StringComparison.OrdinalIgnoreCase)))
            return false;
        if (segments.Byline?.Signatures.Winner is not { } winner)
            return true;
        foreach (var author in winner.Best.Value.Authors)
        {
            if (line.StartsWith(author.Name, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
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
