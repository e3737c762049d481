using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Pictures, and the words below them.</content>
internal sealed partial class OpenBlock
{
    private const int NearForms = 4;

    internal void AddImage(Image image)
    {
        if (IsFigure)
            AddDistinct(_images ??= [], image);
        else if (Blocks is [.., Figure { Caption: null, Credit: null, Images: [{ Url: { } before } last] } figure]
            && image.Url is { } url && SamePicture.Are(before, url))
            Blocks[^1] = figure with { Images = [SamePicture.Better(last, image)] };
        else
            Add(new Figure { Images = [image] });
    }

    /// <summary>The same picture for several screens is one.</summary>
    private static void AddDistinct(List<Image> images, Image image)
    {
        // Forms of one picture stand side by side.
        for (var i = Math.Max(0, images.Count - NearForms); i < images.Count; i++)
        {
            if (images[i].Url is { } before && image.Url is { } url && SamePicture.Are(before, url))
            {
                images[i] = SamePicture.Better(images[i], image);
                return;
            }
        }

        images.Add(image);
    }

    internal void AddCaption(string? text, string? credit)
    {
        if (text is not null)
            _caption = _caption is null ? text : _caption + " " + text;
        if (credit is not null)
            AddCredit(credit);
    }

    /// <summary>Gives words to the picture that came last, when it has none.</summary>
    internal bool CaptionBefore(string? caption, string? credit)
    {
        if (Blocks is not [.., Figure { Caption: null, Credit: null } figure])
            return false;
        Blocks[^1] = figure with { Caption = caption, Credit = credit };
        return true;
    }
}
