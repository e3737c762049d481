using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>What gives away discussions that stand elsewhere: boxes that a script fills, links to further pages of
/// comments.</summary>
internal static class CommentSystems
{
    /// <summary>Parts of the ids and classes of the boxes that comment services fill.</summary>
    internal static readonly SearchValues<string> Boxes = SearchValues.Create(
        [
            "disqus_thread", "fb-comments", "hyvor-talk", "hyvor_talk", "coral_thread", "coral-thread", "giscus", "isso-thread",
                "commento", "discourse-comments",
            "cusdis_thread", "graphcomment", "vuukle-comments", "utterances", "remark42", "spotim", "openweb-comments",
                "vf-comments", "livefyre", "waline", "twikoo",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Parts of the addresses of further pages of comments.</summary>
    internal static readonly SearchValues<string> PageAddresses = SearchValues.Create(
        ["comment-page-", "cpage=", "commentpage=", "comments-page=", "comment_page=", "debut_forums=", "debut_comments",
            "debut_commentaires", "commentstart="],
        StringComparison.OrdinalIgnoreCase);
}
