namespace NewsKit.Lexicon;

/// <summary>The ids and classes by which comment systems call the parts of a discussion.</summary>
internal static class CommentClasses
{
    /// <summary>The whole discussion.</summary>
    internal static readonly string[] Containers =
    [
        "comments", "comment-list", "commentlist", "comments-area", "post-comments", "comments-list", "respond",
        "comment-respond", "disqus_thread", "commentaires", "kommentare", "comment-wrap", "comments-container",
        "article-comments", "comments-section", "comments-wrapper", "comment-section", "comentarios", "liste-commentaires",
        "comments-title", "comment-form", "commentform",
    ];

    /// <summary>One comment.</summary>
    internal static readonly string[] Items =
    [
        "comment-item", "comment_item", "forum-fil", "forum-message", "wc-comment", "wpd-comment", "pingback", "trackback",
        "h-cite", "js-comment", "thecomment", "comment-entry", "single-comment", "comment__item", "comment-block-item",
        "ast-comment", "w-comments-item",
    ];

    /// <summary>The same in the word of a language, which may name other things as well.</summary>
    internal static readonly string[] Single = ["comment", "commentaire", "comentario", "kommentar", "commento", "reactie"];

    /// <summary>What stands before the number in the id of a comment.</summary>
    internal static readonly string[] ItemIds =
    [
        "comment-", "li-comment-", "div-comment-", "comment_", "commentaire-", "wpd-comm-", "forum", "c", "message", "comm-",
        "kommentar-", "reply-",
    ];

    /// <summary>Elements whose children answer the comment before or around them.</summary>
    internal static readonly string[] ReplyLists =
    [
        "children", "replies", "reponses", "responses", "child-comments", "subcomment", "sub-comment", "comment-answers",
        "childlist", "child-list", "antworten", "respuestas", "risposte", "respostas", "odpowiedzi",
    ];

    /// <summary>Whether a class tells every other row of a list from its neighbours, or the first and the last.</summary>
    internal static bool IsStripe(ReadOnlySpan<char> name) =>
        name is "even" or "odd" or "pair" or "impair" or "alt" or "alternate" or "first" or "last";

    /// <summary>Elements that are set in, which may be a list of answers or one of them.</summary>
    internal static readonly string[] Indents =
        ["indented", "retrait", "eingerueckt", "einrueckung", "sangria", "rientro", "inspringen"];

    /// <summary>Who wrote it.</summary>
    internal static readonly string[] Names =
    [
        "fn", "p-author", "comment-author-link", "comment-author-name", "wpd-comment-author", "wc-comment-author", "user",
        "username", "nickname", "url", "reviewer",
    ];

    /// <summary>What it says.</summary>
    internal static readonly string[] Texts =
    [
        "field-name-comment-body", "field--name-comment-body", "comment-content", "comment_content", "comment-text",
        "comment_text", "commenttext", "comment__content", "comment__text", "comment__body", "forum-texte", "comment-texte",
        "wpd-comment-text", "wc-comment-text", "e-content", "wp-block-comment-content", "comment-message", "comment-body",
        "commentbody", "comment-entry", "comment-description", "content",
    ];

    /// <summary>The attributes of its button that say whom it answers.</summary>
    internal static readonly string[] ReplyLabels = ["data-replyto", "aria-label", "title"];

    /// <summary>The attributes with its date.</summary>
    internal static readonly string[] TimeAttributes =
        ["datetime", "content", "data-timestamp", "data-comment-timestamp", "title"];
}
