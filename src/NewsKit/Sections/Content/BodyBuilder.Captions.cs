using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Which words go with a picture.</content>
internal sealed partial class BodyBuilder
{
    private const int LongestBeside = 300;
    private const int LongestSetApart = 200;
    private const int LongestCredit = 120;

    private Dictionary<string, int>? _belowPictures;

    private bool IsCaption(int element, int figure)
    {
        for (var i = element; i > figure; i = _content.Elements[i].Parent)
        {
            if (_content.Elements[i].Tag is "figcaption"
                || (_content.Elements[i].Tag is "td" && _content.Elements[figure].Tag is "table")
                || (_content.Elements[i].Tokens & (MarkupTokens.Caption | MarkupTokens.Credit)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether words named as caption or credit, or ending with a credit, stand right after a picture.</summary>
    private bool IsOfPictureBefore(int block)
    {
        if (block == 0 || (_content.Blocks[block - 1].Kind != BlockKind.Image && !IsBelowCredit(block)))
            return false;
        if (_content.Blocks[block - 1].Kind != BlockKind.Image)
            return true;
        if (_content.Blocks[block] is { Length: <= LongestBeside, HeadingLevel: 0 }
            && _content.TextOf(block).TrimEnd() is var line
            && (EndsWithCredit(line) || IsCredit(line)))
            return true;
        if (StandsLikePictureBefore(block) || HasNameOfCaptions(block) || IsSlantedBelowPicture(block))
            return true;
        var named = _content.Closest(_content.Blocks[block].Element, MarkupTokens.Caption | MarkupTokens.Credit);
        return named > 0 && _content.Elements[named].FirstBlock == block && _content.Elements[named].TextLength <= LongestBeside;
    }

    /// <summary>Whether a picture, who made it and a line are all that one element holds.</summary>
    private bool IsBelowCredit(int block)
    {
        if (block < 2 || _content.Blocks[block - 2].Kind != BlockKind.Image
            || _content.Blocks[block] is not { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestBeside }
            || !IsCredit(_content.TextOf(block - 1)))
            return false;
        var around = _content.ElementOf(block).Parent;
        return around > 0 && _content.Elements[around].FirstBlock == block - 2 && _content.Elements[around].EndBlock == block + 1;
    }

    /// <summary>Whether a line ends with a credit; a sentence that only has a word of credits amid its own has none: <c>… aus
    /// einer Sammlung der Stadt.</c></summary>
    private static bool EndsWithCredit(ReadOnlySpan<char> line) => PictureCredits.StartIn(line) is > 0 and var start
        && (line[^1] != '.' || line[start..].ContainsAny("©:/(") || !char.IsLetterOrDigit(line[..start].TrimEnd()[^1]));

    /// <summary>Whether a short line is set in slanted type below a picture that stands alone, and the paragraph below it is
    /// not.</summary>
    private bool IsSlantedBelowPicture(int block)
    {
        ref readonly var e = ref _content.ElementOf(block);
        if (e.Tag is not ("p" or "div") || e.FirstBlock != block || e.EndBlock != block + 1 || block + 1 >= _content.Blocks.Length
            || _content.Blocks[block] is not { HeadingLevel: 0, LinkChars: 0, Length: <= LongestSetApart }
            || _content.Blocks[block + 1].Kind != BlockKind.Text || !BlockQuestions.IsAllSlanted(_content, block)
            || BlockQuestions.IsAllSlanted(_content, block + 1)
            || (block > 1 && _content.Blocks[block - 2].Kind == BlockKind.Text
                && BlockQuestions.IsAllSlanted(_content, block - 2)))
            return false;
        var holder = _content.Closest(_content.Blocks[block - 1].Element, e.Tag);
        return holder > 0 && _content.Elements[holder].FirstBlock == block - 1 && _content.Elements[holder].EndBlock == block
            && _content.Elements[holder].Parent == e.Parent;
    }

    /// <summary>Whether a line says who made a picture and nothing else.</summary>
    private static bool IsCredit(ReadOnlySpan<char> line) => line.Length <= LongestCredit && PictureCredits.IsCredit(line)
        && (PictureCredits.LabelLength(line) > 0 || line[^1] is not ('.' or '!' or '?'));

    /// <summary>Whether a line between a picture and other text reads like a caption, and has classes that in this text stand
    /// twice right below pictures, and nowhere else.</summary>
    private bool HasNameOfCaptions(int block)
    {
        ref readonly var e = ref _content.ElementOf(block);
        if (e.Classes.Length == 0 || e.Tag is not ("p" or "div" or "span") || e.FirstBlock != block || e.EndBlock != block + 1
            || _content.Blocks[block] is not { HeadingLevel: 0, LinkChars: 0, Length: <= LongestSetApart }
            || block + 1 >= _content.Blocks.Length || _content.Blocks[block + 1].Kind != BlockKind.Text
            || !PictureCredits.ReadsLikeCaption(_content.TextOf(block)))
            return false;
        return (_belowPictures ??= NamesBelowPictures()).GetValueOrDefault(e.Classes) > 1;
    }

    /// <summary>How often classes stand right below pictures; those that stand elsewhere too count as none.</summary>
    private Dictionary<string, int> NamesBelowPictures()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var block = Math.Max(1, _first); block <= _last; block++)
        {
            if (_content.Blocks[block].Kind != BlockKind.Text || _content.ElementOf(block).Classes is not { Length: > 0 } classes)
                continue;
            var count = names.GetValueOrDefault(classes);
            names[classes] = count < 0 || _content.Blocks[block - 1].Kind != BlockKind.Image ? -1 : count + 1;
        }

        return names;
    }

    /// <summary>Whether a short line below a picture that stands alone is set as that is, and as the paragraph below it is
    /// not: <c>&lt;p style="text-align:center"&gt;</c> twice.</summary>
    private bool StandsLikePictureBefore(int block)
    {
        ref readonly var line = ref _content.Blocks[block];
        ref readonly var e = ref _content.Elements[line.Element];
        var holder = _content.Closest(_content.Blocks[block - 1].Element, e.Tag);
        if (line.HeadingLevel > 0 || line.Length > LongestSetApart || line.LinkChars > 0 || holder <= 0
            || e.Tag is not ("p" or "div")
            || block + 1 >= _content.Blocks.Length || e.FirstBlock != block || e.EndBlock != block + 1)
            return false;
        ref readonly var picture = ref _content.Elements[holder];
        ref readonly var next = ref _content.ElementOf(block + 1);
        var isCentred = IsCentred(line.Element);
        return picture.FirstBlock == block - 1 && picture.EndBlock == block && picture.Parent == e.Parent
            && picture.Classes == e.Classes && IsCentred(holder) == isCentred
            && next.Parent == e.Parent && next.Tag == e.Tag && _content.Blocks[block + 1].Kind == BlockKind.Text
            && (next.Classes != e.Classes || IsCentred(_content.Blocks[block + 1].Element) != isCentred);
    }

    private bool IsCentred(int element) => _content.Attribute(element, PageAttribute.Centred) is not null;
}
