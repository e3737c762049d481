using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Pictures, films, recordings and embeds as figures; what has no address that may be written is left out.</summary>
internal sealed class HtmlFigures(MarkupWriter markup, HtmlLinks links)
{
    private const int MaxPixels = 100_000;

    internal void Figure(Figure figure, string classes = "nk-figure")
    {
        if (!HasContent(figure))
            return;
        markup.Start("figure", classes);
        foreach (var image in figure.Images)
            Image(image);
        Caption(figure.Caption, figure.Credit);
        markup.End();
    }

    internal void Gallery(Gallery gallery)
    {
        if (OutputText.Field(gallery.Caption).Length == 0 && !gallery.Items.Any(HasContent))
            return;
        markup.Start("figure", "nk-gallery");
        foreach (var figure in gallery.Items)
            Figure(figure);
        Caption(gallery.Caption, null);
        markup.End();
    }

    /// <summary>A picture; one that the page names without an address is shown by its words.</summary>
    internal void Image(Image image)
    {
        var (alt, title) = (OutputText.Field(image.Alt), OutputText.Field(image.Title));
        if (WebAddress.Resolve(image.Url, null, AddressUse.Media) is { } address)
        {
            markup.Start("img").Attribute("src", address).Attribute("alt", alt)
                .Attribute("title", title.Length == 0 ? null : title);
            Pixels("width", image.Width);
            Pixels("height", image.Height);
            markup.Attribute("loading", "lazy").EndVoid();
        }
        else if (IsNamedOnly(image))
        {
            markup.Start("p", "nk-image-name").Text(title.Length > 0 ? title : alt).End();
        }
    }

    internal void Video(Video video)
    {
        var address = WebAddress.Resolve(video.Url, null, AddressUse.Media);
        if (address is null)
            return;
        markup.Start("figure", "nk-video").Start("video").Attribute("src", address)
            .Attribute("poster", WebAddress.Resolve(video.Poster, null, AddressUse.Media))
            .Attribute("controls", "").Attribute("preload", "none").End();
        Caption(video.Caption, null);
        markup.End();
    }

    internal void Audio(Audio audio)
    {
        var address = WebAddress.Resolve(audio.Url, null, AddressUse.Media);
        if (address is null)
            return;
        markup.Start("figure", "nk-audio").Start("audio").Attribute("src", address)
            .Attribute("controls", "").Attribute("preload", "none").End();
        Caption(audio.Caption, null);
        markup.End();
    }

    /// <summary>Content of another site is never loaded, only linked.</summary>
    internal void Embed(Embed embed)
    {
        var address = WebAddress.Resolve(embed.Url, null, AddressUse.Page);
        if (address is null)
            return;
        markup.Start("figure", "nk-embed").Start("p");
        links.Write(address, address);
        markup.End();
        Caption(embed.Caption ?? embed.Provider, null);
        markup.End();
    }

    /// <summary>Where a post with its words comes from: who, when, and the way there.</summary>
    internal void Source(Embed embed)
    {
        (string Class, string Words)[] parts =
        [
            ("nk-post-author", OutputText.Field(embed.Author)),
            ("nk-post-date", OutputText.Field(embed.Published?.Text ?? embed.Published?.Value)),
            ("nk-post-provider", OutputText.Field(embed.Provider)),
        ];
        var address = WebAddress.Resolve(embed.Url, null, AddressUse.Page);
        var hasWords = parts.Any(part => part.Words.Length > 0);
        if (!hasWords && address is null)
            return;
        markup.Start("p", "nk-cite").Start("cite");
        if (address is not null)
            links.Start(address);
        var isFirst = true;
        foreach (var (name, words) in parts.Where(part => part.Words.Length > 0))
        {
            if (!isFirst)
                markup.Text(", ");
            isFirst = false;
            markup.Line("span", name, words);
        }

        if (!hasWords)
            markup.Text(address!);
        if (address is not null)
            markup.End();
        markup.End().End();
    }

    internal void Caption(string? caption, string? credit)
    {
        var (words, maker) = (OutputText.Field(caption), OutputText.Field(credit));
        if (words.Length == 0 && maker.Length == 0)
            return;
        markup.Start("figcaption");
        if (words.Length > 0)
            markup.Line("span", "nk-caption", words);
        if (words.Length > 0 && maker.Length > 0)
            markup.Text(" ");
        if (maker.Length > 0)
            markup.Line("span", "nk-credit", maker);
        markup.End();
    }

    private void Pixels(string name, int? value)
    {
        if (value is > 0 and <= MaxPixels)
            markup.Attribute(name, value.Value);
    }

    private static bool HasContent(Figure figure) =>
        OutputText.Field(figure.Caption).Length > 0 || OutputText.Field(figure.Credit).Length > 0 || figure.Images.Any(IsShown);

    private static bool IsShown(Image image) =>
        IsNamedOnly(image) || WebAddress.Resolve(image.Url, null, AddressUse.Media) is not null;

    private static bool IsNamedOnly(Image image) =>
        image.Url is null && (OutputText.Field(image.Title).Length > 0 || OutputText.Field(image.Alt).Length > 0);
}
