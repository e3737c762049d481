using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Pictures, films, recordings and embeds as lines.</summary>
internal sealed class LineFigures(LineWriter lines, ILineSyntax syntax)
{
    internal void Write(BodyBlock block)
    {
        switch (block)
        {
            case Figure figure:
                Figure(figure);
                break;
            case Gallery gallery:
                foreach (var figure in gallery.Items)
                    Figure(figure);
                Words(syntax.Emphasis, OutputText.Field(gallery.Caption));
                break;
            case Embed embed:
                File(WebAddress.Resolve(embed.Url, null, AddressUse.Page), embed.Caption ?? embed.Provider);
                break;
            case Video video:
                File(WebAddress.Resolve(video.Url, null, AddressUse.Media), video.Caption);
                break;
            case Audio audio:
                File(WebAddress.Resolve(audio.Url, null, AddressUse.Media), audio.Caption);
                break;
        }
    }

    /// <summary>Where a post with its words comes from.</summary>
    internal void Source(Embed embed) => File(
        WebAddress.Resolve(embed.Url, null, AddressUse.Page),
        string.Join(", ", new[] { embed.Caption, embed.Author, embed.Published?.Text ?? embed.Published?.Value, embed.Provider }
            .Where(part => !string.IsNullOrWhiteSpace(part))));

    internal void Image(Image image)
    {
        var (alt, title) = (OutputText.Field(image.Alt), OutputText.Field(image.Title));
        if (WebAddress.Resolve(image.Url, null, AddressUse.Media) is { } address)
            Words(words => words, syntax.Picture(address, alt) ?? "");
        else if (image.Url is null)
            Words(syntax.Text, title.Length > 0 ? title : alt);
    }

    /// <summary>A paragraph of one line, or nothing without words.</summary>
    internal void Words(Func<string, string> mark, string words)
    {
        if (words.Length == 0)
            return;
        lines.Gap();
        lines.Line(syntax.LineStart(mark(words)));
    }

    private void Figure(Figure figure)
    {
        foreach (var image in figure.Images)
            Image(image);
        Words(syntax.Emphasis, $"{OutputText.Field(figure.Caption)} {OutputText.Field(figure.Credit)}".Trim(' '));
    }

    private void File(string? address, string? name)
    {
        var words = OutputText.Field(name);
        if (address is not null)
            Words(text => syntax.Link(address, text), words.Length > 0 ? words : address);
    }
}
