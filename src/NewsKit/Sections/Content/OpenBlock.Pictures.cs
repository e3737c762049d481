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

    /// <summary>Adds words below a picture.</summary>
    /// <param name="text">What it shows.</param>
    /// <param name="credit">Who made it.</param>
    /// <param name="at">The place of the picture; -1 for the last.</param>
    internal void AddCaption(string? text, string? credit, int at = -1)
    {
        _caption = Joined(_caption, text);
        _credit = Joined(_credit, credit);
        NoteWords(text, credit, at);
    }

    internal void AddCredit(string text)
    {
        _credit = Joined(_credit, text);
        NoteWords(null, text, -1);
    }

    private static string? Joined(string? before, string? text) => before is null || text is null ? before ?? text
        : before + " " + text;

    /// <summary>Of pictures side by side each may have words of its own.</summary>
    private void NoteWords(string? caption, string? credit, int at)
    {
        if (Kind != OpenBlockKind.Gallery || _images is not { Count: > 0 and var count })
            return;
        if (at < 0 || at >= count)
            at = count - 1;
        var words = (_words ??= []).GetValueOrDefault(at);
        _words[at] = (Joined(words.Caption, caption), Joined(words.Credit, credit));
    }

    /// <summary>A slider that goes round holds its ends twice: the last before the first, the first behind the last.</summary>
    private static List<Figure> Distinct(List<Figure> items)
    {
        for (var ends = 1; ends * 3 <= items.Count; ends++)
        {
            if (!AreSame(items, 0, items.Count - (2 * ends), ends) || !AreSame(items, ends, items.Count - ends, ends))
                continue;
            items = items[ends..^ends];
            break;
        }

        var seen = new HashSet<(string?, string?)>();
        items.RemoveAll(item => item is { Images: [{ Url: { } url }] } && !seen.Add((url, item.Caption)));
        return items;
    }

    private static bool AreSame(List<Figure> items, int first, int second, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (items[first + i] is not { Images: [{ Url: { } one }] }
                || items[second + i] is not { Images: [{ Url: { } other }] } || one != other)
                return false;
        }

        return true;
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
        var at = Blocks.FindLastIndex(block => block is Figure { Caption: null, Credit: null } or Embed { Caption: null });
        if (at >= 0)
        {
            Blocks[at] = Blocks[at] is Embed film ? film with { Caption = _caption ?? _credit }
                : (Figure)Blocks[at] with { Caption = _caption, Credit = _credit };
        }
    }

    /// <summary>Gives words to the picture that came last, when it has none.</summary>
    internal bool CaptionBefore(string? caption, string? credit)
    {
        if (Blocks is not [.., Figure { Caption: null } figure] || (figure.Credit is not null && credit is not null))
            return false;
        Blocks[^1] = figure with { Caption = caption, Credit = credit ?? figure.Credit };
        return true;
    }
}
