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
        else if (Blocks is [.., Embed { Url: { } chart }] && image.Url is { } still && SamePicture.AreOfOneFolder(chart, still))
            return;
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
        _caption = Joined(_caption, text);
        NoteWords(text, null);
        if (credit is not null)
            AddCredit(credit);
    }

    internal void AddCredit(string text)
    {
        _credit = Joined(_credit, text);
        NoteWords(null, text);
    }

    private static string? Joined(string? before, string? text) => before is null || text is null ? before ?? text
        : before + " " + text;

    /// <summary>Of pictures side by side each may have words of its own.</summary>
    private void NoteWords(string? caption, string? credit)
    {
        if (Kind != OpenBlockKind.Gallery || _images is not { Count: > 0 and var count })
            return;
        var words = (_words ??= []).GetValueOrDefault(count - 1);
        _words[count - 1] = (Joined(words.Caption, caption), Joined(words.Credit, credit));
    }

    private Figure FigureOf(Image image, int at)
    {
        var words = (_words ?? []).GetValueOrDefault(at);
        return new Figure { Images = [image], Caption = words.Caption, Credit = words.Credit };
    }

    /// <summary>Adds a figure; the same picture with the same words, for another screen, is one.</summary>
    private void AddFigure(Figure figure)
    {
        if (Blocks is [.., Figure { Images: [{ Url: { } before }] } last] && figure is { Images: [{ Url: { } url } image] }
            && string.Equals(last.Caption, figure.Caption, StringComparison.Ordinal) && SamePicture.Are(before, url))
            Blocks[^1] = last with { Images = [SamePicture.Better(last.Images[0], image)] };
        else
            Add(figure);
    }

    /// <summary>The words of a box go to the picture in it that has none, of a figure of its own.</summary>
    private void GiveWords()
    {
        if (_caption is null && _credit is null)
            return;
        var at = Blocks.FindLastIndex(block => block is Figure { Caption: null, Credit: null });
        if (at >= 0)
            Blocks[at] = (Figure)Blocks[at] with { Caption = _caption, Credit = _credit };
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
