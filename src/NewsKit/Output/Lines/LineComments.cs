using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The reader discussion as nested list items.</summary>
internal sealed class LineComments(LineWriter lines, ILineSyntax syntax, DisplayLanguage language) : ICommentVisitor
{
    private const int Levels = 16;

    internal void Write(CommentThread thread)
    {
        if (thread.DeclaredCount is null && thread.Items.Count == 0)
            return;
        var count = thread.DeclaredCount is >= 0 and { } stated ? stated : thread.Items.Count;
        lines.Gap();
        syntax.Heading(lines, 2, syntax.Text(string.Create(CultureInfo.InvariantCulture, $"{language.Comments} ({count})")));
        CommentWalk.Walk(thread.Items, Levels, this);
    }

    public void Enter(Comment comment)
    {
        lines.Gap();
        lines.BeginItem("- ");
        var signature = string.Join(' ', Signature(comment).Where(part => part.Length > 0));
        if (signature.Length > 0)
            lines.Line(syntax.LineStart(signature));
        var title = OutputText.Field(comment.Title);
        if (title.Length > 0)
        {
            lines.Gap();
            lines.Line(syntax.LineStart(syntax.Strong(title)));
        }

        new LineBlocks(lines, syntax, topLevel: 3).Write(comment.Body);
    }

    public void EnterReplies()
    {
    }

    public void LeaveReplies()
    {
    }

    public void Leave() => lines.EndItem();

    private IEnumerable<string> Signature(Comment comment)
    {
        yield return syntax.Link(comment.Author?.Url, OutputText.Field(comment.Author?.Name));
        var time = DisplayTime.Words(comment.Published, language);
        yield return comment.Permalink is null || time.Length > 0
            ? syntax.Link(comment.Permalink, time) : syntax.Link(comment.Permalink, "#");
    }
}
