using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit;

/// <summary>A comment as text.</summary>
public static class CommentForms
{
    extension(Comment comment)
    {
        /// <summary>The bare words of the comment, a block a line, without its replies.</summary>
        /// <exception cref="ArgumentNullException">The comment is null.</exception>
        public string Text
        {
            get
            {
                ArgumentNullException.ThrowIfNull(comment);
                return PlainBlocks.Of(comment.Body);
            }
        }
    }
}
