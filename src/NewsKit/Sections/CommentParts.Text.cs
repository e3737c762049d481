using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <content>What a comment says: its text blocks, without signature, buttons, votes and notices.</content>
internal sealed partial class CommentParts
{
    private const MarkupTokens NotText = MarkupTokens.Reply | MarkupTokens.Rating | MarkupTokens.Badge | MarkupTokens.Share | MarkupTokens.Form
        | MarkupTokens.Counter | MarkupTokens.Meta | MarkupTokens.Navigation | MarkupTokens.Advertising;

    private static readonly string[] TextClasses =
    [
        "comment-content", "comment_content", "comment-text", "comment_text", "commenttext", "comment__content", "comment__text", "comment__body",
        "forum-texte", "comment-texte", "wpd-comment-text", "wc-comment-text", "field-name-comment-body", "field--name-comment-body", "e-content",
        "wp-block-comment-content", "comment-message", "comment-body", "commentbody", "comment-entry", "comment-description", "content",
    ];

    /// <summary>The element that holds the text and neither author nor date; -1 when the text has no element of its own.</summary>
    private int TextElement()
    {
        foreach (var i in _own)
        {
            if (i > _item && _content.Attribute(i, "itemprop") is "text" or "commentText" or "reviewBody" or "description" && !HoldsSignature(i))
                return i;
        }

        foreach (var name in TextClasses)
        {
            foreach (var i in _own)
            {
                if (i > _item && _content.HasClass(i, name) && !HoldsSignature(i) && BlockQuestions.HoldsWholeBlocks(_content, i))
                    return i;
            }
        }

        return -1;
    }

    private bool HoldsSignature(int i) => (_author >= 0 && _content.IsWithin(_author, i)) || (_date >= 0 && _content.IsWithin(_date, i));

    private List<int> TextBlocks()
    {
        var blocks = new List<int>();
        var text = TextElement();
        ref readonly var scope = ref _content.Elements[text >= 0 ? text : _item];
        for (var block = scope.FirstBlock; block < scope.EndBlock; block++)
        {
            if (IsOwn(block) && !IsControl(block, text) && (text >= 0 || !IsSignature(block)))
                blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>Whether a block stands in this comment and not in one nested in it.</summary>
    private bool IsOwn(int block) => _own.BinarySearch(_content.Blocks[block].Element) >= 0;

    private bool IsControl(int block, int text)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.Kind == BlockKind.Image)
            return text < 0 || b.Length > 0;
        if (b.Kind != BlockKind.Text)
            return b.Kind == BlockKind.Separator;
        for (var i = b.Element; i > Math.Max(text, _item); i = _content.Elements[i].Parent)
        {
            if (_content.Has(i, NotText) && (text < 0 || !_content.Has(i, MarkupTokens.Content)) || _content.Elements[i].Tag is "form" or "button" || _content.Elements[i].Hidden)
                return true;
        }

        return b.Length < 80 && _content.LabelOf(block) is LabelKind.Moderation
            || (text < 0 || b.LinkChars > 0) && b.Length < 80
                && _content.LabelOf(block) is LabelKind.Reply or LabelKind.CommentControl or LabelKind.Share;
    }

    /// <summary>Whether a block is made of author, date and the words around them.</summary>
    private bool IsSignature(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (Overlaps(_author, b) || Overlaps(_date, b))
            return true;
        return _author < 0 && _date < 0 && b.Length <= 200 && block == _content.Elements[_item].FirstBlock && DateReading.FindIn(_content.TextOf(block)) is not null;
    }

    private bool Overlaps(int element, in Block b)
    {
        if (element < 0)
            return false;
        ref readonly var e = ref _content.Elements[element];
        return e.TextEnd > b.Start && e.TextStart < b.End && b.Length <= 250;
    }
}
