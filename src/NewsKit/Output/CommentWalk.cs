using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The one walk over a thread, with a stack of its own; replies below the last level follow one another on it.</summary>
internal static class CommentWalk
{
    internal static void Walk(IReadOnlyList<Comment> comments, int levels, ICommentVisitor visitor)
    {
        var open = new Stack<(IReadOnlyList<Comment> Comments, int Next, bool IsNested)>();
        open.Push((comments, 0, false));
        var level = 1;
        while (open.TryPop(out var list))
        {
            if (list.Next == list.Comments.Count)
            {
                if (!list.IsNested)
                    continue;
                level--;
                visitor.LeaveReplies();
                visitor.Leave();
                continue;
            }

            var comment = list.Comments[list.Next];
            open.Push(list with { Next = list.Next + 1 });
            visitor.Enter(comment);
            var nests = comment.Replies.Count > 0 && level < levels;
            if (nests)
            {
                level++;
                visitor.EnterReplies();
            }
            else
            {
                visitor.Leave();
            }

            if (comment.Replies.Count > 0)
                open.Push((comment.Replies, 0, nests));
        }
    }
}
