using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <content>Boxes that no name tells, by the credit or the name below the picture, and controls in boxes.</content>
internal sealed partial class CaptionBoxes
{
    private const int LongestControl = 40;

    /// <summary>Whether a line beside a picture is a link that enlarges it.</summary>
    internal bool IsControl(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        return b is { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestControl }
            && b.LinkChars == b.Length && (ServiceLines.IsOne(_content.TextOf(block)) || LeadsToPicture(b));
    }

    private bool LeadsToPicture(in Block line)
    {
        foreach (var i in _content.ElementsOf(line))
        {
            if (_content.Attribute(i, "href") is { } address)
                return BackgroundPictures.IsAddress(address);
        }

        return false;
    }

    /// <summary>Whether an element holds a picture, or two to compare, a short line below that ends with a credit or has one
    /// below itself, and nothing else.</summary>
    private bool IsCredited(in PageElement e)
    {
        if (e.EndBlock - e.FirstBlock is < 2 or > MostForms + 2 || !IsBox(e) || PicturesIn(e) is not (> 0 and var pictures)
            || e.EndBlock - e.FirstBlock - pictures is not (1 or 2) || _content.Closest(e.Parent, "figure") >= 0)
            return false;
        for (var block = e.FirstBlock + pictures; block < e.EndBlock; block++)
        {
            ref readonly var line = ref _content.Blocks[block];
            if (line is not { Kind: BlockKind.Text, HeadingLevel: 0, LinkChars: 0, Length: <= LongestSmall }
                || line.Start < e.TextStart || line.End > e.TextEnd)
                return false;
        }

        var last = _content.TextOf(e.EndBlock - 1);
        return PictureCredits.IsCredit(last) || (e.EndBlock - e.FirstBlock == pictures + 2 && IsNameBelow(e.EndBlock - 1))
            || (e.EndBlock - e.FirstBlock == pictures + 1
            && (PictureCredits.StartIn(last) > 0 || EndsWithMaker(_content.Blocks[e.EndBlock - 1])));
    }

    /// <summary>Whether a line is a name below a longer one that reads like a caption.</summary>
    private bool IsNameBelow(int block) => PictureCredits.IsMaker(_content.TextOf(block).Trim())
        && _content.Blocks[block - 1].Length > _content.Blocks[block].Length
        && (_content.TextOf(block - 1).TrimEnd() is [.., '.'] || PictureCredits.ReadsLikeCaption(_content.TextOf(block - 1)));

    /// <summary>Whether a line is two elements side by side, and the second one a name:
    /// <c>&lt;span&gt;La place.&lt;/span&gt;&lt;span&gt;Le Jour / Ana Ruiz&lt;/span&gt;</c>.</summary>
    private bool EndsWithMaker(in Block line)
    {
        var first = -1;
        foreach (var i in _content.ElementsOf(line))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextLength == 0 || e.Parent != line.Element)
                continue;
            if (first >= 0)
                return e.TextEnd == line.End && _content.Elements[first].TextLength > e.TextLength
                    && PictureCredits.IsMaker(_content.ElementText(i).Trim());
            if (e.TextStart != line.Start)
                return false;
            first = i;
        }

        return false;
    }

    /// <summary>Whether a list of terms is a picture and, as its name and description, a few short lines below it.</summary>
    private bool IsPictureTerm(in PageElement e)
    {
        if (e.Tag is not "dl" || e.EndBlock - e.FirstBlock is < 2 or > MostForms || PicturesIn(e) != 1)
            return false;
        for (var block = e.FirstBlock + 1; block < e.EndBlock; block++)
        {
            if (_content.Blocks[block] is not { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestSmall })
                return false;
        }

        return true;
    }
}
