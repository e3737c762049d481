using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The reader discussion as nested ordered lists, one article a comment.</summary>
internal sealed class HtmlComments(MarkupWriter markup, HtmlLinks links, DisplayLanguage language) : ICommentVisitor
{
    /// <summary>Deeper replies follow one another, so that the page stays within the nesting browsers keep.</summary>
    internal const int Levels = 16;

    private readonly HtmlLinks _links = links.ForComments();
    private readonly HtmlTimes _times = new(markup, language);

    internal void Write(CommentThread thread)
    {
        if (thread.DeclaredCount is null && thread.Items.Count == 0)
            return;
        markup.Start("section", "nk-comments");
        var count = thread.DeclaredCount is >= 0 and { } stated ? stated : thread.Items.Count;
        markup.Start("h2").Text(string.Create(CultureInfo.InvariantCulture, $"{language.Comments} ({count})")).End();
        if (thread.Items.Count > 0)
        {
            markup.Start("ol", "nk-thread");
            CommentWalk.Walk(thread.Items, Levels, this);
            markup.End();
        }

        markup.End();
    }

    public void Enter(Comment comment)
    {
        markup.Start("li").Start("article", comment.Kind == CommentKind.Pingback ? "nk-comment nk-pingback" : "nk-comment");
        Signature(comment);
        var title = OutputText.Field(comment.Title);
        markup.Line("h3", null, title);
        new HtmlBlocks(markup, _links, title.Length > 0 ? 4 : 3).Write(comment.Body);
        markup.End();
    }

    public void EnterReplies() => markup.Start("ol", "nk-replies");

    public void LeaveReplies() => markup.End();

    public void Leave() => markup.End();

    private void Signature(Comment comment)
    {
        var name = OutputText.Field(comment.Author?.Name);
        var isPermalink = WebAddress.Resolve(comment.Permalink, null, AddressUse.Link) is not null;
        if (name.Length == 0 && !_times.Has(comment.Published) && !isPermalink)
            return;
        markup.Start("p", "nk-signature");
        if (name.Length > 0)
        {
            markup.Start("b", "nk-author");
            _links.Write(comment.Author!.Url, name);
            markup.End();
            if (isPermalink || _times.Has(comment.Published))
                markup.Text(" ");
        }

        var isLink = _links.Start(comment.Permalink, "nk-permalink");
        if (_times.Has(comment.Published))
            _times.Write(comment.Published);
        else if (isLink)
            markup.Text("#");
        if (isLink)
            markup.End();
        markup.End();
    }
}
