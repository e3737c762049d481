namespace NewsKit.Lexicon;

/// <summary>What several kinds of labels have in common.</summary>
internal static class LabelKinds
{
    /// <summary>Whether the label is a button of a comment: to answer, to report, to share, to go up.</summary>
    internal static bool IsControl(this LabelKind kind) =>
        kind is LabelKind.Reply or LabelKind.CommentControl or LabelKind.Share or LabelKind.BackToTop;
}
