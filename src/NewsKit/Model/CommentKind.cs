namespace NewsKit.Model;

/// <summary>What stands in a discussion.</summary>
public enum CommentKind
{
    /// <summary>Written by a reader.</summary>
    Comment,

    /// <summary>A pingback or trackback: a notice that another page links here.</summary>
    Pingback,
}
