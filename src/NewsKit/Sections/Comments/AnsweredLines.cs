using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds a discussion in plain lines that nothing announces: signed lines below the text, each with a text and a button
/// to answer below it.</summary>
internal static class AnsweredLines
{
    /// <summary>A comment has no more lines than this before its buttons.</summary>
    private const int MostLines = 60;

    private const int FewestAnswered = 2;
    private const int FewestControlled = 3;

    /// <summary>The form may stand between what counts the comments and the first.</summary>
    private const int MostOfHead = 16;

    /// <summary>The first line of such a discussion; -1 for none.</summary>
    internal static int First(PageContent content, int headline)
    {
        int first = -1, answered = 0, named = 0, controlled = 0;
        var isBelowText = headline < 0;
        for (var block = headline + 1; block < content.Blocks.Length; block++)
        {
            // Asked of each line once, up to the first comment.
            isBelowText = isBelowText || BlockQuestions.RunningText(content, Math.Max(headline + 1, block - 1), block) > 0;
            if (!isBelowText || LineSignature.Of(content, block) is not { IsSure: true } signature
                || !CommentLines.StartsWithComment(content, block, content.Blocks.Length))
                continue;
            var kind = Says(content, block, signature) ? LabelKind.Reply : Answer(content, block, signature);
            var isNamed = IsNamed(signature);
            if (kind == LabelKind.None && !isNamed)
                continue;
            first = first < 0 ? block : first;
            answered += kind == LabelKind.Reply ? 1 : 0;
            named += isNamed ? 1 : 0;
            controlled += kind != LabelKind.None ? 1 : 0;
            block += Math.Max(0, signature.Lines - 1);
        }

        var isThread = answered >= FewestAnswered || named >= FewestAnswered || controlled >= FewestControlled;
        return isThread || (answered > 0 && IsInvited(content, first)) ? first : -1;
    }

    /// <summary>Whether text stands between the last buttons of such a discussion and a line that announces comments: then it is
    /// over, and the line means others.</summary>
    internal static bool AreLeft(PageContent content, int first, int label)
    {
        for (var block = label - 1; block > first && ButtonRow.Of(content, block) is null; block--)
        {
            if (content.LabelOf(block) == LabelKind.None && content.TextOf(block) is [.., '.' or '!' or '?' or '…' or '。'])
                return true;
        }

        return false;
    }

    /// <summary>What counts the comments above the first, or the first.</summary>
    internal static int HeadOf(PageContent content, int first, int headline)
    {
        var head = first;
        for (var block = first - 1; block > headline && block >= first - MostOfHead; block--)
        {
            var label = content.LabelOf(block);
            if (label == LabelKind.None && BlockQuestions.IsSentence(content.TextOf(block)))
                break;
            if (label is LabelKind.CommentCount or LabelKind.CommentHeading or LabelKind.CommentForm or LabelKind.CommentsClosed
                || CommentCounts.ReadLine(FoldedText.Fold(content.TextOf(block))) is not null)
                head = block;
        }

        return head;
    }

    /// <summary>Whether the words of a signature tell that somebody speaks: <c>Lise a dit :</c>.</summary>
    private static bool Says(PageContent content, int block, LineSignature signature) =>
        CommentWords.EndsWithSays(content.TextOf(block)) || CommentNames.SaysAtEnd(signature.Name);

    /// <summary>Whether they call the text a comment: <c>Kommentar von Lise</c>; an article may be one as well.</summary>
    private static bool IsNamed(LineSignature signature) =>
        CommentWords.OpensWithCommenter(signature.Name) && CommentCounts.OpensWithNoun(FoldedText.Fold(signature.Name));

    /// <summary>The button that ends a comment, or stands in the line that signs it.</summary>
    private static LabelKind Answer(PageContent content, int block, LineSignature signature)
    {
        var end = block + Math.Max(1, signature.Lines);
        for (var line = block; line < end; line++)
        {
            if (CommentButtons.WithoutReply(content.TextOf(line)).Length < content.TextOf(line).Length)
                return LabelKind.Reply;
        }

        var found = LabelKind.None;
        for (var line = end; line < Math.Min(content.Blocks.Length, end + MostLines); line++)
        {
            if (ButtonRow.Of(content, line) is { } row)
            {
                if (row.Replies)
                    return LabelKind.Reply;
                found = LabelKind.CommentControl;
            }
            else if (content.LabelOf(line) is not (LabelKind.None or LabelKind.Moderation or LabelKind.Share)
                || LineSignature.Of(content, line) is { IsSure: true })
            {
                break;
            }
        }

        return found;
    }

    private static bool IsInvited(PageContent content, int first)
    {
        for (var block = first; block < content.Blocks.Length; block++)
        {
            if (content.LabelOf(block) is LabelKind.CommentForm or LabelKind.CommentsClosed)
                return true;
        }

        return false;
    }
}
